package io.quarkiverse.attio.meetings;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether somebody comes to a meeting. The set is open.
 *
 * @param value the status as Attio writes it
 */
public record ParticipantStatus(@JsonValue String value) {

    public static final ParticipantStatus ACCEPTED = new ParticipantStatus("accepted");
    public static final ParticipantStatus TENTATIVE = new ParticipantStatus("tentative");
    public static final ParticipantStatus DECLINED = new ParticipantStatus("declined");
    public static final ParticipantStatus PENDING = new ParticipantStatus("pending");

    @JsonCreator
    public ParticipantStatus {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
