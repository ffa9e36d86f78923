package io.quarkiverse.attio.webhooks;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A webhook to make. Immutable; start with {@link #of}.
 *
 * <pre>{@code
 * webhooks.create(CreateWebhook.of("https://acme.example/attio", WebhookSubscription.to(EventType.NOTE_CREATED)));
 * }</pre>
 *
 * @param targetUrl the address to which events are sent
 * @param subscriptions what is delivered
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record CreateWebhook(@JsonProperty("target_url") String targetUrl,
        @JsonProperty("subscriptions") List<WebhookSubscription> subscriptions) {

    public CreateWebhook {
        TargetUrl.check(targetUrl);
        subscriptions = List.copyOf(subscriptions);
    }

    /**
     * A webhook for this address.
     *
     * @param targetUrl the address to which events are sent, with {@code https}; {@code http} of the own machine is left to
     *        the emulator, Attio refuses it
     * @param subscriptions what is delivered, at least one
     * @throws IllegalArgumentException if it is not such an address, or if there are no subscriptions
     */
    public static CreateWebhook of(String targetUrl, WebhookSubscription... subscriptions) {
        return of(targetUrl, Arrays.asList(subscriptions));
    }

    /** A webhook for this address; see {@link #of(String, WebhookSubscription...)}. */
    public static CreateWebhook of(String targetUrl, Collection<WebhookSubscription> subscriptions) {
        return new CreateWebhook(TargetUrl.check(targetUrl), some(subscriptions));
    }

    /**
     * A webhook for this address that delivers nothing until it is changed.
     *
     * @throws IllegalArgumentException if it is not an address with {@code https}
     */
    public static CreateWebhook ofNoSubscriptions(String targetUrl) {
        return new CreateWebhook(targetUrl, List.of());
    }

    /** Whoever forgets them, or has an empty list by mistake, would have a webhook that is silent. */
    static List<WebhookSubscription> some(Collection<WebhookSubscription> subscriptions) {
        if (Objects.requireNonNull(subscriptions, "subscriptions").isEmpty()) {
            throw new IllegalArgumentException("subscriptions is empty, at least one is needed; ofNoSubscriptions is for a "
                    + "webhook that delivers nothing");
        }
        subscriptions.forEach(subscription -> Objects.requireNonNull(subscription, "subscriptions"));
        return List.copyOf(subscriptions);
    }
}
