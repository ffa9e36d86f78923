package io.quarkiverse.attio.query;

import java.util.Collection;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a condition is about: an attribute or a path, and the property of its values; no property is the default one. */
record Target(String attribute, AttributePath path, String property) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    static Target of(String attribute) {
        return new Target(notBlank("attribute", attribute), null, null);
    }

    static Target of(AttributePath path) {
        return new Target(null, path, null);
    }

    Target property(String name) {
        return new Target(attribute, path, name);
    }

    /** A condition with one operator. */
    Filter where(String operator, JsonNode value) {
        return holds(JSON.objectNode().set(operator, value));
    }

    /** A condition that compares with a text, which Attio takes in any form but the empty one. */
    Filter where(String operator, String text) {
        return where(operator, JSON.textNode(notEmptyText(operator, text)));
    }

    /** A condition that compares with an id, a code or a title, which are never blank. */
    Filter whereId(String operator, String id) {
        return where(operator, JSON.textNode(notBlank(operator, id, this)));
    }

    Filter in(Collection<String> values) {
        return where("$in", array(values));
    }

    Filter notEmpty() {
        return where("$not_empty", JSON.booleanNode(true));
    }

    /** A condition that has this JSON as the operators of the property. */
    Filter holds(JsonNode operators) {
        ObjectNode filter = JSON.objectNode();
        JsonNode constraints = property == null ? operators : JSON.objectNode().set(property, operators);
        if (path == null) {
            filter.set(attribute, constraints);
        } else {
            filter.set("path", path.node());
            filter.set("constraints", constraints);
        }
        return Filter.of(filter);
    }

    /** The ids as {@code $in} takes them. */
    ArrayNode array(Collection<String> values) {
        Objects.requireNonNull(values, () -> "The values of \"$in\" on " + this + " are null");
        if (values.isEmpty()) {
            throw new IllegalArgumentException("\"$in\" on " + this + " needs at least one value");
        }
        ArrayNode array = JSON.arrayNode();
        values.forEach(value -> array.add(notBlank("$in", value, this)));
        return array;
    }

    <T> T notNull(String operator, T value) {
        return Objects.requireNonNull(value, () -> "The value of \"" + operator + "\" on " + this + " is null");
    }

    private String notEmptyText(String operator, String text) {
        if (notNull(operator, text).isEmpty()) {
            throw new IllegalArgumentException("The value of \"" + operator + "\" on " + this + " is empty");
        }
        return text;
    }

    private static String notBlank(String operator, String text, Target target) {
        if (target.notNull(operator, text).isBlank()) {
            throw new IllegalArgumentException("The value of \"" + operator + "\" on " + target + " is blank");
        }
        return text;
    }

    static String notBlank(String name, String text) {
        if (Objects.requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
        return text;
    }

    /** The target in a message. */
    @Override
    public String toString() {
        return "\"" + (path == null ? attribute : path.toString()) + (property == null ? "" : "." + property) + "\"";
    }
}
