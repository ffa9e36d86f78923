package io.quarkiverse.attio.tasks;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The id of a task.
 *
 * @param workspaceId its workspace
 * @param taskId the task within the workspace
 */
public record TaskId(@JsonProperty("workspace_id") String workspaceId, @JsonProperty("task_id") String taskId) {
}
