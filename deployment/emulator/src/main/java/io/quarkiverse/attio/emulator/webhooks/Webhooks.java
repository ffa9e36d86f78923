package io.quarkiverse.attio.emulator.webhooks;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Json;
import io.quarkiverse.attio.emulator.wire.Times;

/** All webhooks of a workspace. */
public final class Webhooks {

    /** What no two subscriptions of a workspace may have in common. */
    private record Identity(String targetUrl, Subscription subscription) {
    }

    private final Map<String, Webhook> byId = new LinkedHashMap<>();

    /** Adds a webhook, or takes the place of the one with its id; a 409 if one of its subscriptions is there already. */
    public void put(Webhook webhook) {
        Set<Identity> taken = new HashSet<>();
        byId.values().stream().filter(other -> !other.id().equals(webhook.id())).forEach(other -> take(other, taken));
        if (!take(webhook, taken)) {
            throw ApiError.conflict("uniqueness_conflict",
                    "Each subscription must have a unique combination of target URL, event type and filter.");
        }
        byId.put(webhook.id(), webhook);
    }

    private static boolean take(Webhook webhook, Set<Identity> taken) {
        boolean free = true;
        for (Subscription subscription : webhook.subscriptions()) {
            free &= taken.add(new Identity(webhook.targetUrl(), subscription.normalized()));
        }
        return free;
    }

    public List<Webhook> oldestFirst() {
        return List.copyOf(byId.values());
    }

    public Optional<Webhook> find(String id) {
        return Optional.ofNullable(byId.get(id.toLowerCase(Locale.ROOT)));
    }

    public void remove(Webhook webhook) {
        byId.remove(webhook.id());
    }

    /** A webhook on the wire, without its secret. */
    public static ObjectNode json(Webhook webhook, String workspaceId) {
        ObjectNode json = Json.object();
        json.put("target_url", webhook.targetUrl());
        ArrayNode subscriptions = json.putArray("subscriptions");
        webhook.subscriptions().forEach(subscription -> subscriptions.add(subscription.toJson()));
        json.putObject("id").put("workspace_id", workspaceId).put("webhook_id", webhook.id());
        json.put("status", "active");
        json.put("created_at", Times.format(webhook.createdAt()));
        return json;
    }
}
