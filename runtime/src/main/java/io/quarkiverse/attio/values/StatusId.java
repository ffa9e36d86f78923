package io.quarkiverse.attio.values;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The id of a status.
 *
 * @param workspaceId its workspace; {@code null} where only the id itself came, as may be the next two
 * @param objectId its object or list
 * @param attributeId its attribute
 * @param statusId the status within the attribute
 */
public record StatusId(@JsonProperty("workspace_id") String workspaceId, @JsonProperty("object_id") String objectId,
        @JsonProperty("attribute_id") String attributeId, @JsonProperty("status_id") String statusId) {
}
