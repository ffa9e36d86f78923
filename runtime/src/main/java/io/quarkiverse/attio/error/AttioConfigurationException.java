package io.quarkiverse.attio.error;

/**
 * The set-up of the application does not allow the call: no token for the tenant, or no tenant where one must be said.
 * Nothing was sent. The message says what to configure.
 */
public final class AttioConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AttioConfigurationException(String message) {
        super(message);
    }

    public AttioConfigurationException(String message, Throwable cause) {
        super(message, cause);
    }
}
