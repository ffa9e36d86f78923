package io.quarkiverse.attio.conformance.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.conformance.contract.Contract;
import io.quarkiverse.attio.emulator.Emulator;
import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.values.AttributeValue;
import io.quarkiverse.attio.values.RecordValues;
import io.quarkiverse.attio.values.ValueHistory;

/** An emulator with one custom object, whose attributes are made when they are asked for. */
final class Workspace implements AutoCloseable {

    static final String OBJECT = "specimens";
    static final String PEOPLE = "people";
    static final List<String> MEMBERS = List.of("olivia@example.com", "liam@example.com");

    private static final Type VALUES = new TypeReference<List<AttributeValue>>() {
    }.getType();
    /** The one member of a type's object form, for the types that are written as a scalar. */
    private static final Map<String, String> MEMBER = Map.of("currency", "currency_value", "status", "status", "select",
            "option", "domain", "domain", "email-address", "email_address", "phone-number", "original_phone_number");

    private final Emulator emulator = Emulator.builder().start();
    private final Wire wire = new Wire(emulator);
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, Object> prepared = new HashMap<>();

    private Workspace() {
    }

    static Workspace start() {
        Workspace workspace = new Workspace();
        workspace.wire.call("createObject", "POST", "/v2/objects", data("""
                {"api_slug": "specimens", "singular_noun": "Specimen", "plural_noun": "Specimens"}"""));
        return workspace;
    }

    @Override
    public void close() {
        emulator.close();
    }

    Wire wire() {
        return wire;
    }

    /** Something that is made once. */
    @SuppressWarnings("unchecked")
    <T> T once(String name, Supplier<T> making) {
        if (!prepared.containsKey(name)) {
            prepared.put(name, making.get());
        }
        return (T) prepared.get(name);
    }

    /** The slug of the attribute of this type. */
    String attribute(String type, boolean multiselect) {
        String slug = (multiselect ? "several_" : "one_") + type.replace('-', '_');
        return once(slug, () -> {
            String config = switch (type) {
                case "currency" -> "{\"currency\": {\"default_currency_code\": \"EUR\", \"display_type\": \"code\"}}";
                case "record-reference" -> "{\"record_reference\": {\"allowed_objects\": [\"people\", \"companies\"]}}";
                default -> "{}";
            };
            wire.call("createAttribute", "POST", "/v2/objects/" + OBJECT + "/attributes", data("""
                    {"title": "%s", "description": null, "api_slug": "%s", "type": "%s", "is_required": false,
                     "is_unique": false, "is_multiselect": %s, "config": %s}""".formatted(slug, slug, type, multiselect,
                    config)));
            types.put(slug, type);
            return slug;
        });
    }

    /** Adds an option to a select attribute, or a status; its id. */
    String choice(String attribute, String title) {
        boolean status = types.get(attribute).equals("status");
        ObjectNode body = Contract.JSON.createObjectNode();
        body.putObject("data").put("title", title);
        return wire.call(status ? "createStatus" : "createSelectOption", "POST",
                "/v2/objects/" + OBJECT + "/attributes/" + attribute + (status ? "/statuses" : "/options"), body)
                .at("/data/id/" + (status ? "status_id" : "option_id")).textValue();
    }

    private static JsonNode data(String json) {
        try {
            return Contract.JSON.createObjectNode().set("data", Contract.JSON.readTree(json));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    AttioRecord create(String object, RecordValues values) {
        return write("createRecord", "POST", records(object), values);
    }

    AttioRecord assertRecord(String object, String matching, RecordValues values) {
        return write("assertRecord", "PUT", records(object) + "?matching_attribute=" + matching, values);
    }

    AttioRecord update(String object, AttioRecord record, RecordValues values) {
        return write("updateRecordAppend", "PATCH", records(object) + "/" + record.recordId(), values);
    }

    AttioRecord overwrite(String object, AttioRecord record, RecordValues values) {
        return write("updateRecordOverwrite", "PUT", records(object) + "/" + record.recordId(), values);
    }

    /** The error that a create is answered with. */
    JsonNode refused(String object, RecordValues values) {
        return Wire.json(wire.exchange("createRecord", "POST", records(object), Wire.written(values), 400));
    }

    AttioRecord get(String object, AttioRecord record) {
        return Wire.read(wire.exchange("getRecord", "GET", records(object) + "/" + record.recordId(), null, 200),
                AttioRecord.class, AttioRecord.class);
    }

    /** The values of one attribute, by the endpoint of their own. */
    List<AttributeValue> values(String object, AttioRecord record, String attribute, boolean historic) {
        return values(wire.exchange("listRecordAttributeValues", "GET", records(object) + "/" + record.recordId()
                + "/attributes/" + attribute + "/values?show_historic=" + historic, null, 200));
    }

    static List<AttributeValue> values(byte[] answer) {
        return Wire.read(answer, List.class, VALUES);
    }

    private AttioRecord write(String operation, String verb, String path, RecordValues values) {
        byte[] body = Wire.written(values);
        checkForms(Wire.json(body).at("/data/values"));
        return Wire.read(wire.exchange(operation, verb, path, body, 200), AttioRecord.class, AttioRecord.class);
    }

    /** Attributes that were there before are named like their types here. */
    private String type(String attribute) {
        return types.getOrDefault(attribute, switch (attribute) {
            case "domains" -> "domain";
            case "email_addresses" -> "email-address";
            default -> attribute;
        });
    }

    private void checkForms(JsonNode values) {
        values.properties().forEach(attribute -> {
            JsonNode written = attribute.getValue();
            for (JsonNode element : written.isArray() ? written : List.of(written)) {
                assertThat(Wire.CONTRACT.checkInputValue(form(attribute.getKey(), element))).isEmpty();
            }
        });
    }

    /** The object form of what may be written as a scalar. */
    private ObjectNode form(String attribute, JsonNode element) {
        return element instanceof ObjectNode object ? object
                : Contract.JSON.createObjectNode().set(MEMBER.getOrDefault(type(attribute), "value"), element);
    }

    /** The one value of an attribute as a history takes it. */
    Map<String, Object> form(String attribute, RecordValues written) {
        JsonNode value = Wire.convert(written, JsonNode.class).path("values").path(attribute);
        return Wire.convert(form(attribute, value.isArray() ? value.get(0) : value), Map.class);
    }

    List<AttributeValue> writeHistory(String object, AttioRecord record, String attribute, ValueHistory history) {
        return values(wire.exchange("writeRecordAttributeValues", "PUT", records(object) + "/" + record.recordId()
                + "/attributes/" + attribute + "/values", Wire.written(history), 200));
    }

    private static String records(String object) {
        return "/v2/objects/" + object + "/records";
    }
}
