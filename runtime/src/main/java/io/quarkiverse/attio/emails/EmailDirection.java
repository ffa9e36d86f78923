package io.quarkiverse.attio.emails;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether an email was sent to the workspace or by it. The set is open.
 *
 * @param value the direction as Attio writes it
 */
public record EmailDirection(@JsonValue String value) {

    public static final EmailDirection INBOUND = new EmailDirection("inbound");
    public static final EmailDirection OUTBOUND = new EmailDirection("outbound");

    @JsonCreator
    public EmailDirection {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
