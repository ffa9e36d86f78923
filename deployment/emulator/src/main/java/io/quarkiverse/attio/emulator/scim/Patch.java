package io.quarkiverse.attio.emulator.scim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Changes of a resource (RFC 7644, 3.5.2). */
final class Patch {

    static final String SCHEMA = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

    /** What is changed. Names of attributes are taken in any case. */
    interface Target {

        void add(String path, JsonNode value);

        void set(String path, JsonNode value);

        /** The value is missing unless only some values of several are meant. */
        void remove(String path, JsonNode value);
    }

    private record Step(String verb, String path, JsonNode value) {
    }

    private final List<Step> steps = new ArrayList<>();

    /**
     * @param schema the one of the resource, which may stand before the name of an attribute
     */
    Patch(ObjectNode body, String schema) {
        Resources.requireSchema(body, SCHEMA);
        if (!(body.path("Operations") instanceof ArrayNode operations) || operations.isEmpty()) {
            throw ScimError.invalidSyntax("\"Operations\" must be an array that is not empty");
        }
        operations.forEach(operation -> read(operation, schema));
    }

    /** Changes the target in the given order. Whoever calls this drops the target if it fails. */
    void apply(Target target) {
        for (Step step : steps) {
            switch (step.verb()) {
                case "add" -> target.add(step.path(), step.value());
                case "replace" -> target.set(step.path(), step.value());
                default -> target.remove(step.path(), step.value());
            }
        }
    }

    private void read(JsonNode operation, String schema) {
        // some identity providers begin it with a capital letter
        String verb = operation.path("op").asText().toLowerCase(Locale.ROOT);
        if (!List.of("add", "replace", "remove").contains(verb)) {
            throw ScimError.invalidSyntax("\"op\" must be \"add\", \"replace\" or \"remove\"");
        }
        JsonNode value = operation.path("value");
        if (value.isMissingNode() && !verb.equals("remove")) {
            throw ScimError.invalidValue("\"" + verb + "\" needs a value");
        }
        if (operation.hasNonNull("path")) {
            steps.add(new Step(verb, withoutSchema(operation.path("path").asText(), schema), value));
        } else if (verb.equals("remove")) {
            throw ScimError.noTarget("\"remove\" needs a path");
        } else if (value instanceof ObjectNode values) {
            values.fields().forEachRemaining(
                    field -> steps.add(new Step(verb, withoutSchema(field.getKey(), schema), field.getValue())));
        } else {
            throw ScimError.invalidValue("Without a path, the value must be an object");
        }
    }

    private static String withoutSchema(String path, String schema) {
        String prefix = schema + ":";
        return path.regionMatches(true, 0, prefix, 0, prefix.length()) ? path.substring(prefix.length()) : path;
    }
}
