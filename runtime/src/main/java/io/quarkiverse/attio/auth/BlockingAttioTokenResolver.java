package io.quarkiverse.attio.auth;

/**
 * The blocking sibling of {@link AttioTokenResolver}: for token sources that wait, such as JDBC. It is called on a
 * worker thread, never on an event loop, before every attempt of every call.
 */
public interface BlockingAttioTokenResolver {

    /**
     * @param tenant the tenant of the current call: the one given to {@link AttioTenants}, otherwise
     *        {@link AttioTenants#DEFAULT}
     * @return the token; an exception reaches the caller of the client method as it is, and {@code null} as an
     *         {@link io.quarkiverse.attio.error.AttioConfigurationException}
     */
    AccessToken resolve(String tenant);
}
