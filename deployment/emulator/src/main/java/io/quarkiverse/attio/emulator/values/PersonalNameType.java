package io.quarkiverse.attio.emulator.values;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.wire.Json;

/** A personal name: all three parts, or "Last, First". */
final class PersonalNameType implements ValueType {

    @Override
    public ObjectNode parse(JsonNode element, Attribute attribute, Lookup lookup) {
        if (element.isObject()) {
            return name(ValueType.text(element, "first_name", attribute),
                    ValueType.text(element, "last_name", attribute), ValueType.text(element, "full_name", attribute));
        }
        String text = ValueType.text(element, "full_name", attribute).trim();
        int comma = text.indexOf(',');
        if (comma < 0) {
            return name(text, "", text);
        }
        String first = text.substring(comma + 1).trim();
        String last = text.substring(0, comma).trim();
        return name(first, last, (first + " " + last).trim());
    }

    private static ObjectNode name(String first, String last, String full) {
        return Json.object().put("first_name", first).put("last_name", last).put("full_name", full);
    }
}
