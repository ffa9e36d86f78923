package io.quarkiverse.attio.emulator.wire;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** An answer that is not a success, in the form that Attio gives it. */
public final class ApiError extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String INVALID_REQUEST = "invalid_request_error";
    private static final String AUTH = "auth_error";

    /** How many steps lead to an attribute in the body of a write: data, values and its slug. */
    private static final int ATTRIBUTE_STEPS = 3;

    private final int status;
    private final String type;
    private final String code;
    private final transient ArrayNode validationErrors;
    private final boolean camelCase;
    private final transient Map<String, String> headers;

    private ApiError(int status, String type, String code, String message, ArrayNode validationErrors) {
        this(status, type, code, message, validationErrors, false, Map.of());
    }

    private ApiError(int status, String type, String code, String message, ArrayNode validationErrors,
            boolean camelCase, Map<String, String> headers) {
        // no stack trace: this is an answer and not a fault of the emulator
        super(message, null, false, false);
        this.status = status;
        this.type = type;
        this.code = code;
        this.validationErrors = validationErrors;
        this.camelCase = camelCase;
        this.headers = headers;
    }

    public static ApiError badRequest(String code, String message) {
        return new ApiError(400, INVALID_REQUEST, code, message, null);
    }

    public static ApiError forbidden(String code, String message) {
        return new ApiError(403, AUTH, code, message, null);
    }

    public static ApiError notFound(String message) {
        return notFound("not_found", message);
    }

    public static ApiError notFound(String code, String message) {
        return new ApiError(404, INVALID_REQUEST, code, message, null);
    }

    public static ApiError conflict(String code, String message) {
        return new ApiError(409, INVALID_REQUEST, code, message, null);
    }

    public static ApiError tooLarge(String message) {
        return new ApiError(413, INVALID_REQUEST, "validation_type", message, null);
    }

    /** The workspace's plan does not have what was asked for. */
    public static ApiError notInPlan(String feature) {
        return new ApiError(403, "auth_error", "billing_error",
                feature + " is not supported on your plan. Please upgrade or contact sales to gain access.", null);
    }

    public static ApiError sql(String detail) {
        return badRequest("filter_error", "Error in SQL query. " + detail);
    }

    public static ApiError unauthorized() {
        return new ApiError(401, AUTH, "unauthorized", "The API Key provided could not be found. "
                + "This is most commonly caused by the token having been revoked.", null);
    }

    /**
     * Too many requests, or too complex ones.
     *
     * @param retryAfter when there is room again; parts of a second are rounded up
     */
    public static ApiError rateLimited(Instant retryAfter) {
        Instant second = retryAfter.truncatedTo(ChronoUnit.SECONDS);
        return new ApiError(429, "rate_limit_error", "rate_limit_exceeded", "Rate limit exceeded, please try again later",
                null).with("Retry-After", Times.httpDate(second.equals(retryAfter) ? second : second.plusSeconds(1)));
    }

    public static ApiError unknownRoute(String method, String path) {
        return notFound("Could not find endpoint \"" + method + " " + path + "\".");
    }

    public static ApiError filter(String detail) {
        return badRequest("filter_error", "Error in filter. " + detail);
    }

    /** The body is not what the operation takes; the path leads to the place. */
    public static ApiError body(String detail, Object... path) {
        return validation("Body payload validation error.", detail, path);
    }

    public static ApiError query(String parameter, String detail) {
        return validation("Query params validation error.", detail, parameter);
    }

    public static ApiError malformedQuery() {
        return validation("Query params validation error.", "Malformed query string");
    }

    public static ApiError path(String parameter, String detail) {
        return validation("Path params validation error.", detail, parameter);
    }

    /** A value that its attribute does not take; the steps lead on to a field of it. */
    public static ApiError value(String attributeSlug, String detail, Object... steps) {
        List<Object> path = new ArrayList<>(List.of("data", "values", attributeSlug));
        path.addAll(List.of(steps));
        return validation("An invalid value was passed to attribute with slug \"" + attributeSlug + "\".", detail,
                path.toArray());
    }

    /** The same answer for one of several values of the attribute. */
    public ApiError atElement(int index) {
        return moved(path -> path.insert(ATTRIBUTE_STEPS, index));
    }

    /** The same answer for a value that stands in another place than below its attribute. */
    public ApiError under(Object... place) {
        return moved(path -> {
            for (int i = 0; i < ATTRIBUTE_STEPS; i++) {
                path.remove(0);
            }
            for (int i = 0; i < place.length; i++) {
                path.insert(i, step(place[i]));
            }
        });
    }

    /** The same answer for a value of an entry, which stands in another field of the body than one of a record. */
    public ApiError ofEntry() {
        return moved(path -> path.set(1, TextNode.valueOf("entry_values")));
    }

    /** The same answer for a value in the configuration of an attribute, where one that is not there has no code of its own. */
    public ApiError inConfiguration() {
        return code.equals("value_not_found") ? badRequest("validation_type", getMessage()) : this;
    }

    /** The same answer with its status under the name that two operations have for it. */
    public ApiError inCamelCase() {
        return new ApiError(status, type, code, getMessage(), validationErrors, true, headers);
    }

    /** The same answer with one more header. */
    public ApiError with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new ApiError(status, type, code, getMessage(), validationErrors, camelCase, Map.copyOf(more));
    }

    public static ApiError internal(Throwable cause) {
        return new ApiError(500, "api_error", "internal_error", "The emulator failed: " + cause, null);
    }

    private static ApiError validation(String message, String detail, Object... path) {
        ObjectNode error = Json.object();
        // the only code that was seen in a recorded answer
        error.put("code", "invalid");
        error.put("message", detail);
        ArrayNode steps = error.putArray("path");
        for (Object step : path) {
            steps.add(step(step));
        }
        return new ApiError(400, INVALID_REQUEST, "validation_type", message, Json.array().add(error));
    }

    private static JsonNode step(Object step) {
        return step instanceof Integer index ? IntNode.valueOf(index) : TextNode.valueOf(step.toString());
    }

    private ApiError moved(Consumer<ArrayNode> move) {
        // an answer of another code, such as value_not_found, names no place
        if (validationErrors == null) {
            return this;
        }
        ArrayNode errors = validationErrors.deepCopy();
        errors.forEach(error -> move.accept((ArrayNode) error.path("path")));
        return new ApiError(status, type, code, getMessage(), errors);
    }

    public int status() {
        return status;
    }

    /** Those that not every answer has. */
    public Map<String, String> headers() {
        return headers;
    }

    public ObjectNode toJson() {
        ObjectNode body = Json.object();
        body.put(camelCase ? "statusCode" : "status_code", status);
        body.put("type", type);
        body.put("code", code);
        body.put("message", getMessage());
        if (validationErrors != null) {
            body.set("validation_errors", validationErrors);
        }
        return body;
    }
}
