package io.quarkiverse.attio.comments;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.attio.values.Actor;

/**
 * A comment on a record or on an entry of a list.
 *
 * @param id its id
 * @param threadId the thread that it is part of
 * @param contentPlaintext what it says, without formatting
 * @param entry the entry that it is on, or {@code null}
 * @param record the record that it is on
 * @param resolvedAt when its thread was resolved, or {@code null}
 * @param resolvedBy who resolved it, or {@code null}
 * @param createdAt when it was made, or when its author said so
 * @param author who made it
 */
public record Comment(@JsonProperty("id") CommentId id, @JsonProperty("thread_id") String threadId,
        @JsonProperty("content_plaintext") String contentPlaintext, @JsonProperty("entry") CommentedEntry entry,
        @JsonProperty("record") CommentedRecord record, @JsonProperty("resolved_at") Instant resolvedAt,
        @JsonProperty("resolved_by") Actor resolvedBy, @JsonProperty("created_at") Instant createdAt,
        @JsonProperty("author") Actor author) {

    /**
     * @return the id within the workspace; {@code null} if Attio sent none
     */
    @JsonIgnore
    public String commentId() {
        return id == null ? null : id.commentId();
    }

    /**
     * An entry with comments.
     *
     * @param entryId the entry
     * @param listId its list
     */
    public record CommentedEntry(@JsonProperty("entry_id") String entryId, @JsonProperty("list_id") String listId) {
    }

    /**
     * A record with comments.
     *
     * @param recordId the record
     * @param objectId its object
     */
    public record CommentedRecord(@JsonProperty("record_id") String recordId,
            @JsonProperty("object_id") String objectId) {
    }
}
