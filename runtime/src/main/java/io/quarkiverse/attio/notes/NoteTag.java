package io.quarkiverse.attio.notes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Somebody or something that is mentioned in a note. What does not belong to its type is {@code null}.
 *
 * @param type {@code workspace-member} or {@code record}; the set is open
 * @param workspaceMemberId the member that is mentioned
 * @param object the slug of the object of the record that is mentioned
 * @param recordId the record that is mentioned
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoteTag(@JsonProperty("type") String type, @JsonProperty("workspace_member_id") String workspaceMemberId,
        @JsonProperty("object") String object, @JsonProperty("record_id") String recordId) {

    public static final String WORKSPACE_MEMBER = "workspace-member";
    public static final String RECORD = "record";
}
