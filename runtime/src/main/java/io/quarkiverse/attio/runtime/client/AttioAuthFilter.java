package io.quarkiverse.attio.runtime.client;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestFilter;

import io.quarkiverse.attio.auth.CurrentToken;

/**
 * Authenticates the interfaces of an application that do not name our headers factory themselves. An Authorization
 * header that is there already stays, and no token leaves for another place than Attio.
 */
@Singleton
public class AttioAuthFilter implements ResteasyReactiveClientRequestFilter {

    private final CurrentToken token;
    private final AttioOrigin origin;

    public AttioAuthFilter(CurrentToken token, AttioOrigin origin) {
        this.token = token;
        this.origin = origin;
    }

    @Override
    public void filter(ResteasyReactiveClientRequestContext request) {
        if (request.getHeaders().containsKey(HttpHeaders.AUTHORIZATION)) {
            return;
        }
        origin.check(request.getUri());
        request.suspend();
        token.get().subscribe().with(found -> {
            request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + found.value());
            request.resume();
        }, request::resume);
    }
}
