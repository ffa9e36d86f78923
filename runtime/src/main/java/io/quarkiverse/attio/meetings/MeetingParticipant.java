package io.quarkiverse.attio.meetings;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Somebody in a meeting. To write one start with {@link #withEmail} or {@link #named}.
 *
 * @param emailAddress the e-mail address, or {@code null}
 * @param name the name, or {@code null}
 * @param organizer whether the meeting is this one's
 * @param status whether the participant comes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeetingParticipant(@JsonProperty("email_address") String emailAddress, @JsonProperty("name") String name,
        @JsonProperty("is_organizer") boolean organizer, @JsonProperty("status") ParticipantStatus status) {

    /** Somebody with this e-mail address, who has not answered yet. */
    public static MeetingParticipant withEmail(String emailAddress) {
        return new MeetingParticipant(Checks.notBlank("emailAddress", emailAddress), null, false, ParticipantStatus.PENDING);
    }

    /** Somebody of whom only the name is known, who has not answered yet. */
    public static MeetingParticipant named(String name) {
        return new MeetingParticipant(null, Checks.notBlank("name", name), false, ParticipantStatus.PENDING);
    }

    /** The same with this name. */
    public MeetingParticipant name(String name) {
        return new MeetingParticipant(emailAddress, Checks.notBlank("name", name), organizer, status);
    }

    /** The same as the organizer, or not. */
    public MeetingParticipant organizer(boolean organizer) {
        return new MeetingParticipant(emailAddress, name, organizer, status);
    }

    /** The same with this answer. */
    public MeetingParticipant status(ParticipantStatus status) {
        return new MeetingParticipant(emailAddress, name, organizer, status);
    }

    /** Attio sends more than it takes: what is read may lack what must be written. */
    void checkWritable() {
        if (emailAddress == null && name == null) {
            throw new IllegalArgumentException("A participant needs an e-mail address or a name, this one has neither");
        }
        if (emailAddress != null) {
            Checks.notBlank("emailAddress", emailAddress);
        }
        if (name != null) {
            Checks.notBlank("name", name);
        }
        if (status == null) {
            throw new IllegalArgumentException("A participant needs a status, this one has none");
        }
    }
}
