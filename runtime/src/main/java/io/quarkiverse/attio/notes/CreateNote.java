package io.quarkiverse.attio.notes;

import java.time.Instant;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A note to make. Immutable; start with {@link #markdown} or {@link #plaintext}. The record it is on cannot be changed
 * later.
 *
 * <pre>{@code
 * notes.create(CreateNote.markdown("companies", companyId, "First call", "# Result\n\n- wants an offer"));
 * }</pre>
 *
 * @param parentObject the slug or id of the record's object
 * @param parentRecordId the record
 * @param title the title, without formatting
 * @param format the format of the content
 * @param content the content
 * @param createdAt when it was made; {@code null} for now
 * @param meetingId a meeting to which it belongs; {@code null} for none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CreateNote(@JsonProperty("parent_object") String parentObject,
        @JsonProperty("parent_record_id") String parentRecordId, @JsonProperty("title") String title,
        @JsonProperty("format") NoteFormat format, @JsonProperty("content") String content,
        @JsonProperty("created_at") Instant createdAt, @JsonProperty("meeting_id") String meetingId) {

    public CreateNote {
        notBlank("parentObject", parentObject);
        notBlank("parentRecordId", parentRecordId);
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(content, "content");
        if (meetingId != null) {
            notBlank("meetingId", meetingId);
        }
    }

    private static void notBlank(String name, String value) {
        if (Objects.requireNonNull(value, name).isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
    }

    /** A note in Markdown; see {@link NoteFormat#MARKDOWN} for what Attio understands of it. */
    public static CreateNote markdown(String parentObject, String parentRecordId, String title, String content) {
        return new CreateNote(parentObject, parentRecordId, title, NoteFormat.MARKDOWN, content, null, null);
    }

    /** A note without formatting. */
    public static CreateNote plaintext(String parentObject, String parentRecordId, String title, String content) {
        return new CreateNote(parentObject, parentRecordId, title, NoteFormat.PLAINTEXT, content, null, null);
    }

    /** The same note as if it had been made at this time, such as one that is brought from another system. */
    public CreateNote createdAt(Instant createdAt) {
        return new CreateNote(parentObject, parentRecordId, title, format, content, createdAt, meetingId);
    }

    /** The same note as one of a meeting. */
    public CreateNote meetingId(String meetingId) {
        return new CreateNote(parentObject, parentRecordId, title, format, content, createdAt, meetingId);
    }
}
