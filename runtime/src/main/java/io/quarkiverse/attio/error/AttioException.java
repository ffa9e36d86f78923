package io.quarkiverse.attio.error;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A call to Attio that failed. Its message says what happened, on which operation, what to do about it, and the
 * execution id under which Attio's support finds the call. The children tell the meanings apart:
 * <ul>
 * <li>{@link AttioUnauthorizedException}: the token is unknown or revoked (401)</li>
 * <li>{@link AttioForbiddenException}: a scope, a permission or the plan is missing (403)</li>
 * <li>{@link AttioNotFoundException}: missing, or not visible to the token (404)</li>
 * <li>{@link AttioValidationException}: Attio refused the request (400, 413, 422)</li>
 * <li>{@link AttioUniquenessConflictException}: a unique value or slug is taken (400, 409)</li>
 * <li>{@link AttioConcurrentWriteException}: the record changed during the write (409)</li>
 * <li>{@link AttioRateLimitedException}: too many calls (429)</li>
 * <li>{@link AttioUnavailableException}: server error, timeout or broken connection</li>
 * <li>{@link AttioUnexpectedException}: an answer that none of these explains</li>
 * <li>{@link AttioConfigurationException}: nothing was sent, for the application is not set up for the call</li>
 * </ul>
 * It is not a {@link jakarta.ws.rs.WebApplicationException}: an uncaught one ends as status 500 of the application's own
 * endpoint and does not hand Attio's answer on to strangers. No part of it holds the token.
 */
public abstract class AttioException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final AttioFailure failure;

    /**
     * @param failure what is known of the call
     * @param cause the transport's or parser's exception, or {@code null}
     */
    protected AttioException(AttioFailure failure, Throwable cause) {
        this(Objects.requireNonNull(failure, "failure").describe(), failure, cause);
    }

    AttioException(String message, AttioFailure failure, Throwable cause) {
        super(message, cause);
        this.failure = failure;
    }

    /**
     * @return the HTTP status; 0 if no answer came
     */
    public int status() {
        return failure.status();
    }

    /**
     * @return Attio's {@code type}, such as {@code invalid_request_error}; empty if the answer had none
     */
    public Optional<ErrorType> type() {
        return Optional.ofNullable(failure.type());
    }

    /**
     * @return Attio's {@code code}, such as {@code value_not_found}; empty if the answer had none. The set is open.
     */
    public Optional<ErrorCode> code() {
        return Optional.ofNullable(failure.code());
    }

    /**
     * @return Attio's {@code message} alone, without what this exception's own message adds; empty if there was none
     */
    public Optional<String> attioMessage() {
        return Optional.ofNullable(failure.message());
    }

    /**
     * @return the client method that was called, such as {@code AttioRecords.assertRecord}
     */
    public String operation() {
        return failure.operation();
    }

    /**
     * @return the request, such as {@code PUT /v2/objects/companies/records}, without its query; empty if it is not
     *         known, as for a connection that could not be opened
     */
    public Optional<String> request() {
        return Optional.ofNullable(failure.request());
    }

    /**
     * @return what to do about it, one or two sentences
     */
    public String remedy() {
        return failure.remedy();
    }

    /**
     * @return the execution id ({@code x-attio-execution-id}) that Attio's support asks for; empty if none came
     */
    public Optional<String> executionId() {
        return Optional.ofNullable(failure.executionId());
    }

    /**
     * @return how long Attio asks to wait before the next attempt ({@code Retry-After}, measured against the response's
     *         own {@code Date}), zero if that moment has passed; empty if it did not say, or not legibly
     */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(failure.retryAfter());
    }

    /**
     * @return the headers of the answer, names in lower case, without cookies; empty if no answer came
     */
    public Map<String, List<String>> headers() {
        return failure.headers();
    }

    /**
     * @return the body of the answer as text, cut after 64 Ki characters; empty if there was none
     */
    public String body() {
        return failure.body();
    }

    /**
     * @return all of the above in one value
     */
    public AttioFailure failure() {
        return failure;
    }
}
