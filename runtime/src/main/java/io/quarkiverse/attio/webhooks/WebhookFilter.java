package io.quarkiverse.attio.webhooks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Which events of a type are delivered: conditions of which all must hold, or one of which must. Immutable; start with
 * {@link #and} or {@link #or}. A filter that came from Attio is written back as it came, whatever is in it.
 *
 * <pre>{@code
 * WebhookFilter.and(WebhookCondition.equal("id.object_id", companiesId));
 * }</pre>
 */
public final class WebhookFilter {

    private static final String AND = "$and";
    private static final String OR = "$or";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final JsonNode node;

    private WebhookFilter(JsonNode node) {
        this.node = node;
    }

    /** All of these hold. Without any, every event is delivered, as without a filter. */
    public static WebhookFilter and(WebhookCondition... conditions) {
        return and(Arrays.asList(conditions));
    }

    /** All of these hold. Without any, every event is delivered, as without a filter. */
    public static WebhookFilter and(Collection<WebhookCondition> conditions) {
        return combine(AND, Objects.requireNonNull(conditions, "conditions"));
    }

    /**
     * At least one of these holds.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static WebhookFilter or(WebhookCondition... conditions) {
        return or(Arrays.asList(conditions));
    }

    /**
     * At least one of these holds.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static WebhookFilter or(Collection<WebhookCondition> conditions) {
        if (Objects.requireNonNull(conditions, "conditions").isEmpty()) {
            throw new IllegalArgumentException("An $or of no conditions says nothing: give at least one");
        }
        return combine(OR, conditions);
    }

    /** A filter as Attio writes it, for what there is no method for. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static WebhookFilter raw(JsonNode json) {
        return new WebhookFilter(Objects.requireNonNull(json, "json").deepCopy());
    }

    private static WebhookFilter combine(String how, Collection<WebhookCondition> conditions) {
        ArrayNode all = JSON.arrayNode();
        for (WebhookCondition condition : conditions) {
            Objects.requireNonNull(condition, "condition");
            ObjectNode one = all.addObject();
            one.put("field", condition.field());
            one.put("operator", condition.operator().value());
            one.put("value", condition.value());
        }
        return new WebhookFilter(JSON.objectNode().set(how, all));
    }

    /**
     * @return whether one condition is enough; otherwise all must hold
     */
    public boolean isAny() {
        return node.has(OR);
    }

    /**
     * @return the conditions, as far as they have the usual form; {@link #json()} has all of it
     */
    public List<WebhookCondition> conditions() {
        List<WebhookCondition> conditions = new ArrayList<>();
        for (JsonNode one : node.path(isAny() ? OR : AND)) {
            JsonNode operator = one.path("operator");
            JsonNode value = one.path("value");
            if (one.path("field").isTextual() && operator.isTextual() && value.isValueNode()) {
                conditions.add(new WebhookCondition(one.path("field").textValue(), new WebhookOperator(operator.textValue()),
                        value.isNull() ? null : value.asText()));
            }
        }
        return List.copyOf(conditions);
    }

    /**
     * @return the filter as Attio writes it
     */
    @JsonValue
    public JsonNode json() {
        return node.deepCopy();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WebhookFilter that && that.node.equals(node);
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
