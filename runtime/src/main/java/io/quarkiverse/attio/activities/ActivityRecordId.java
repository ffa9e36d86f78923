package io.quarkiverse.attio.activities;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The id of an activity record.
 *
 * @param workspaceId its workspace
 * @param activityId its activity
 * @param recordId the record within the activity
 */
public record ActivityRecordId(@JsonProperty("workspace_id") String workspaceId,
        @JsonProperty("activity_id") String activityId, @JsonProperty("record_id") String recordId) {
}
