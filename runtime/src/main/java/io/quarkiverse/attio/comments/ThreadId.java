package io.quarkiverse.attio.comments;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The id of a thread of comments.
 *
 * @param workspaceId its workspace
 * @param threadId the thread within the workspace
 */
public record ThreadId(@JsonProperty("workspace_id") String workspaceId, @JsonProperty("thread_id") String threadId) {
}
