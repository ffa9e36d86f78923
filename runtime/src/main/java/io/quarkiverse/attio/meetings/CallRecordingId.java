package io.quarkiverse.attio.meetings;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The id of a call recording.
 *
 * @param workspaceId its workspace
 * @param meetingId its meeting
 * @param callRecordingId the recording within the meeting
 */
public record CallRecordingId(@JsonProperty("workspace_id") String workspaceId,
        @JsonProperty("meeting_id") String meetingId, @JsonProperty("call_recording_id") String callRecordingId) {
}
