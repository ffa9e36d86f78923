package io.quarkiverse.attio.activities;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The id of an activity.
 *
 * @param workspaceId its workspace
 * @param activityId the activity within the workspace
 */
public record ActivityId(@JsonProperty("workspace_id") String workspaceId,
        @JsonProperty("activity_id") String activityId) {
}
