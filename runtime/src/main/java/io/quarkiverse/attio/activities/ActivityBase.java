package io.quarkiverse.attio.activities;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What an activity extends. The set is open: one that this version does not know is kept as it came.
 *
 * @param value its slug as Attio writes it, such as {@code calls}
 */
public record ActivityBase(@JsonValue String value) {

    /** Activities of any kind. */
    public static final ActivityBase ACTIVITIES = new ActivityBase("activities");
    /** Interactions with somebody. */
    public static final ActivityBase INTERACTIONS = new ActivityBase("interactions");
    /** Calls. */
    public static final ActivityBase CALLS = new ActivityBase("calls");
    /** E-mails. */
    public static final ActivityBase EMAILS = new ActivityBase("emails");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ActivityBase {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
