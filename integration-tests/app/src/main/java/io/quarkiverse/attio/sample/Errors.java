package io.quarkiverse.attio.sample;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

import io.quarkiverse.attio.error.AttioConfigurationException;
import io.quarkiverse.attio.error.AttioException;
import io.quarkiverse.attio.error.AttioRateLimitedException;

/** What our own callers are told when something fails. */
class Errors {

    private static final Logger LOG = Logger.getLogger(Errors.class);
    private static final String NOT_A_CUSTOMER = "The body is not a customer as JSON";

    /** A failure as JSON. */
    public record ErrorBody(@JsonProperty("error") String error) {
    }

    @ServerExceptionMapper
    RestResponse<ErrorBody> invalid(InvalidCustomerException e) {
        return answer(Status.BAD_REQUEST, e.getMessage()).build();
    }

    @ServerExceptionMapper
    RestResponse<ErrorBody> unknown(UnknownCustomerException e) {
        return answer(Status.NOT_FOUND, e.getMessage()).build();
    }

    @ServerExceptionMapper
    RestResponse<ErrorBody> attio(AttioException e) {
        LOG.warn(e.getMessage());
        return answer(Status.BAD_GATEWAY, e.getMessage()).build();
    }

    @ServerExceptionMapper
    RestResponse<ErrorBody> tooManyCalls(AttioRateLimitedException e) {
        LOG.warn(e.getMessage());
        ResponseBuilder<ErrorBody> answer = answer(Status.SERVICE_UNAVAILABLE, e.getMessage());
        e.retryAfter().ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, wait.toSeconds() + 1));
        return answer.build();
    }

    @ServerExceptionMapper
    RestResponse<ErrorBody> notConfigured(AttioConfigurationException e) {
        LOG.error(e.getMessage());
        return answer(Status.INTERNAL_SERVER_ERROR, e.getMessage()).build();
    }

    @ServerExceptionMapper
    RestResponse<ErrorBody> notACustomer(MismatchedInputException e) {
        return answer(Status.BAD_REQUEST, NOT_A_CUSTOMER).build();
    }

    /** Among others a body that is no JSON. Without this the answer would have an empty body. */
    @ServerExceptionMapper
    RestResponse<ErrorBody> web(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        String message = e.getCause() instanceof JacksonException ? NOT_A_CUSTOMER
                : Status.fromStatusCode(status).getReasonPhrase();
        return ResponseBuilder.<ErrorBody> create(status).entity(new ErrorBody(message)).type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    private static ResponseBuilder<ErrorBody> answer(Status status, String message) {
        return ResponseBuilder.create(status, new ErrorBody(message)).type(MediaType.APPLICATION_JSON_TYPE);
    }
}
