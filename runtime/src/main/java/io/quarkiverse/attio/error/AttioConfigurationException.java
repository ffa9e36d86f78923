package io.quarkiverse.attio.error;

import java.util.List;
import java.util.Map;

/**
 * The set-up of the application does not allow the call: no token for the tenant, or no tenant where one must be said.
 * Nothing was sent, so there is no status, no code and no answer. The message says what to configure. Never retried.
 */
public final class AttioConfigurationException extends AttioException {

    private static final long serialVersionUID = 1L;

    public AttioConfigurationException(String message) {
        super(message, new AttioFailure("A call to Attio", null, 0, null, null, message, List.of(),
                "Put the configuration right.", null, null, Map.of(), ""), null);
    }
}
