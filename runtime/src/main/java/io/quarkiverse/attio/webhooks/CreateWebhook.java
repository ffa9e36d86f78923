package io.quarkiverse.attio.webhooks;

import java.util.List;

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
     * @throws IllegalArgumentException if it is not such an address
     */
    public static CreateWebhook of(String targetUrl, WebhookSubscription... subscriptions) {
        return new CreateWebhook(targetUrl, List.of(subscriptions));
    }
}
