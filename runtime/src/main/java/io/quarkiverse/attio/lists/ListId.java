package io.quarkiverse.attio.lists;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The id of a list.
 *
 * @param workspaceId its workspace
 * @param listId the list within the workspace
 */
public record ListId(@JsonProperty("workspace_id") String workspaceId, @JsonProperty("list_id") String listId) {
}
