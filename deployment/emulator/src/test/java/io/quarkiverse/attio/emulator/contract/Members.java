package io.quarkiverse.attio.emulator.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

/** Finds the members of a body that its schema does not name, which a schema lets pass. */
final class Members {

    private final JsonNode document;

    Members(JsonNode document) {
        this.document = document;
    }

    /** Their places, each only once however many elements have it. */
    Set<String> unknown(JsonNode schema, JsonNode body) {
        Set<String> found = new TreeSet<>();
        search(List.of(schema), body, "", found);
        return found;
    }

    private void search(List<JsonNode> schemas, JsonNode body, String place, Set<String> found) {
        List<JsonNode> forms = new ArrayList<>();
        schemas.forEach(schema -> collect(schema, body, forms));
        if (body.isArray()) {
            List<JsonNode> items = forms.stream().filter(form -> form.has("items")).map(form -> form.get("items")).toList();
            body.forEach(element -> search(items, element, place + "[]", found));
        } else if (body.isObject()) {
            boolean open = forms.stream().noneMatch(form -> form.has("properties"));
            body.properties().forEach(member -> {
                String name = member.getKey();
                List<JsonNode> known = forms.stream().map(form -> form.path("properties").path(name))
                        .filter(schema -> !schema.isMissingNode()).toList();
                if (known.isEmpty()) {
                    known = forms.stream().map(form -> form.path("additionalProperties")).filter(JsonNode::isObject).toList();
                }
                if (!known.isEmpty()) {
                    search(known, member.getValue(), place + "/" + name, found);
                } else if (!open) {
                    found.add(place + "/" + name);
                }
            });
        }
    }

    /** The schema and all its parts, but of several forms only those that the body may be. */
    private void collect(JsonNode schema, JsonNode body, List<JsonNode> forms) {
        if (schema.has("$ref")) {
            collect(document.at(schema.get("$ref").asText().substring(1)), body, forms);
        }
        if (mayBe(schema, body)) {
            forms.add(schema);
            for (String several : new String[] { "allOf", "anyOf", "oneOf" }) {
                schema.path(several).forEach(form -> collect(form, body, forms));
            }
        }
    }

    /** Forms differ by members that have one value each, such as a type. */
    private static boolean mayBe(JsonNode schema, JsonNode body) {
        return schema.path("properties").properties().stream().allMatch(property -> {
            JsonNode value = body.path(property.getKey());
            JsonNode words = property.getValue().path("enum");
            JsonNode word = property.getValue().path("const");
            return value.isMissingNode() || (word.isMissingNode() || word.equals(value))
                    && (words.isMissingNode() || contains(words, value));
        });
    }

    private static boolean contains(JsonNode words, JsonNode value) {
        for (JsonNode word : words) {
            if (word.equals(value)) {
                return true;
            }
        }
        return false;
    }
}
