package io.quarkiverse.attio.lists;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A saved view of a list's entries.
 *
 * @param id its id; {@link ListViewId#viewId()} is what a query takes as {@code filter_view_id}
 * @param title its title
 * @param createdAt when it was made
 */
public record ListView(@JsonProperty("id") ListViewId id, @JsonProperty("title") String title,
        @JsonProperty("created_at") Instant createdAt) {

    /**
     * The id of a view.
     *
     * @param workspaceId its workspace
     * @param listId its list
     * @param viewId the view within the list
     */
    public record ListViewId(@JsonProperty("workspace_id") String workspaceId, @JsonProperty("list_id") String listId,
            @JsonProperty("view_id") String viewId) {
    }
}
