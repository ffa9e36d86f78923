package io.quarkiverse.attio.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A webhook that was just made, with its secret. <strong>Attio tells the secret only here</strong>: keep it, or make
 * another webhook. It is in no text and no JSON that is made of this object; {@link WebhookSecret#value()} gives it out.
 *
 * @param id its id
 * @param targetUrl the address
 * @param subscriptions what is delivered
 * @param status whether it delivers
 * @param createdAt when it was made
 * @param secret with what its deliveries are signed; {@code null} if Attio sent none
 */
public record CreatedWebhook(@JsonProperty("id") WebhookId id, @JsonProperty("target_url") String targetUrl,
        @JsonProperty("subscriptions") List<WebhookSubscription> subscriptions,
        @JsonProperty("status") WebhookStatus status, @JsonProperty("created_at") Instant createdAt,
        @JsonProperty("secret") WebhookSecret secret) {

    public CreatedWebhook {
        subscriptions = subscriptions == null ? List.of() : subscriptions.stream().filter(Objects::nonNull).toList();
    }

    /**
     * @return the id within the workspace; {@code null} if Attio sent none
     */
    @JsonIgnore
    public String webhookId() {
        return id == null ? null : id.webhookId();
    }

    /**
     * @return the same without the secret, as {@link AttioWebhooks#get} gives it
     */
    public Webhook webhook() {
        return new Webhook(id, targetUrl, subscriptions, status, createdAt);
    }
}
