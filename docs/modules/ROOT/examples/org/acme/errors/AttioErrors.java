package org.acme.errors;

import jakarta.ws.rs.core.Response.Status;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.quarkiverse.attio.error.AttioRateLimitedException;
import io.quarkiverse.attio.error.AttioUnavailableException;

// tag::all[]
public class AttioErrors {

    @ServerExceptionMapper({ AttioUnavailableException.class, AttioRateLimitedException.class })
    RestResponse<String> notNow() {
        return RestResponse.status(Status.SERVICE_UNAVAILABLE, "The CRM cannot be reached");
    }
}
// end::all[]
