package io.quarkiverse.attio.webhooks;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Changes to a webhook: its address, what it delivers, or both; what is {@code null} stays as it is. Immutable; start with
 * {@link #ofTargetUrl}, {@link #ofSubscriptions} or {@link #ofNoSubscriptions}.
 *
 * <pre>{@code
 * webhooks.update(webhookId, UpdateWebhook.ofSubscriptions(WebhookSubscription.to(EventType.TASK_CREATED)));
 * }</pre>
 *
 * @param targetUrl the new address
 * @param subscriptions what is delivered, in place of all that was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UpdateWebhook(@JsonProperty("target_url") String targetUrl,
        @JsonProperty("subscriptions") List<WebhookSubscription> subscriptions) {

    public UpdateWebhook {
        if (targetUrl == null && subscriptions == null) {
            throw new IllegalArgumentException("A change of a webhook needs an address or subscriptions");
        }
        if (targetUrl != null) {
            TargetUrl.check(targetUrl);
        }
        subscriptions = subscriptions == null ? null : List.copyOf(subscriptions);
    }

    /**
     * A new address.
     *
     * @throws IllegalArgumentException if it is not one with {@code https}; see {@link CreateWebhook#of}
     */
    public static UpdateWebhook ofTargetUrl(String targetUrl) {
        return new UpdateWebhook(TargetUrl.check(targetUrl), null);
    }

    /**
     * These subscriptions in place of all that it has.
     *
     * @throws IllegalArgumentException if there are none; see {@link #ofNoSubscriptions}
     */
    public static UpdateWebhook ofSubscriptions(WebhookSubscription... subscriptions) {
        return ofSubscriptions(Arrays.asList(subscriptions));
    }

    /**
     * These subscriptions in place of all that it has.
     *
     * @throws IllegalArgumentException if there are none; see {@link #ofNoSubscriptions}
     */
    public static UpdateWebhook ofSubscriptions(Collection<WebhookSubscription> subscriptions) {
        return new UpdateWebhook(null, CreateWebhook.some(subscriptions));
    }

    /** No subscription: the webhook stays, and delivers nothing. */
    public static UpdateWebhook ofNoSubscriptions() {
        return new UpdateWebhook(null, List.of());
    }

    /**
     * The same with a new address.
     *
     * @throws IllegalArgumentException if it is not one with {@code https}; see {@link CreateWebhook#of}
     */
    public UpdateWebhook targetUrl(String targetUrl) {
        return new UpdateWebhook(TargetUrl.check(targetUrl), subscriptions);
    }

    /**
     * The same with these subscriptions in place of all that it has.
     *
     * @throws IllegalArgumentException if there are none; see {@link #noSubscriptions}
     */
    public UpdateWebhook subscriptions(WebhookSubscription... subscriptions) {
        return subscriptions(Arrays.asList(subscriptions));
    }

    /**
     * The same with these subscriptions in place of all that it has.
     *
     * @throws IllegalArgumentException if there are none; see {@link #noSubscriptions}
     */
    public UpdateWebhook subscriptions(Collection<WebhookSubscription> subscriptions) {
        return new UpdateWebhook(targetUrl, CreateWebhook.some(subscriptions));
    }

    /** The same without any subscription: the webhook stays, and delivers nothing. */
    public UpdateWebhook noSubscriptions() {
        return new UpdateWebhook(targetUrl, List.of());
    }
}
