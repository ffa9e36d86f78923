package io.quarkiverse.attio.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.attio.values.Actor;
import io.quarkiverse.attio.values.LinkedRecord;

/**
 * A meeting.
 *
 * @param id its id
 * @param title its title
 * @param description what it is about
 * @param allDay whether it lasts whole days
 * @param start when it begins
 * @param end when it ends
 * @param participants who takes part
 * @param linkedRecords the records it is linked to, also those that Attio linked by itself because of the participants
 * @param createdAt when it was made in Attio
 * @param createdByActor who made it
 */
public record Meeting(@JsonProperty("id") MeetingId id, @JsonProperty("title") String title,
        @JsonProperty("description") String description, @JsonProperty("is_all_day") boolean allDay,
        @JsonProperty("start") MeetingTime start, @JsonProperty("end") MeetingTime end,
        @JsonProperty("participants") List<MeetingParticipant> participants,
        @JsonProperty("linked_records") List<LinkedRecord> linkedRecords, @JsonProperty("created_at") Instant createdAt,
        @JsonProperty("created_by_actor") Actor createdByActor) {

    public Meeting {
        participants = participants == null ? List.of() : participants.stream().filter(Objects::nonNull).toList();
        linkedRecords = linkedRecords == null ? List.of() : linkedRecords.stream().filter(Objects::nonNull).toList();
    }

    /**
     * @return the id within the workspace; {@code null} if Attio sent none
     */
    @JsonIgnore
    public String meetingId() {
        return id == null ? null : id.meetingId();
    }
}
