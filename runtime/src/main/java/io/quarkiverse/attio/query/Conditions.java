package io.quarkiverse.attio.query;

import java.util.Iterator;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Puts conditions on one attribute into one. */
final class Conditions {

    private Conditions() {
    }

    /**
     * Adds a condition to those in {@code all}.
     *
     * @throws IllegalArgumentException if it is about something else, or contradicts one that is there
     */
    static void merge(ObjectNode all, JsonNode filter) {
        JsonNode path = filter.path("path");
        boolean isPath = filter.size() == 2 && path.isArray() && filter.path("constraints").isObject();
        Iterator<String> names = filter.fieldNames();
        String attribute = isPath || filter.size() != 1 ? null : names.next();
        if (!isPath && (attribute == null || attribute.startsWith("$") || !filter.get(attribute).isObject())) {
            throw new IllegalArgumentException("Only conditions on an attribute become one, this is " + filter);
        }
        if (all.isEmpty()) {
            all.setAll((ObjectNode) filter.deepCopy());
        } else if (isPath ? !path.equals(all.get("path")) : !all.has(attribute)) {
            throw new IllegalArgumentException("The conditions are not about the same attribute: " + all + " and " + filter);
        } else {
            String constraints = isPath ? "constraints" : attribute;
            add((ObjectNode) all.get(constraints), (ObjectNode) filter.get(constraints));
        }
    }

    private static void add(ObjectNode all, ObjectNode more) {
        for (Map.Entry<String, JsonNode> entry : more.properties()) {
            JsonNode there = all.get(entry.getKey());
            if (there instanceof ObjectNode operators && entry.getValue() instanceof ObjectNode others) {
                add(operators, others);
            } else if (there != null) {
                throw new IllegalArgumentException("\"" + entry.getKey() + "\" is there twice: " + there + " and "
                        + entry.getValue() + "; and(…) and or(…) take several");
            } else {
                all.set(entry.getKey(), entry.getValue().deepCopy());
            }
        }
    }
}
