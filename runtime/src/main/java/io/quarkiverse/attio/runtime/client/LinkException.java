package io.quarkiverse.attio.runtime.client;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.jboss.resteasy.reactive.client.impl.RestClientRequestContext;

import io.quarkiverse.attio.error.AttioException;
import io.quarkiverse.attio.error.AttioFailure;
import io.quarkiverse.attio.files.DownloadLink;

/**
 * A redirect where a method returns a {@link DownloadLink}: the REST client knows it as an error only, and
 * {@link AttioCallInterceptor} makes the answer of it that it is.
 */
final class LinkException extends AttioException {

    private static final long serialVersionUID = 1L;

    private final transient DownloadLink link;

    private LinkException(AttioFailure failure, DownloadLink link) {
        super(failure, null);
        this.link = link;
    }

    static boolean isExpected(RestClientRequestContext context, int status) {
        return status >= 300 && status < 400 && context.getResponseType() != null
                && context.getResponseType().getRawType() == DownloadLink.class;
    }

    /**
     * @param location the header, or {@code null}
     * @return {@code null} if it leads nowhere
     */
    static LinkException of(Operation operation, URI from, int status, String location) {
        URI address = location == null ? null : Locations.resolve(from, location);
        return address == null ? null
                : new LinkException(new AttioFailure(operation.name(), operation.request(), status, null, null,
                        "the answer is the address of a file", List.of(), "", null, null, Map.of(), ""),
                        DownloadLink.of(address.toString()));
    }

    DownloadLink link() {
        return link;
    }
}
