package io.quarkiverse.attio.runtime.client;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.eclipse.microprofile.rest.client.spi.RestClientListener;
import org.jboss.resteasy.reactive.client.api.ClientLogger;
import org.jboss.resteasy.reactive.client.api.QuarkusRestClientProperties;

import io.quarkiverse.attio.AttioClient;
import io.quarkus.arc.Arc;
import io.quarkus.rest.client.reactive.runtime.RestClientBuilderImpl;

/**
 * Masks the Authorization header, and the address of a download, in the REST client's own log, which hides nothing by
 * itself. It adds to the headers that the configuration masks, so that no setting can bring the token into a log. A logger
 * that is a bean of the application's stays, and what it does with bodies is its own affair. Found through the service
 * loader.
 */
public class MaskedLogging implements RestClientListener {

    private static final String GLOBAL = "quarkus.rest-client.logging.masked-headers";

    @Override
    public void onNewClient(Class<?> type, RestClientBuilder builder) {
        if (!type.isAnnotationPresent(AttioClient.class)) {
            return;
        }
        Set<String> masked = new HashSet<>();
        if (builder.getConfiguration().getProperty(
                QuarkusRestClientProperties.LOGGING_MASKED_HEADERS) instanceof Set<?> configured) {
            configured.forEach(header -> masked.add(header.toString()));
        } else {
            ConfigProvider.getConfig().getOptionalValues(GLOBAL, String.class).ifPresent(masked::addAll);
        }
        masked.add(HttpHeaders.AUTHORIZATION.toLowerCase(Locale.ROOT));
        masked.add(HttpHeaders.LOCATION.toLowerCase(Locale.ROOT));
        builder.property(QuarkusRestClientProperties.LOGGING_MASKED_HEADERS, masked);
        if (builder instanceof RestClientBuilderImpl quarkus && !Arc.container().instance(ClientLogger.class).isAvailable()) {
            quarkus.clientLogger(new RedirectsWithoutBody());
        }
    }
}
