package io.quarkiverse.attio.objects;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The id of an object.
 *
 * @param workspaceId its workspace
 * @param objectId the object within the workspace
 */
public record ObjectId(@JsonProperty("workspace_id") String workspaceId, @JsonProperty("object_id") String objectId) {
}
