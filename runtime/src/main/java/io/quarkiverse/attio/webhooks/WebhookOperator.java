package io.quarkiverse.attio.webhooks;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How a condition on events compares. The set is open.
 *
 * @param value the operator as Attio writes it
 */
public record WebhookOperator(@JsonValue String value) {

    public static final WebhookOperator EQUALS = new WebhookOperator("equals");
    public static final WebhookOperator NOT_EQUALS = new WebhookOperator("not_equals");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WebhookOperator {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
