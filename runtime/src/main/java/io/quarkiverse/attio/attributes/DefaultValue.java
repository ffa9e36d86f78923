package io.quarkiverse.attio.attributes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import io.quarkiverse.attio.values.AttributeValue;

/**
 * What a new record or entry gets in an attribute that nobody gave a value: always the same values, or one that Attio
 * works out when it is made.
 *
 * @param type {@value #STATIC} or {@value #DYNAMIC}; the set is open
 * @param template the values, or what to work out, as Attio writes it
 */
public record DefaultValue(@JsonProperty("type") String type, @JsonProperty("template") JsonNode template) {

    /** Always the same values. */
    public static final String STATIC = "static";
    /** Worked out when the record or entry is made. */
    public static final String DYNAMIC = "dynamic";

    private static final String CURRENT_USER = "current-user";
    private static final ObjectMapper TREES = new ObjectMapper();

    /**
     * Always the same values.
     *
     * @param values each by its own fields, such as {@code Map.of("value", 5)} or {@code Map.of("status", statusId)}, dates as
     *        text, or a
     *        {@link io.quarkiverse.attio.values.RecordRef} or {@link io.quarkiverse.attio.values.ActorRef}
     * @throws IllegalArgumentException if there is no value, or one is not given by its fields
     */
    public static DefaultValue of(Object... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("A default value needs at least one value");
        }
        ArrayNode template = JsonNodeFactory.instance.arrayNode();
        for (Object value : values) {
            JsonNode json = TREES.valueToTree(Objects.requireNonNull(value, "value"));
            if (!json.isObject()) {
                throw new IllegalArgumentException("A default value is given by its fields, such as Map.of(\"value\", 5);"
                        + " this is " + json);
            }
            template.add(json);
        }
        return new DefaultValue(STATIC, template);
    }

    /** The workspace member who makes the record or entry, for actor references. */
    public static DefaultValue currentUser() {
        return dynamic(CURRENT_USER);
    }

    /**
     * Worked out when the record or entry is made.
     *
     * @param template for dates and timestamps the time from then on, an ISO 8601 duration such as {@code P1M}
     */
    public static DefaultValue dynamic(String template) {
        return new DefaultValue(DYNAMIC, JsonNodeFactory.instance.textNode(
                WrittenAttribute.notEmpty("template", Objects.requireNonNull(template, "template"))));
    }

    /**
     * @return what is worked out, such as {@code current-user} or {@code P1M}; empty for values that are always the same
     */
    @JsonIgnore
    public Optional<String> dynamicTemplate() {
        return Optional.ofNullable(template).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    /**
     * @return the values that are always the same, of which a status or option has only its id; empty for one that is
     *         worked out
     */
    @JsonIgnore
    public List<AttributeValue> values() {
        return template == null || !template.isArray() ? List.of()
                : StreamSupport.stream(template.spliterator(), false).map(AttributeValue::of).toList();
    }
}
