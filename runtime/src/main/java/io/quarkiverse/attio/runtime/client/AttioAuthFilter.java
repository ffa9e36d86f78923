package io.quarkiverse.attio.runtime.client;

import java.net.URI;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestFilter;

import io.quarkiverse.attio.auth.CurrentToken;
import io.quarkiverse.attio.error.AttioConfigurationException;
import io.quarkiverse.attio.runtime.config.AttioRuntimeConfig;

/**
 * Authenticates the interfaces of an application that do not name our headers factory themselves. An Authorization
 * header that is there already stays, and no token leaves for another place than Attio.
 */
@Singleton
public class AttioAuthFilter implements ResteasyReactiveClientRequestFilter {

    /** Where the clients of this extension go: {@code quarkus.attio.base-url}, unless the user set this key itself. */
    private static final String ADDRESS = "quarkus.rest-client.attio.url";

    private final CurrentToken token;
    private final URI attio;

    public AttioAuthFilter(CurrentToken token, AttioRuntimeConfig config) {
        this.token = token;
        this.attio = URI.create(ConfigProvider.getConfig().getOptionalValue(ADDRESS, String.class)
                .orElse(config.baseUrl()).strip());
    }

    @Override
    public void filter(ResteasyReactiveClientRequestContext request) {
        if (request.getHeaders().containsKey(HttpHeaders.AUTHORIZATION)) {
            return;
        }
        URI target = request.getUri();
        if (!sameOrigin(target, attio)) {
            throw new AttioConfigurationException("The request goes to " + target.getScheme() + "://" + target.getAuthority()
                    + ", not to " + AttioRuntimeConfig.BASE_URL + " (" + attio + "): the Attio token is not sent there.");
        }
        request.suspend();
        token.get().subscribe().with(found -> {
            request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + found.value());
            request.resume();
        }, request::resume);
    }

    private static boolean sameOrigin(URI one, URI other) {
        return other.getScheme().equalsIgnoreCase(one.getScheme()) && other.getHost().equalsIgnoreCase(one.getHost())
                && port(one) == port(other);
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }
}
