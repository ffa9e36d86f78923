package io.quarkiverse.attio.runtime.client;

import java.net.URI;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.ConfigProvider;

import io.quarkiverse.attio.error.AttioConfigurationException;
import io.quarkiverse.attio.runtime.config.AttioRuntimeConfig;

/** The one place to which a token may go: scheme, host and port of the configured address. */
@Singleton
public class AttioOrigin {

    /** Where the clients of this extension go: {@code quarkus.attio.base-url}, unless the user set this key itself. */
    private static final String ADDRESS = "quarkus.rest-client.attio.url";

    private final URI attio;

    public AttioOrigin(AttioRuntimeConfig config) {
        this.attio = URI.create(ConfigProvider.getConfig().getOptionalValue(ADDRESS, String.class)
                .orElse(config.baseUrl()).strip());
    }

    /** Where the clients of this extension go. */
    public URI address() {
        return attio;
    }

    /**
     * @throws AttioConfigurationException if the request goes elsewhere
     */
    void check(URI target) {
        if (!sameOrigin(target, attio)) {
            throw new AttioConfigurationException("The request goes to " + target.getScheme() + "://" + target.getAuthority()
                    + ", not to " + AttioRuntimeConfig.BASE_URL + " (" + attio + "): the Attio token is not sent there.");
        }
    }

    private static boolean sameOrigin(URI one, URI other) {
        return other.getScheme().equalsIgnoreCase(one.getScheme()) && other.getHost().equalsIgnoreCase(one.getHost())
                && port(one) == port(other);
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }
}
