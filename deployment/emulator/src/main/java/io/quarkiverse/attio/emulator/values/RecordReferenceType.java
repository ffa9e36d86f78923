package io.quarkiverse.attio.emulator.values;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Ids;
import io.quarkiverse.attio.emulator.wire.Json;

/** A record reference. The object is stored by its id and shown by its slug. What it leads to is never made. */
final class RecordReferenceType implements ValueType {

    private static final String OBJECT = "target_object";
    private static final String RECORD = "target_record_id";

    /** What a bare string means, where only one standard object is allowed. */
    private static final Map<String, String> SHORTHAND = Map.of("companies", "domains", "people", "email_addresses",
            "users", "user_id", "workspaces", "workspace_id");

    @Override
    public ObjectNode parse(JsonNode element, Attribute attribute, Lookup lookup) {
        if (element.isTextual()) {
            return byShorthand(element, attribute, lookup);
        }
        if (!element.isObject() || !element.path(OBJECT).isTextual()) {
            throw ValueType.refused(attribute, "Expected \"target_object\" and \"target_record_id\"");
        }
        String target = element.path(OBJECT).textValue();
        ObjectType object = lookup.object(target).orElseThrow(
                () -> ApiError.badRequest("value_not_found", "Object with slug/ID \"" + target + "\" not found."));
        if (attribute.allowedObjectIds() != null && !attribute.allowedObjectIds().contains(object.id())) {
            throw ValueType.refused(attribute, "Records of object \"" + object.slug() + "\" are not allowed here",
                    OBJECT);
        }
        return element.has(RECORD) ? byId(element.path(RECORD), object, attribute, lookup)
                : byUniqueAttribute((ObjectNode) element, object, attribute, lookup);
    }

    @Override
    public ObjectNode render(ObjectNode stored, Attribute attribute, Lookup lookup) {
        ObjectNode shown = stored.deepCopy();
        lookup.object(stored.path(OBJECT).textValue()).ifPresent(o -> shown.put(OBJECT, o.slug()));
        return shown;
    }

    private static ObjectNode byId(JsonNode id, ObjectType object, Attribute attribute, Lookup lookup) {
        if (!id.isTextual() || !Ids.isUuid(id.textValue())) {
            throw ValueType.refused(attribute, "\"target_record_id\" must be a UUID", RECORD);
        }
        if (!lookup.recordExists(object.id(), id.textValue())) {
            throw ApiError.badRequest("value_not_found", "Record with ID \"" + id.textValue() + "\" not found.");
        }
        return reference(object, id.textValue().toLowerCase(Locale.ROOT));
    }

    private static ObjectNode byUniqueAttribute(ObjectNode element, ObjectType object, Attribute attribute,
            Lookup lookup) {
        List<Map.Entry<String, JsonNode>> matchers = element.properties().stream()
                .filter(e -> !e.getKey().equals(OBJECT)).toList();
        if (matchers.size() != 1) {
            throw ValueType.refused(attribute, "Expected \"target_record_id\" or exactly one matching attribute");
        }
        String name = matchers.get(0).getKey();
        JsonNode values = matchers.get(0).getValue();
        Attribute matching = object.attribute(name).orElseThrow(() -> ApiError.badRequest("value_not_found",
                "Cannot find attribute with slug/ID \"" + name + "\"."));
        if (!matching.unique()) {
            throw ValueType.refused(attribute, "The attribute \"" + name + "\" is not unique", name);
        }
        if (values.isArray() && values.size() != 1) {
            throw ValueType.refused(attribute, "Expected exactly one value of \"" + name + "\"", name);
        }
        try {
            return match(values.isArray() ? values.get(0) : values, matching, object, lookup);
        } catch (ApiError e) {
            throw e.under("data", "values", attribute.slug(), name);
        }
    }

    private static ObjectNode byShorthand(JsonNode text, Attribute attribute, Lookup lookup) {
        Optional<ObjectType> only = Optional.ofNullable(attribute.allowedObjectIds()).filter(ids -> ids.size() == 1)
                .flatMap(ids -> lookup.object(ids.get(0)));
        ObjectType object = only.filter(o -> o.standard() != null && SHORTHAND.containsKey(o.standard()))
                .orElseThrow(() -> ValueType.refused(attribute, "Expected an object"));
        try {
            return match(text, object.requireAttribute(SHORTHAND.get(object.standard())), object, lookup);
        } catch (ApiError e) {
            throw e.under("data", "values", attribute.slug());
        }
    }

    private static ObjectNode match(JsonNode value, Attribute matching, ObjectType object, Lookup lookup) {
        ObjectNode wanted = ValueTypes.of(matching).parse(value, matching, lookup);
        String recordId = lookup.recordWith(matching, wanted).orElseThrow(() -> ApiError.badRequest("value_not_found",
                "Could not find a record of object \"" + object.slug() + "\" by its attribute \"" + matching.slug()
                        + "\"."));
        return reference(object, recordId);
    }

    private static ObjectNode reference(ObjectType object, String recordId) {
        return Json.object().put(OBJECT, object.id()).put(RECORD, recordId);
    }
}
