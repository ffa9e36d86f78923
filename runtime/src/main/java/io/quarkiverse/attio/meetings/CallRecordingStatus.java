package io.quarkiverse.attio.meetings;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far a call recording is. The set is open.
 *
 * @param value the status as Attio writes it
 */
public record CallRecordingStatus(@JsonValue String value) {

    public static final CallRecordingStatus PROCESSING = new CallRecordingStatus("processing");
    public static final CallRecordingStatus COMPLETED = new CallRecordingStatus("completed");
    public static final CallRecordingStatus FAILED = new CallRecordingStatus("failed");

    @JsonCreator
    public CallRecordingStatus {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
