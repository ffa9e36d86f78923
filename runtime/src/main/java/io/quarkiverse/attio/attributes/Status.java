package io.quarkiverse.attio.attributes;

import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.attio.values.StatusId;

/**
 * A status of a status attribute.
 *
 * @param id its id
 * @param title what it is called, unique within the attribute
 * @param archived whether it has been archived
 * @param celebrationEnabled whether Attio celebrates when it is reached
 * @param targetTimeInStatus how long a record should have it at most, an ISO 8601 duration; may be {@code null}
 */
public record Status(@JsonProperty("id") StatusId id, @JsonProperty("title") String title,
        @JsonProperty("is_archived") boolean archived, @JsonProperty("celebration_enabled") boolean celebrationEnabled,
        @JsonProperty("target_time_in_status") String targetTimeInStatus) {

    private static final String FRACTION = "(\\d+(?:[.,]\\d+)?";
    private static final Pattern DURATION = Pattern.compile("P(?=\\d|T\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(?:T(?=\\d)"
            + FRACTION + "H)?" + FRACTION + "M)?" + FRACTION + "S)?)?");

    static String requireDuration(String value) {
        if (value != null && !DURATION.matcher(value).matches()) {
            throw new IllegalArgumentException("targetTimeInStatus is \"" + value
                    + "\", it must be an ISO 8601 duration such as P1D or PT12H");
        }
        return value;
    }

    static String requireDuration(Duration value) {
        return requireDuration(Objects.requireNonNull(value, "targetTimeInStatus").toString());
    }
}
