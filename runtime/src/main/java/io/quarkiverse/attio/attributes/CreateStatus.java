package io.quarkiverse.attio.attributes;

import java.time.Duration;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A status to add to a status attribute. Start with {@link #of}.
 *
 * @param title what it is called, not empty, unique within the attribute
 * @param celebrationEnabled whether Attio celebrates when it is reached; {@code null} for no
 * @param targetTimeInStatus how long a record should have it at most, an ISO 8601 duration such as {@code P1M};
 *        {@code null} for any time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CreateStatus(@JsonProperty("title") String title,
        @JsonProperty("celebration_enabled") Boolean celebrationEnabled,
        @JsonProperty("target_time_in_status") String targetTimeInStatus) {

    public CreateStatus {
        WrittenAttribute.required("title", title);
        Status.requireDuration(targetTimeInStatus);
    }

    /** {@code CreateStatus.of("In Progress")}. */
    public static CreateStatus of(String title) {
        return new CreateStatus(title, null, null);
    }

    public CreateStatus celebrationEnabled(boolean celebrationEnabled) {
        return new CreateStatus(title, celebrationEnabled, targetTimeInStatus);
    }

    /**
     * How long a record should have it at most.
     *
     * @throws IllegalArgumentException if it is no ISO 8601 duration
     */
    public CreateStatus targetTimeInStatus(String duration) {
        return new CreateStatus(title, celebrationEnabled, Objects.requireNonNull(duration, "targetTimeInStatus"));
    }

    /**
     * How long a record should have it at most.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public CreateStatus targetTimeInStatus(Duration duration) {
        return new CreateStatus(title, celebrationEnabled, Status.requireDuration(duration));
    }
}
