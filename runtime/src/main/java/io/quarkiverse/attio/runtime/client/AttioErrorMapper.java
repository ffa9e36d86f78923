package io.quarkiverse.attio.runtime.client;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.client.impl.RestClientRequestContext;

import io.quarkiverse.attio.error.AttioException;
import io.quarkus.rest.client.reactive.runtime.ResteasyReactiveResponseExceptionMapper;

/**
 * Makes an {@link AttioException} of every answer that is not a success. It runs on the event loop, so the body is read
 * as the text that has already arrived, and whatever it is, it ends as an exception that says so.
 */
@Singleton
public class AttioErrorMapper implements ResteasyReactiveResponseExceptionMapper<AttioException> {

    private final AttioFailures failures;

    public AttioErrorMapper(AttioFailures failures) {
        this.failures = failures;
    }

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status >= 300 || isPage(headers);
    }

    private static boolean isPage(MultivaluedMap<String, Object> headers) {
        // a request that was never sent has no headers
        return headers != null && String.valueOf(headers.getFirst(HttpHeaders.CONTENT_TYPE)).toLowerCase(Locale.ROOT)
                .startsWith(MediaType.TEXT_HTML);
    }

    @Override
    public AttioException toThrowable(Response response, RestClientRequestContext context) {
        if (response.getStatus() < 300) {
            // nobody reads the body of a call without a result: the log-in page of a proxy would pass for a success
            return hasNoResult(context) ? failures.unreadable(context,
                    text(response).getBytes(StandardCharsets.UTF_8), "an answer of Attio", null) : null;
        }
        if (LinkException.isExpected(context, response.getStatus())) {
            return failures.redirected(context, response.getStatus(), response.getStringHeaders());
        }
        return failures.of(context, response.getStatus(), response.getStringHeaders(), text(response));
    }

    private static boolean hasNoResult(RestClientRequestContext context) {
        Method method = context == null ? null : context.getInvokedMethod();
        return method != null && (method.getReturnType() == void.class
                || method.getGenericReturnType() instanceof ParameterizedType result
                        && result.getActualTypeArguments()[0] == Void.class);
    }

    private static String text(Response response) {
        try {
            return response.hasEntity() ? response.readEntity(String.class) : "";
        } catch (RuntimeException e) {
            return "";
        }
    }

    @Override
    public int getPriority() {
        return 1;
    }
}
