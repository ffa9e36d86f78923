package io.quarkiverse.attio.webhooks;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * That a webhook delivers events of a type. Immutable; start with {@link #to(EventType)}.
 *
 * <pre>{@code
 * WebhookSubscription.to(EventType.RECORD_UPDATED, WebhookCondition.equal("id.object_id", companiesId));
 * }</pre>
 *
 * @param eventType the type
 * @param filter which events of the type; {@code null} for all. Attio wants it said, so {@code null} is sent
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record WebhookSubscription(@JsonProperty("event_type") EventType eventType,
        @JsonProperty("filter") WebhookFilter filter) {

    /** Every event of a type. */
    public static WebhookSubscription to(EventType eventType) {
        return new WebhookSubscription(Objects.requireNonNull(eventType, "eventType"), null);
    }

    /** The events of a type for which all of these conditions hold. */
    public static WebhookSubscription to(EventType eventType, WebhookCondition... conditions) {
        return to(eventType).filter(WebhookFilter.and(conditions));
    }

    /** The same with this filter; {@code null} for every event of the type. */
    public WebhookSubscription filter(WebhookFilter filter) {
        return new WebhookSubscription(eventType, filter);
    }
}
