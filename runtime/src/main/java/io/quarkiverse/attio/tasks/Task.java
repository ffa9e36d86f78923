package io.quarkiverse.attio.tasks;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.attio.values.Actor;
import io.quarkiverse.attio.values.TimestampDeserializer;

/**
 * A task.
 *
 * @param id its id
 * @param contentPlaintext what is to be done, without formatting
 * @param deadline until when, as Attio writes it: an instant, or a whole day such as {@code 2023-01-01}; {@code null} if
 *        there is no deadline. {@link #deadlineAt()} reads both
 * @param completed whether it is done
 * @param completedAt when it was done, or {@code null}
 * @param linkedRecords the records it is about
 * @param assignees who is to do it
 * @param createdByActor who made it
 * @param createdAt when it was made
 */
public record Task(@JsonProperty("id") TaskId id, @JsonProperty("content_plaintext") String contentPlaintext,
        @JsonProperty("deadline_at") String deadline, @JsonProperty("is_completed") boolean completed,
        @JsonProperty("completed_at") Instant completedAt,
        @JsonProperty("linked_records") List<TaskRecord> linkedRecords,
        @JsonProperty("assignees") List<TaskAssignee> assignees,
        @JsonProperty("created_by_actor") Actor createdByActor, @JsonProperty("created_at") Instant createdAt) {

    public Task {
        linkedRecords = linkedRecords == null ? List.of() : linkedRecords.stream().filter(Objects::nonNull).toList();
        assignees = assignees == null ? List.of() : assignees.stream().filter(Objects::nonNull).toList();
    }

    /**
     * @return the id within the workspace; {@code null} if Attio sent none
     */
    @JsonIgnore
    public String taskId() {
        return id == null ? null : id.taskId();
    }

    /**
     * @return until when it is to be done: of a whole day its beginning in UTC; {@code null} if there is no deadline or it is
     *         illegible
     */
    @JsonIgnore
    public Instant deadlineAt() {
        return TimestampDeserializer.parse(deadline);
    }
}
