package io.quarkiverse.attio.runtime.client;

import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.eclipse.microprofile.rest.client.spi.RestClientListener;

import io.quarkiverse.attio.AttioClient;

/**
 * An Attio client follows no redirect, whatever the configuration says: Vert.x would send the token along to wherever it
 * leads. Found through the service loader.
 */
public class NoRedirects implements RestClientListener {

    @Override
    public void onNewClient(Class<?> type, RestClientBuilder builder) {
        if (type.isAnnotationPresent(AttioClient.class)) {
            builder.followRedirects(false);
        }
    }
}
