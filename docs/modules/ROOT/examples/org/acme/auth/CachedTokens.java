package org.acme.auth;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

// tag::all[]
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.attio.auth.AccessToken;
import io.quarkiverse.attio.auth.AttioTokenResolver;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
public class CachedTokens implements AttioTokenResolver {

    private final Map<String, AccessToken> tokens = new ConcurrentHashMap<>();

    @Override
    public Uni<AccessToken> resolve(String tenant) {
        return Uni.createFrom().item(tokens.get(tenant)); // <1>
    }

    public void replace(String tenant, String token) {
        tokens.put(tenant, AccessToken.of(token)); // <2>
    }
}
// end::all[]
