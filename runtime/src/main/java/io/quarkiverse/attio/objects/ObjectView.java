package io.quarkiverse.attio.objects;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A saved view of an object's records.
 *
 * @param id its id; {@link ObjectViewId#viewId()} is what a query takes as {@code filter_view_id}
 * @param title its title
 * @param createdAt when it was made
 */
public record ObjectView(@JsonProperty("id") ObjectViewId id, @JsonProperty("title") String title,
        @JsonProperty("created_at") Instant createdAt) {

    /**
     * The id of a view.
     *
     * @param workspaceId its workspace
     * @param objectId its object
     * @param viewId the view within the object
     */
    public record ObjectViewId(@JsonProperty("workspace_id") String workspaceId,
            @JsonProperty("object_id") String objectId, @JsonProperty("view_id") String viewId) {
    }
}
