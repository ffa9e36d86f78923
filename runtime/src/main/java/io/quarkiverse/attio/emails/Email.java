package io.quarkiverse.attio.emails;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.attio.values.LinkedRecord;

/**
 * What is known of an email that was sent or received by the workspace. Attio never tells what it says.
 *
 * @param id its id
 * @param sentAt when it was sent
 * @param direction whether the workspace sent or received it
 * @param subjectLine the subject; {@code null} if it has none or the mailbox does not share it
 * @param participants who sent it and who received it
 * @param linkedRecords the records it is linked to
 */
public record Email(@JsonProperty("id") EmailId id, @JsonProperty("sent_at") Instant sentAt,
        @JsonProperty("direction") EmailDirection direction, @JsonProperty("subject_line") String subjectLine,
        @JsonProperty("participants") List<EmailParticipant> participants,
        @JsonProperty("linked_records") List<LinkedRecord> linkedRecords) {

    public Email {
        participants = participants == null ? List.of() : participants.stream().filter(Objects::nonNull).toList();
        linkedRecords = linkedRecords == null ? List.of() : linkedRecords.stream().filter(Objects::nonNull).toList();
    }

    /**
     * @return the id within the mailbox; {@code null} if Attio sent none
     */
    @JsonIgnore
    public String emailId() {
        return id == null ? null : id.emailId();
    }
}
