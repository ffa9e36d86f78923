package io.quarkiverse.attio.conformance.contract;

import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The properties of a schema and of a JSON text by the same names: {@code .data.participants[].name}. */
public final class SchemaPlaces {

    private SchemaPlaces() {
    }

    /** Follows a reference; what stands beside it goes before. */
    static JsonNode resolve(JsonNode document, JsonNode schema) {
        JsonNode found = schema;
        while (found.has("$ref")) {
            found = document.at(found.get("$ref").asText().substring(1));
        }
        return found;
    }

    /** Every property that a schema names, of all its forms. */
    static Set<String> ofSchema(JsonNode document, JsonNode schema) {
        Set<String> places = new TreeSet<>();
        ofSchema(document, schema, "", places);
        return places;
    }

    private static void ofSchema(JsonNode document, JsonNode given, String place, Set<String> places) {
        JsonNode schema = resolve(document, given);
        for (String several : new String[] { "allOf", "anyOf", "oneOf" }) {
            schema.path(several).forEach(form -> ofSchema(document, form, place, places));
        }
        schema.path("properties").properties().forEach(property -> {
            places.add(place + "." + property.getKey());
            ofSchema(document, property.getValue(), place + "." + property.getKey(), places);
        });
        if (schema.has("items")) {
            ofSchema(document, schema.get("items"), place + "[]", places);
        }
        if (schema.path("additionalProperties").isObject()) {
            ofSchema(document, schema.get("additionalProperties"), place + ".*", places);
        }
    }

    /** Every property of a text, null or not. */
    public static Set<String> ofJson(JsonNode json) {
        Set<String> places = new TreeSet<>();
        ofJson(json, "", places);
        return places;
    }

    private static void ofJson(JsonNode json, String place, Set<String> places) {
        if (json instanceof ObjectNode object) {
            object.properties().forEach(property -> {
                places.add(place + "." + property.getKey());
                ofJson(property.getValue(), place + "." + property.getKey(), places);
            });
        } else {
            json.forEach(element -> ofJson(element, place + "[]", places));
        }
    }
}
