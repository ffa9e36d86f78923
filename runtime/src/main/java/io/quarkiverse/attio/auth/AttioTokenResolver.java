package io.quarkiverse.attio.auth;

import io.smallrye.mutiny.Uni;

/**
 * Gives the access token of a tenant. An application that has its tokens in a place of its own makes a CDI bean of this
 * type (or of {@link BlockingAttioTokenResolver}); without one, the token comes from the configuration.
 * <p>
 * It is asked before every attempt of every call, so that a replaced token is used by the next retry: answer quickly, or
 * from a cache. It is called on the thread of the call, which may be an event loop, and must not block it.
 */
public interface AttioTokenResolver {

    /**
     * @param tenant the tenant of the current call: the one given to {@link AttioTenants}, otherwise
     *        {@link AttioTenants#DEFAULT}
     * @return the token; a failure reaches the caller of the client method as it is, and a {@code null} item as an
     *         {@link io.quarkiverse.attio.error.AttioConfigurationException}
     */
    Uni<AccessToken> resolve(String tenant);
}
