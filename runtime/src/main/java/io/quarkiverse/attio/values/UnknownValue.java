package io.quarkiverse.attio.values;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A value of a type that has no class of its own, or a value that has not the form of its type. Nothing of it is lost.
 *
 * @param attributeType Attio's name of the type, {@link AttributeType#NONE} if it came without
 * @param json the value as it came
 */
public record UnknownValue(AttributeType attributeType, JsonNode json, ValueMetadata metadata)
        implements
            AttributeValue {

    @Override
    public String asText() {
        JsonNode value = json.path("value");
        return value.isValueNode() && !value.isNull() ? value.asText() : json.toString();
    }
}
