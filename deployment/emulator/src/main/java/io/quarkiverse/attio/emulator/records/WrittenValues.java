package io.quarkiverse.attio.emulator.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.values.Lookup;
import io.quarkiverse.attio.emulator.values.ValueType;
import io.quarkiverse.attio.emulator.values.ValueTypes;
import io.quarkiverse.attio.emulator.wire.ApiError;

/** The values of a request's body, read and checked attribute by attribute before anything is changed. */
final class WrittenValues {

    private final Map<Attribute, List<ObjectNode>> values = new LinkedHashMap<>();

    private WrittenValues() {
    }

    static WrittenValues read(ObjectNode body, ObjectType object, Lookup lookup) {
        WrittenValues written = new WrittenValues();
        for (Map.Entry<String, JsonNode> entry : body.properties()) {
            Attribute attribute = object.attribute(entry.getKey()).orElseThrow(() -> ApiError.badRequest(
                    "value_not_found", "Cannot find attribute with slug/ID \"" + entry.getKey() + "\"."));
            if (!attribute.writable()) {
                // every read-only attribute of a standard object is a system one, so this code and not validation_type
                throw ApiError.badRequest("system_edit_unauthorized",
                        "The attribute with slug \"" + attribute.slug() + "\" cannot be edited.");
            }
            written.values.put(attribute, elements(entry.getValue(), attribute, lookup));
        }
        return written;
    }

    Set<Attribute> attributes() {
        return values.keySet();
    }

    /** Gives an attribute that was left out what it has by default. */
    void fill(Attribute attribute, List<ObjectNode> fields) {
        values.put(attribute, fields);
    }

    boolean has(Attribute attribute) {
        return values.containsKey(attribute);
    }

    /** What was written; empty when it was cleared or left out. */
    List<ObjectNode> of(Attribute attribute) {
        return values.getOrDefault(attribute, List.of());
    }

    static List<ObjectNode> elements(JsonNode written, Attribute attribute, Lookup lookup) {
        if (written.isNull()) {
            return List.of();
        }
        if (!written.isArray()) {
            if (attribute.multiselect()) {
                throw ValueType.refused(attribute, "Multiselect attributes expect an array");
            }
            return List.of(parse(written, attribute, lookup));
        }
        if (!attribute.multiselect() && written.size() > 1) {
            throw ValueType.refused(attribute, "This attribute accepts a single value");
        }
        List<ObjectNode> elements = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            ObjectNode fields = element(written, i, attribute, lookup);
            if (!contains(elements, fields, attribute)) {
                elements.add(fields);
            }
        }
        return elements;
    }

    private static ObjectNode element(JsonNode written, int index, Attribute attribute, Lookup lookup) {
        try {
            return parse(written.get(index), attribute, lookup);
        } catch (ApiError e) {
            throw e.atElement(index);
        }
    }

    private static ObjectNode parse(JsonNode element, Attribute attribute, Lookup lookup) {
        return ValueTypes.of(attribute).parse(element, attribute, lookup);
    }

    static boolean contains(List<ObjectNode> values, ObjectNode wanted, Attribute attribute) {
        ValueType type = ValueTypes.of(attribute);
        return values.stream().anyMatch(v -> Objects.equals(type.identity(v), type.identity(wanted)));
    }
}
