package io.quarkiverse.attio.webhooks;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether a webhook delivers. The set is open.
 *
 * @param value the status as Attio writes it
 */
public record WebhookStatus(@JsonValue String value) {

    /** It delivers. */
    public static final WebhookStatus ACTIVE = new WebhookStatus("active");
    /** Deliveries failed, also when they were repeated. After seven days of it the webhook becomes inactive. */
    public static final WebhookStatus DEGRADED = new WebhookStatus("degraded");
    /** It delivers no more. */
    public static final WebhookStatus INACTIVE = new WebhookStatus("inactive");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WebhookStatus {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
