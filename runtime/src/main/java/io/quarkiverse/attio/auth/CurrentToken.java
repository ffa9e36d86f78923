package io.quarkiverse.attio.auth;

import io.smallrye.mutiny.Uni;

/**
 * The token of the current tenant: who calls, in one place. Inject it to authenticate a request to Attio that is not
 * made through an Attio client.
 */
public interface CurrentToken {

    /**
     * Resolves the token of the tenant that is current now. The look-up starts at once, on this thread, and blocks it
     * never.
     *
     * @return the token; fails with {@link io.quarkiverse.attio.error.AttioConfigurationException} if there is none for
     *         the tenant, or if tenancy is on and no tenant was said, otherwise with what the resolver threw
     */
    Uni<AccessToken> get();
}
