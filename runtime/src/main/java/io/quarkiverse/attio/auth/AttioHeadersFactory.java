package io.quarkiverse.attio.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

import io.quarkus.rest.client.reactive.ReactiveClientHeadersFactory;
import io.smallrye.mutiny.Uni;

/**
 * Puts the {@code Authorization} header on every request: current tenant, then its token, then
 * {@code Authorization: Bearer …}. It is asked again for each attempt, and suspends the request while the token is
 * looked up, so that no thread waits.
 */
@ApplicationScoped
public class AttioHeadersFactory extends ReactiveClientHeadersFactory {

    private final CurrentToken token;

    @Inject
    public AttioHeadersFactory(CurrentToken token) {
        this.token = token;
    }

    @Override
    public Uni<MultivaluedMap<String, String>> getHeaders(MultivaluedMap<String, String> incoming,
            MultivaluedMap<String, String> outgoing) {
        return token.get().map(found -> {
            MultivaluedMap<String, String> headers = new MultivaluedHashMap<>();
            headers.putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + found.value());
            return headers;
        });
    }
}
