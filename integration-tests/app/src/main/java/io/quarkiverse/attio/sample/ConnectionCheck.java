package io.quarkiverse.attio.sample;

import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkiverse.attio.auth.AttioSelf;
import io.quarkiverse.attio.auth.TokenInfo;
import io.quarkiverse.attio.error.AttioException;
import io.quarkiverse.attio.objects.AttioObject;
import io.quarkiverse.attio.objects.AttioObjects;

/** Finds out whether the token works, and for which workspace. */
@ApplicationScoped
public class ConnectionCheck {

    private final AttioSelf self;
    private final AttioObjects objects;

    ConnectionCheck(@RestClient AttioSelf self, @RestClient AttioObjects objects) {
        this.self = self;
        this.objects = objects;
    }

    public Connection check() {
        try {
            List<String> slugs = objects.list().stream().map(AttioObject::apiSlug).filter(Objects::nonNull).toList();
            TokenInfo token = self.identify();
            return Connection.to(Objects.requireNonNullElse(token.workspaceName(), "unnamed"), slugs);
        } catch (AttioException e) {
            return Connection.failed(e.getMessage());
        }
    }
}
