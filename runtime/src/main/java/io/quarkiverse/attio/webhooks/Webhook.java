package io.quarkiverse.attio.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A webhook: an address to which Attio sends events.
 *
 * @param id its id
 * @param targetUrl the address
 * @param subscriptions what is delivered
 * @param status whether it delivers
 * @param createdAt when it was made
 */
public record Webhook(@JsonProperty("id") WebhookId id, @JsonProperty("target_url") String targetUrl,
        @JsonProperty("subscriptions") List<WebhookSubscription> subscriptions,
        @JsonProperty("status") WebhookStatus status, @JsonProperty("created_at") Instant createdAt) {

    public Webhook {
        subscriptions = subscriptions == null ? List.of() : subscriptions.stream().filter(Objects::nonNull).toList();
    }

    /**
     * @return the id within the workspace; {@code null} if Attio sent none
     */
    @JsonIgnore
    public String webhookId() {
        return id == null ? null : id.webhookId();
    }
}
