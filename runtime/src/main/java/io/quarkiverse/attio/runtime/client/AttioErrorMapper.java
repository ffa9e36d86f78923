package io.quarkiverse.attio.runtime.client;

import jakarta.inject.Singleton;
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
        return status >= 300;
    }

    @Override
    public AttioException toThrowable(Response response, RestClientRequestContext context) {
        if (LinkException.isExpected(context, response.getStatus())) {
            return failures.redirected(context, response.getStatus(), response.getStringHeaders());
        }
        String body;
        try {
            body = response.hasEntity() ? response.readEntity(String.class) : "";
        } catch (RuntimeException e) {
            body = "";
        }
        return failures.of(context, response.getStatus(), response.getStringHeaders(), body);
    }

    @Override
    public int getPriority() {
        return 1;
    }
}
