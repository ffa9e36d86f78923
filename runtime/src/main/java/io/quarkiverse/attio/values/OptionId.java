package io.quarkiverse.attio.values;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The id of an option of a select attribute.
 *
 * @param workspaceId its workspace; {@code null} where only the id itself came, as may be the next two
 * @param objectId its object or list
 * @param attributeId its attribute
 * @param optionId the option within the attribute
 */
public record OptionId(@JsonProperty("workspace_id") String workspaceId, @JsonProperty("object_id") String objectId,
        @JsonProperty("attribute_id") String attributeId, @JsonProperty("option_id") String optionId) {
}
