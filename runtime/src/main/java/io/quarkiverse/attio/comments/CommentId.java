package io.quarkiverse.attio.comments;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The id of a comment.
 *
 * @param workspaceId its workspace
 * @param commentId the comment within the workspace
 */
public record CommentId(@JsonProperty("workspace_id") String workspaceId,
        @JsonProperty("comment_id") String commentId) {
}
