package io.quarkiverse.attio.meetings;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * In which order meetings are listed. The set is open.
 *
 * @param value the order as Attio writes it
 */
public record MeetingSort(@JsonValue String value) {

    public static final MeetingSort START_ASC = new MeetingSort("start_asc");
    public static final MeetingSort START_DESC = new MeetingSort("start_desc");

    @JsonCreator
    public MeetingSort {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
