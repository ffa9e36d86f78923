package io.quarkiverse.attio.error;

import java.io.Serializable;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The {@code type} of an error body. The set is open: a type that this version does not know is kept as it came.
 *
 * @param value the type as Attio writes it
 */
public record ErrorType(@JsonValue String value) implements Serializable {

    public static final ErrorType INVALID_REQUEST = new ErrorType("invalid_request_error");
    public static final ErrorType AUTH = new ErrorType("auth_error");
    public static final ErrorType RATE_LIMIT = new ErrorType("rate_limit_error");
    public static final ErrorType API = new ErrorType("api_error");

    public ErrorType {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
