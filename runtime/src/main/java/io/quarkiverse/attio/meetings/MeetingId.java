package io.quarkiverse.attio.meetings;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The id of a meeting.
 *
 * @param workspaceId its workspace
 * @param meetingId the meeting within the workspace
 */
public record MeetingId(@JsonProperty("workspace_id") String workspaceId, @JsonProperty("meeting_id") String meetingId) {
}
