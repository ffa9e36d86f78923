package io.quarkiverse.attio.lists;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The id of a list entry.
 *
 * @param workspaceId its workspace
 * @param listId its list
 * @param entryId the entry within the list
 */
public record EntryId(@JsonProperty("workspace_id") String workspaceId, @JsonProperty("list_id") String listId,
        @JsonProperty("entry_id") String entryId) {
}
