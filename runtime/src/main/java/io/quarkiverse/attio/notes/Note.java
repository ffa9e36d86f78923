package io.quarkiverse.attio.notes;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.attio.values.Actor;

/**
 * A note on a record.
 *
 * @param id its id
 * @param parentObject the slug of the record's object
 * @param parentRecordId the record
 * @param title the title, without formatting
 * @param meetingId the meeting to which it belongs, or {@code null}
 * @param contentPlaintext the content without formatting
 * @param contentMarkdown the content in Markdown
 * @param tags who and what is mentioned in it
 * @param createdByActor who made it
 * @param createdAt when it was made, or when its author said so
 */
public record Note(@JsonProperty("id") NoteId id, @JsonProperty("parent_object") String parentObject,
        @JsonProperty("parent_record_id") String parentRecordId, @JsonProperty("title") String title,
        @JsonProperty("meeting_id") String meetingId, @JsonProperty("content_plaintext") String contentPlaintext,
        @JsonProperty("content_markdown") String contentMarkdown, @JsonProperty("tags") List<NoteTag> tags,
        @JsonProperty("created_by_actor") Actor createdByActor, @JsonProperty("created_at") Instant createdAt) {

    public Note {
        tags = tags == null ? List.of() : tags.stream().filter(Objects::nonNull).toList();
    }

    /**
     * @return the id within the workspace; {@code null} if Attio sent none
     */
    @JsonIgnore
    public String noteId() {
        return id == null ? null : id.noteId();
    }
}
