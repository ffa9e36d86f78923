package io.quarkiverse.attio.sql;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;

import io.quarkiverse.attio.values.TimestampDeserializer;

/**
 * A row of a result. The columns stand in the order in which Attio sent them. The methods that take a column read it as a
 * type: a null is empty; a column that is not there, and a value of another type, is an {@code IllegalArgumentException}
 * that names the column but not the value. {@link #values()} gives all of them as they are.
 */
public final class SqlRow {

    private final Map<String, JsonNode> json;

    private SqlRow(Map<String, JsonNode> json) {
        this.json = json;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static SqlRow of(LinkedHashMap<String, JsonNode> columns) {
        Map<String, JsonNode> json = new LinkedHashMap<>();
        columns.forEach((column, value) -> json.put(column, value == null ? NullNode.getInstance() : value));
        return new SqlRow(Collections.unmodifiableMap(json));
    }

    /**
     * @return the names of the columns, in their order
     */
    public Set<String> columns() {
        return json.keySet();
    }

    /**
     * @return whether there is such a column, be it null
     */
    public boolean has(String column) {
        return json.containsKey(column);
    }

    /** A text, or any other plain value as a text. */
    public Optional<String> text(String column) {
        return read(column, "text", node -> node.isContainerNode() ? null
                : node.isNumber() ? node.decimalValue().toPlainString() : node.asText());
    }

    /** A number, with all its digits; also one that came as a text, as large ones may. */
    public Optional<BigDecimal> number(String column) {
        return read(column, "number", SqlRow::number);
    }

    /** A truth value. */
    public Optional<Boolean> bool(String column) {
        return read(column, "truth value", node -> node.isBoolean() ? node.booleanValue() : null);
    }

    /** A day. */
    public Optional<LocalDate> date(String column) {
        return read(column, "date", SqlRow::date);
    }

    /** An instant; of a whole day its beginning in UTC. */
    public Optional<Instant> timestamp(String column) {
        return read(column, "timestamp", node -> TimestampDeserializer.parse(node.textValue()));
    }

    /**
     * @return the value as it came, also of a list or an object
     * @throws IllegalArgumentException if there is no such column
     */
    public JsonNode json(String column) {
        JsonNode node = json.get(column);
        if (node == null) {
            throw new IllegalArgumentException("The row has no column \"" + column + "\"; it has " + columns());
        }
        return node;
    }

    /**
     * @return the row as it came
     */
    @JsonValue
    public Map<String, JsonNode> json() {
        return json;
    }

    /**
     * @return the values by column, in their order: {@code String}, {@code BigDecimal}, {@code Boolean}, {@code null}, a
     *         {@code List} of these or a {@code Map}
     */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        json.forEach((column, node) -> values.put(column, plain(node)));
        return Collections.unmodifiableMap(values);
    }

    private static Object plain(JsonNode node) {
        if (node.isArray()) {
            List<Object> list = new ArrayList<>();
            node.forEach(element -> list.add(plain(element)));
            return Collections.unmodifiableList(list);
        }
        if (node.isObject()) {
            Map<String, Object> map = new LinkedHashMap<>();
            node.properties().forEach(field -> map.put(field.getKey(), plain(field.getValue())));
            return Collections.unmodifiableMap(map);
        }
        if (node.isNumber()) {
            return node.decimalValue();
        }
        return node.isNull() ? null : node.isBoolean() ? (Object) node.booleanValue() : node.asText();
    }

    private static BigDecimal number(JsonNode node) {
        if (node.isNumber()) {
            return node.decimalValue();
        }
        try {
            return node.isTextual() ? new BigDecimal(node.textValue().strip()) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static LocalDate date(JsonNode node) {
        try {
            return node.isTextual() ? LocalDate.parse(node.textValue()) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private <T> Optional<T> read(String column, String type, Function<JsonNode, T> reader) {
        JsonNode node = json(column);
        if (node.isNull()) {
            return Optional.empty();
        }
        T value = reader.apply(node);
        if (value == null) {
            throw new IllegalArgumentException("The column \"" + column + "\" has a value of JSON type "
                    + node.getNodeType().name().toLowerCase(Locale.ROOT) + " that is no " + type);
        }
        return Optional.of(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SqlRow that && that.json.equals(json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
