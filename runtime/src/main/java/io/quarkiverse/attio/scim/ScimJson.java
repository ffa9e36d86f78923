package io.quarkiverse.attio.scim;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * Attributes in a JSON object, read leniently. SCIM has their names without regard to case, and a changed attribute keeps
 * the name under which it is there.
 */
final class ScimJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ScimJson() {
    }

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static String keyOf(JsonNode json, String name) {
        if (json.has(name)) {
            return name;
        }
        for (Map.Entry<String, JsonNode> field : json.properties()) {
            if (field.getKey().equalsIgnoreCase(name)) {
                return field.getKey();
            }
        }
        return name;
    }

    /** A missing node where there is none. */
    static JsonNode get(JsonNode json, String name) {
        return json.path(keyOf(json, name));
    }

    static String text(JsonNode json, String name) {
        return text(get(json, name));
    }

    static String text(JsonNode value) {
        return value.isValueNode() && !value.isNull() ? value.asText() : null;
    }

    /** Some write it as a text. */
    static Boolean flag(JsonNode json, String name) {
        String text = text(json, name);
        if (text == null) {
            return null;
        }
        return text.equalsIgnoreCase("true") ? Boolean.TRUE : text.equalsIgnoreCase("false") ? Boolean.FALSE : null;
    }

    /** What stands alone counts as a list of one; what {@code read} gives {@code null} for is left out. */
    static <T> List<T> list(JsonNode json, String name, Function<JsonNode, T> read) {
        JsonNode value = get(json, name);
        List<T> all = new ArrayList<>();
        for (JsonNode element : value.isArray() ? value : List.of(value)) {
            T one = read.apply(element);
            if (one != null) {
                all.add(one);
            }
        }
        return List.copyOf(all);
    }

    static List<String> texts(JsonNode json, String name) {
        return list(json, name, ScimJson::text);
    }

    static ObjectNode with(ObjectNode json, String name, Object value) {
        ObjectNode changed = json.deepCopy();
        changed.set(keyOf(json, notBlank("name", name)), of(name, value));
        return changed;
    }

    static ObjectNode without(ObjectNode json, String name) {
        ObjectNode changed = json.deepCopy();
        changed.remove(keyOf(json, notBlank("name", name)));
        return changed;
    }

    static String notBlank(String name, String value) {
        if (Objects.requireNonNull(value, name).isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
        return value;
    }

    /** A text as it stands in a filter. */
    static String quoted(String value) {
        return TextNode.valueOf(value).toString();
    }

    /** A copy of a value as JSON. */
    static JsonNode of(String name, Object value) {
        Objects.requireNonNull(value, name);
        return convert(name, value);
    }

    private static JsonNode convert(String name, Object value) {
        if (value == null) {
            return NODES.nullNode();
        }
        if (value instanceof JsonNode node) {
            return node.deepCopy();
        }
        if (value instanceof ScimResource resource) {
            return resource.json();
        }
        if (value instanceof ScimItem item) {
            return item.json();
        }
        if (value instanceof Map<?, ?> map) {
            ObjectNode object = NODES.objectNode();
            map.forEach((key, member) -> object.set(String.valueOf(key), convert(name + "." + key, member)));
            return object;
        }
        if (value instanceof Iterable<?> elements) {
            ArrayNode array = NODES.arrayNode();
            elements.forEach(element -> array.add(convert(name, element)));
            return array;
        }
        return scalar(name, value);
    }

    private static JsonNode scalar(String name, Object value) {
        if (value instanceof CharSequence || value instanceof Instant) {
            return NODES.textNode(value.toString());
        }
        if (value instanceof Boolean flag) {
            return NODES.booleanNode(flag);
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte
                || value instanceof BigInteger) {
            return NODES.numberNode(new BigInteger(value.toString()));
        }
        if (value instanceof BigDecimal decimal) {
            return NODES.numberNode(decimal);
        }
        throw new IllegalArgumentException(name + " is a " + value.getClass().getName() + ", an attribute is a text, a"
                + " boolean, an integer, a BigDecimal, an Instant, or a map, list or JSON of those");
    }
}
