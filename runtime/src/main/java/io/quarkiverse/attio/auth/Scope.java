package io.quarkiverse.attio.auth;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a token may do: the name of an area and {@code read} or {@code read-write}, as in {@code note:read-write}. The
 * set is open: a scope that this version does not know is kept as it came.
 *
 * @param value the scope as Attio writes it
 */
public record Scope(@JsonValue String value) {

    private static final String READ = ":read";
    private static final String READ_WRITE = ":read-write";

    public static final Scope USER_MANAGEMENT_READ = new Scope("user_management:read");
    public static final Scope USER_MANAGEMENT_READ_WRITE = new Scope("user_management:read-write");
    public static final Scope RECORD_PERMISSION_READ = new Scope("record_permission:read");
    public static final Scope RECORD_PERMISSION_READ_WRITE = new Scope("record_permission:read-write");
    public static final Scope OBJECT_CONFIGURATION_READ = new Scope("object_configuration:read");
    public static final Scope OBJECT_CONFIGURATION_READ_WRITE = new Scope("object_configuration:read-write");
    public static final Scope LIST_ENTRY_READ = new Scope("list_entry:read");
    public static final Scope LIST_ENTRY_READ_WRITE = new Scope("list_entry:read-write");
    public static final Scope LIST_CONFIGURATION_READ = new Scope("list_configuration:read");
    public static final Scope LIST_CONFIGURATION_READ_WRITE = new Scope("list_configuration:read-write");
    public static final Scope PUBLIC_COLLECTION_READ = new Scope("public_collection:read");
    public static final Scope PUBLIC_COLLECTION_READ_WRITE = new Scope("public_collection:read-write");
    public static final Scope PRIVATE_COLLECTION_READ = new Scope("private_collection:read");
    public static final Scope PRIVATE_COLLECTION_READ_WRITE = new Scope("private_collection:read-write");
    public static final Scope COMMENT_READ = new Scope("comment:read");
    public static final Scope COMMENT_READ_WRITE = new Scope("comment:read-write");
    public static final Scope TASK_READ = new Scope("task:read");
    public static final Scope TASK_READ_WRITE = new Scope("task:read-write");
    public static final Scope NOTE_READ = new Scope("note:read");
    public static final Scope NOTE_READ_WRITE = new Scope("note:read-write");
    public static final Scope MEETING_READ = new Scope("meeting:read");
    public static final Scope MEETING_READ_WRITE = new Scope("meeting:read-write");
    public static final Scope CALL_RECORDING_READ = new Scope("call_recording:read");
    public static final Scope CALL_RECORDING_READ_WRITE = new Scope("call_recording:read-write");
    public static final Scope WEBHOOK_READ = new Scope("webhook:read");
    public static final Scope WEBHOOK_READ_WRITE = new Scope("webhook:read-write");
    public static final Scope FILE_READ = new Scope("file:read");
    public static final Scope FILE_READ_WRITE = new Scope("file:read-write");
    public static final Scope EMAIL_READ = new Scope("email:read");
    public static final Scope EMAIL_READ_WRITE = new Scope("email:read-write");
    public static final Scope ACTIVITY_CONFIGURATION_READ = new Scope("activity_configuration:read");
    public static final Scope ACTIVITY_CONFIGURATION_READ_WRITE = new Scope("activity_configuration:read-write");
    public static final Scope ACTIVITY_RECORD_READ = new Scope("activity_record:read");
    public static final Scope ACTIVITY_RECORD_READ_WRITE = new Scope("activity_record:read-write");
    public static final Scope SEQUENCE_UNSUBSCRIBE_READ = new Scope("sequence_unsubscribe:read");
    public static final Scope SEQUENCE_UNSUBSCRIBE_READ_WRITE = new Scope("sequence_unsubscribe:read-write");
    public static final Scope SCIM_MANAGEMENT_READ = new Scope("scim_management:read");
    public static final Scope SCIM_MANAGEMENT_READ_WRITE = new Scope("scim_management:read-write");

    @JsonCreator
    public Scope {
        Objects.requireNonNull(value, "value");
    }

    /**
     * @return the scope of this name; any name is accepted
     */
    public static Scope of(String value) {
        return new Scope(value);
    }

    /**
     * @return whether a token with this scope may do what {@code needed} asks for: {@code read-write} includes
     *         {@code read} of the same area
     */
    public boolean implies(Scope needed) {
        if (equals(needed)) {
            return true;
        }
        return value.endsWith(READ_WRITE) && needed.value.endsWith(READ)
                && value.regionMatches(0, needed.value, 0, needed.value.length() - READ.length())
                && value.length() - READ_WRITE.length() == needed.value.length() - READ.length();
    }

    @Override
    public String toString() {
        return value;
    }
}
