package io.quarkiverse.attio.runtime.client;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.client.logging.DefaultClientLogger;

import io.vertx.core.http.HttpClientResponse;

/** The REST client's own log, but for the body of a redirect: servers repeat in it the address, which is a secret. */
final class RedirectsWithoutBody extends DefaultClientLogger {

    /** Who switches the REST client's log on or off means this one too. */
    private static final Logger LOG = Logger.getLogger(DefaultClientLogger.class);

    private Set<String> masked = Set.of();

    @Override
    public void setMaskedHeaders(Set<String> maskedHeaders) {
        masked = maskedHeaders;
        super.setMaskedHeaders(maskedHeaders);
    }

    @Override
    public void logResponse(HttpClientResponse response, boolean redirect) {
        if (response.statusCode() < 300 || response.statusCode() >= 400) {
            super.logResponse(response, redirect);
            return;
        }
        LOG.infof("%s: %s %s, Status[%d %s], Headers[%s], Body omitted", redirect ? "Redirect" : "Response",
                response.request().getMethod(), response.request().absoluteURI(), response.statusCode(),
                response.statusMessage(), response.headers().entries().stream().map(this::shown)
                        .collect(Collectors.joining(" ")));
    }

    private String shown(Map.Entry<String, String> header) {
        return header.getKey() + "="
                + (masked.contains(header.getKey().toLowerCase(Locale.ROOT)) ? "****" : header.getValue());
    }
}
