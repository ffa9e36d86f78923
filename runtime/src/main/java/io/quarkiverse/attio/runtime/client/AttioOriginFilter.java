package io.quarkiverse.attio.runtime.client;

import jakarta.inject.Singleton;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;

/**
 * Stops a request that would take the token elsewhere: for interfaces of an application that name our headers factory
 * and have an address of their own.
 */
@Singleton
public class AttioOriginFilter implements ClientRequestFilter {

    private final AttioOrigin origin;

    public AttioOriginFilter(AttioOrigin origin) {
        this.origin = origin;
    }

    @Override
    public void filter(ClientRequestContext request) {
        origin.check(request.getUri());
    }
}
