package io.quarkiverse.attio.attributes;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Changes to a status; what is not named stays as it is. Immutable; start with {@link #of()}.
 */
public final class UpdateStatus {

    private static final UpdateStatus NOTHING = new UpdateStatus(Map.of());
    private static final String TARGET_TIME = "target_time_in_status";

    private final Map<String, Object> json;

    private UpdateStatus(Map<String, Object> json) {
        this.json = json;
    }

    /** No change yet. */
    public static UpdateStatus of() {
        return NOTHING;
    }

    private UpdateStatus with(String field, Object value) {
        return new UpdateStatus(WrittenAttribute.with(json, field, value));
    }

    /**
     * What it is called, unique within the attribute.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public UpdateStatus title(String title) {
        return with("title", WrittenAttribute.required("title", title));
    }

    /** Whether Attio celebrates when it is reached. */
    public UpdateStatus celebrationEnabled(boolean celebrationEnabled) {
        return with("celebration_enabled", celebrationEnabled);
    }

    /**
     * How long a record should have it at most, such as {@code P1M}.
     *
     * @throws IllegalArgumentException if it is no ISO 8601 duration
     */
    public UpdateStatus targetTimeInStatus(String duration) {
        return with(TARGET_TIME, Status.requireDuration(Objects.requireNonNull(duration, "targetTimeInStatus")));
    }

    /**
     * How long a record should have it at most.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public UpdateStatus targetTimeInStatus(Duration duration) {
        return with(TARGET_TIME, Status.requireDuration(duration));
    }

    /** A record may have it for any time. */
    public UpdateStatus clearTargetTimeInStatus() {
        return with(TARGET_TIME, null);
    }

    /** Whether it is archived. */
    public UpdateStatus archived(boolean archived) {
        return with("is_archived", archived);
    }

    /**
     * @return what Attio takes
     */
    @JsonValue
    public Map<String, Object> json() {
        return json;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UpdateStatus that && that.json.equals(json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    @Override
    public String toString() {
        return "UpdateStatus" + json;
    }
}
