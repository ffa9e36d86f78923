package io.quarkiverse.attio.members;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The id of a workspace member.
 *
 * @param workspaceId its workspace
 * @param workspaceMemberId the member within the workspace
 */
public record WorkspaceMemberId(@JsonProperty("workspace_id") String workspaceId,
        @JsonProperty("workspace_member_id") String workspaceMemberId) {
}
