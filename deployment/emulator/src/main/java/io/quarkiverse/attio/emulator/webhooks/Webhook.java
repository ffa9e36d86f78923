package io.quarkiverse.attio.emulator.webhooks;

import java.time.Instant;
import java.util.List;

/**
 * A webhook.
 *
 * @param secret by which its deliveries are signed
 */
public record Webhook(String id, String targetUrl, List<Subscription> subscriptions, String secret, Instant createdAt) {

    public Webhook changed(String newTargetUrl, List<Subscription> newSubscriptions) {
        return new Webhook(id, newTargetUrl, newSubscriptions, secret, createdAt);
    }
}
