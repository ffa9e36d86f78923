package io.quarkiverse.attio.query;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Which records a query returns. Immutable.
 *
 * @see <a href="https://docs.attio.com/rest-api/how-to/filtering-and-sorting">Filtering and sorting</a>
 */
public final class Filter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final JsonNode node;

    private Filter(JsonNode node) {
        this.node = node;
    }

    /**
     * The default property of an attribute equals a text, such as {@code eq("domains", "acme.example")}.
     *
     * @param attribute the attribute's slug or id
     */
    public static Filter eq(String attribute, String value) {
        return compare(attribute, JSON.textNode(Objects.requireNonNull(value, "value")));
    }

    /** The value of a checkbox equals {@code value}. */
    public static Filter eq(String attribute, boolean value) {
        return compare(attribute, JSON.booleanNode(value));
    }

    private static Filter compare(String attribute, JsonNode value) {
        ObjectNode operator = JSON.objectNode();
        operator.set("$eq", value);
        ObjectNode filter = JSON.objectNode();
        filter.set(Objects.requireNonNull(attribute, "attribute"), operator);
        return new Filter(filter);
    }

    /** All of these hold. */
    public static Filter and(Filter... filters) {
        return combine("$and", filters);
    }

    /** At least one of these holds. */
    public static Filter or(Filter... filters) {
        return combine("$or", filters);
    }

    private static Filter combine(String operator, Filter... filters) {
        if (filters.length == 0) {
            throw new IllegalArgumentException(operator + " needs at least one filter");
        }
        ArrayNode all = JSON.arrayNode();
        for (Filter filter : filters) {
            all.add(filter.node);
        }
        ObjectNode combined = JSON.objectNode();
        combined.set(operator, all);
        return new Filter(combined);
    }

    /** {@code filter} does not hold. */
    public static Filter not(Filter filter) {
        ObjectNode negated = JSON.objectNode();
        negated.set("$not", filter.node);
        return new Filter(negated);
    }

    /**
     * A filter written as JSON, for what this class has no method for. It is sent as it is.
     *
     * @throws IllegalArgumentException if it is not a JSON object
     */
    public static Filter raw(JsonNode filter) {
        if (!filter.isObject()) {
            throw new IllegalArgumentException("A filter is a JSON object, this is: " + filter.getNodeType());
        }
        return new Filter(filter.deepCopy());
    }

    /**
     * @return the filter as Attio takes it
     */
    @JsonValue
    public JsonNode json() {
        return node.deepCopy();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Filter filter && filter.node.equals(node);
    }

    @Override
    public int hashCode() {
        return node.hashCode();
    }

    @Override
    public String toString() {
        return node.toString();
    }
}
