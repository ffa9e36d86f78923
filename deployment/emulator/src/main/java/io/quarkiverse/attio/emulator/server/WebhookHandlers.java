package io.quarkiverse.attio.emulator.server;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;

import io.quarkiverse.attio.emulator.webhooks.Subscription;
import io.quarkiverse.attio.emulator.webhooks.Webhook;
import io.quarkiverse.attio.emulator.webhooks.Webhooks;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Ids;
import io.quarkiverse.attio.emulator.wire.Json;
import io.quarkiverse.attio.emulator.workspace.Workspace;

/** Webhooks. */
final class WebhookHandlers {

    private static final int SECRET_BYTES = 32;
    private static final String ID = "webhook_id";
    private static final SecureRandom RANDOM = new SecureRandom();

    private WebhookHandlers() {
    }

    static Reply list(Call call) {
        ArrayNode page = Json.array();
        Paging.page(call.workspace().webhooks().oldestFirst(), call)
                .forEach(webhook -> page.add(Webhooks.json(webhook, call.workspace().id())));
        return Reply.data(page);
    }

    /** The only answer that tells the secret. */
    static Reply create(Call call) {
        Fields data = Fields.of(call);
        Workspace workspace = call.workspace();
        String target = WebhookBody.target(data);
        List<Subscription> subscriptions = WebhookBody.subscriptions(data, workspace);
        Webhook webhook = new Webhook(Ids.random(), target, subscriptions, secret(), workspace.clock().next());
        workspace.webhooks().put(webhook);
        return Reply.data(Webhooks.json(webhook, workspace.id()).put("secret", webhook.secret()));
    }

    static Reply get(Call call) {
        return reply(call, webhook(call));
    }

    static Reply update(Call call) {
        Fields data = Fields.of(call);
        Webhook webhook = webhook(call);
        Webhook changed = webhook.changed(
                data.has(WebhookBody.TARGET) ? WebhookBody.target(data) : webhook.targetUrl(),
                data.has(WebhookBody.SUBSCRIPTIONS) ? WebhookBody.subscriptions(data, call.workspace())
                        : webhook.subscriptions());
        call.workspace().webhooks().put(changed);
        return reply(call, changed);
    }

    static Reply delete(Call call) {
        call.workspace().webhooks().remove(call.workspace().webhooks().find(call.uuid(ID))
                .orElseThrow(() -> ApiError.notFound("Webhook not found")));
        return Reply.deleted();
    }

    private static Webhook webhook(Call call) {
        String id = call.uuid(ID);
        return call.workspace().webhooks().find(id)
                .orElseThrow(() -> ApiError.notFound("Webhook with ID \"" + id + "\" was not found."));
    }

    private static Reply reply(Call call, Webhook webhook) {
        return Reply.data(Webhooks.json(webhook, call.workspace().id()));
    }

    private static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
