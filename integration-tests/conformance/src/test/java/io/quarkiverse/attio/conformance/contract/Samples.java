package io.quarkiverse.attio.conformance.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Makes JSON of a schema of the document: every property that the schema names, and of several forms the next one, so that
 * after enough of them each form of each was there.
 */
public final class Samples {

    /** Numbers that have no fraction; the first two are instants. */
    private static final Set<String> WHOLE = Set.of("exp", "iat", "content_size", "totalResults", "startIndex", "itemsPerPage");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final JsonNode document;
    private final Random random;
    private final Map<String, Integer> forms = new HashMap<>();
    private final Set<String> visited = new TreeSet<>();

    Samples(JsonNode document, long seed) {
        this.document = document;
        random = new Random(seed);
    }

    /** The places where something was put, as {@link SchemaPlaces} names them. */
    public Set<String> visited() {
        return visited;
    }

    public JsonNode of(JsonNode schema) {
        return of(schema, "");
    }

    private JsonNode of(JsonNode given, String place) {
        JsonNode schema = SchemaPlaces.resolve(document, given);
        if (schema.has("const")) {
            return schema.get("const");
        }
        if (schema.has("enum")) {
            return anyOf(schema.get("enum"));
        }
        if (schema.has("allOf") || schema.has("anyOf") || schema.has("oneOf") || schema.has("properties")) {
            return composed(schema, place);
        }
        return switch (type(schema)) {
            case "object" -> map(schema, place);
            case "array" -> JSON.arrayNode().add(of(schema.path("items"), place + "[]"));
            case "integer" -> JSON.numberNode(1 + random.nextInt(40));
            case "number" -> WHOLE.contains(nameOf(place)) ? JSON.numberNode(1_600_000_000 + random.nextInt(1000))
                    : JSON.numberNode(1 + random.nextInt(40) + 0.5);
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "null" -> JSON.nullNode();
            default -> JSON.textNode(text(schema.path("format").asText(), nameOf(place)));
        };
    }

    /** The parts of all and one of the forms: objects grow together, of anything else the form is the whole. */
    private JsonNode composed(JsonNode schema, String place) {
        ObjectNode object = JSON.objectNode();
        for (JsonNode part : schema.path("allOf")) {
            object.setAll((ObjectNode) of(part, place));
        }
        for (String several : List.of("anyOf", "oneOf")) {
            if (schema.has(several)) {
                int form = forms.merge(place + several, 1, Integer::sum) % schema.get(several).size();
                JsonNode one = of(schema.get(several).get(form), place);
                if (!one.isObject()) {
                    return one;
                }
                object.setAll((ObjectNode) one);
            }
        }
        schema.path("properties").properties().forEach(property -> {
            String name = place + "." + property.getKey();
            JsonNode value = of(property.getValue(), name);
            if (!value.isNull()) {
                visited.add(name);
            }
            object.set(property.getKey(), value);
        });
        return object;
    }

    private JsonNode map(JsonNode schema, String place) {
        ObjectNode map = JSON.objectNode();
        JsonNode each = schema.path("additionalProperties");
        if (each.isObject()) {
            map.set("some_key", of(each, place + ".*"));
        }
        return map;
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (!type.isArray()) {
            return type.isMissingNode() ? "string" : type.asText();
        }
        List<String> types = new ArrayList<>();
        type.forEach(one -> types.add(one.asText()));
        types.remove("null");
        return types.get(0);
    }

    private JsonNode anyOf(JsonNode values) {
        return ((ArrayNode) values).get(random.nextInt(values.size()));
    }

    private static String nameOf(String place) {
        return place.substring(place.lastIndexOf('.') + 1);
    }

    /** The document has most instants as plain strings. */
    private String text(String format, String name) {
        if (name.equals("target_time_in_status")) {
            return "P" + (1 + random.nextInt(9)) + "D";
        }
        if (name.equals("latitude") || name.equals("longitude")) {
            return "-" + random.nextInt(90) + ".25";
        }
        boolean instant = name.matches(".+_(at|from|until)|datetime|interacted_at") || name.equals("last_modified");
        return switch (instant ? "date-time" : name.equals("date") ? "date" : format) {
            case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
            case "date-time" -> "2023-01-01T15:00:00." + (100_000_001 + random.nextInt(800_000_000)) + "Z";
            case "date" -> "2023-01-" + (10 + random.nextInt(20));
            case "uri" -> "https://example.com/" + random.nextInt(1000);
            case "email" -> "ada" + random.nextInt(1000) + "@example.com";
            default -> "text " + random.nextInt(1000);
        };
    }
}
