package io.quarkiverse.attio.emulator.values;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.wire.ApiError;

/** How one type of attribute reads and writes its values. The envelope around a value is not its concern. */
public interface ValueType {

    /**
     * The fields to store of one written element, which is an object or a shorthand.
     *
     * @throws ApiError if the type does not take it
     */
    ObjectNode parse(JsonNode element, Attribute attribute, Lookup lookup);

    /** The fields to show. */
    default ObjectNode render(ObjectNode stored, Attribute attribute, Lookup lookup) {
        return stored.deepCopy();
    }

    /** What makes two values the same one. */
    default Object identity(ObjectNode stored) {
        return stored;
    }

    /** The element itself if it is a shorthand, else its field of that name. */
    static JsonNode field(JsonNode element, String name) {
        return element.isObject() ? element.path(name) : element;
    }

    /** Text from a shorthand or a field. */
    static String text(JsonNode element, String name, Attribute attribute) {
        JsonNode field = field(element, name);
        if (field.isTextual()) {
            return field.textValue();
        }
        if (!element.isObject()) {
            throw refused(attribute, "Expected a string");
        }
        throw refused(attribute, field.isMissingNode() ? "Expected the field \"" + name + "\"" : "Expected a string",
                name);
    }

    /**
     * @param steps from the element to the field that is at fault; none where it is the element as a whole
     */
    static ApiError refused(Attribute attribute, String detail, Object... steps) {
        return ApiError.value(attribute.slug(), detail, steps);
    }
}
