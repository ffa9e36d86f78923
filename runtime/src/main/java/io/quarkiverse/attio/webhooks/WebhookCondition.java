package io.quarkiverse.attio.webhooks;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A condition on one field of an event. Immutable; start with {@link #equal} or {@link #notEqual}.
 *
 * @param field the field, with dots where it lies within another, such as {@code id.object_id}, {@code id.list_id},
 *        {@code id.attribute_id}, {@code parent_object_id} or {@code actor.type}
 * @param operator how it is compared
 * @param value with what; events hold ids, not slugs
 */
public record WebhookCondition(@JsonProperty("field") String field, @JsonProperty("operator") WebhookOperator operator,
        @JsonProperty("value") String value) {

    /** The field has this value. */
    public static WebhookCondition equal(String field, String value) {
        return of(field, WebhookOperator.EQUALS, value);
    }

    /** The field has another value. */
    public static WebhookCondition notEqual(String field, String value) {
        return of(field, WebhookOperator.NOT_EQUALS, value);
    }

    /**
     * A condition with any operator.
     *
     * @throws IllegalArgumentException if the field is blank
     */
    public static WebhookCondition of(String field, WebhookOperator operator, String value) {
        if (Objects.requireNonNull(field, "field").isBlank()) {
            throw new IllegalArgumentException("field is blank");
        }
        return new WebhookCondition(field, Objects.requireNonNull(operator, "operator"),
                Objects.requireNonNull(value, "value"));
    }
}
