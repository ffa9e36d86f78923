// tag::all[]
package org.acme;

import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkiverse.attio.objects.AttioObject;
import io.quarkiverse.attio.objects.AttioObjects;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;

@ApplicationScoped
public class ConnectionCheck {

    void onStart(@Observes StartupEvent started, @RestClient AttioObjects objects) {
        String slugs = objects.list().stream().map(AttioObject::apiSlug).collect(Collectors.joining(", "));
        Log.infof("Connected! Objects: %s", slugs);
    }
}
// end::all[]
