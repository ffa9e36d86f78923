package io.quarkiverse.attio.emulator.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.wire.Json;

/**
 * Which events a webhook wants.
 *
 * @param filter as it stands on the wire; the JSON null lets every event through
 */
public record Subscription(String eventType, JsonNode filter) {

    ObjectNode toJson() {
        ObjectNode json = Json.object().put("event_type", eventType);
        json.set("filter", filter);
        return json;
    }

    /** The same, in the form by which it is compared: no filter is one without conditions. */
    Subscription normalized() {
        if (!filter.isNull()) {
            return this;
        }
        ObjectNode all = Json.object();
        all.putArray("$and");
        return new Subscription(eventType, all);
    }
}
