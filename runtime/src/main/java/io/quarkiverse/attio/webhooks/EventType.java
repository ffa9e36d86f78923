package io.quarkiverse.attio.webhooks;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What has happened in a workspace, such as {@code record.created}. The set is open: a type that this version does not know
 * is kept as it came, and can be subscribed to with {@link #of}.
 *
 * @param value the type as Attio writes it
 */
public record EventType(@JsonValue String value) {

    public static final EventType ACTIVITY_CREATED = new EventType("activity.created");
    public static final EventType ACTIVITY_UPDATED = new EventType("activity.updated");
    public static final EventType ACTIVITY_DELETED = new EventType("activity.deleted");
    public static final EventType ACTIVITY_ATTRIBUTE_CREATED = new EventType("activity-attribute.created");
    public static final EventType ACTIVITY_ATTRIBUTE_UPDATED = new EventType("activity-attribute.updated");
    public static final EventType ACTIVITY_RECORD_CREATED = new EventType("activity-record.created");
    public static final EventType ACTIVITY_RECORD_DELETED = new EventType("activity-record.deleted");
    /** The upload of a recording is complete. */
    public static final EventType CALL_RECORDING_CREATED = new EventType("call-recording.created");
    public static final EventType COMMENT_CREATED = new EventType("comment.created");
    public static final EventType COMMENT_RESOLVED = new EventType("comment.resolved");
    public static final EventType COMMENT_UNRESOLVED = new EventType("comment.unresolved");
    public static final EventType COMMENT_DELETED = new EventType("comment.deleted");
    public static final EventType LIST_CREATED = new EventType("list.created");
    public static final EventType LIST_UPDATED = new EventType("list.updated");
    public static final EventType LIST_DELETED = new EventType("list.deleted");
    public static final EventType LIST_ATTRIBUTE_CREATED = new EventType("list-attribute.created");
    public static final EventType LIST_ATTRIBUTE_UPDATED = new EventType("list-attribute.updated");
    public static final EventType LIST_ENTRY_CREATED = new EventType("list-entry.created");
    public static final EventType LIST_ENTRY_UPDATED = new EventType("list-entry.updated");
    public static final EventType LIST_ENTRY_DELETED = new EventType("list-entry.deleted");
    public static final EventType OBJECT_ATTRIBUTE_CREATED = new EventType("object-attribute.created");
    public static final EventType OBJECT_ATTRIBUTE_UPDATED = new EventType("object-attribute.updated");
    public static final EventType NOTE_CREATED = new EventType("note.created");
    public static final EventType NOTE_CONTENT_UPDATED = new EventType("note-content.updated");
    /** The title of a note has changed; its content is {@link #NOTE_CONTENT_UPDATED}. */
    public static final EventType NOTE_UPDATED = new EventType("note.updated");
    public static final EventType NOTE_DELETED = new EventType("note.deleted");
    public static final EventType RECORD_CREATED = new EventType("record.created");
    /** Comes twice for a merge, once for each of the two records. */
    public static final EventType RECORD_MERGED = new EventType("record.merged");
    public static final EventType RECORD_UPDATED = new EventType("record.updated");
    public static final EventType RECORD_DELETED = new EventType("record.deleted");
    public static final EventType TASK_CREATED = new EventType("task.created");
    public static final EventType TASK_UPDATED = new EventType("task.updated");
    public static final EventType TASK_DELETED = new EventType("task.deleted");
    public static final EventType WORKSPACE_MEMBER_CREATED = new EventType("workspace-member.created");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EventType {
        Objects.requireNonNull(value, "value");
    }

    /**
     * @return the type of this name; any name is accepted
     */
    public static EventType of(String value) {
        return new EventType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
