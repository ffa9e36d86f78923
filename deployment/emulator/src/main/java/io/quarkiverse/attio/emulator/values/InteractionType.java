package io.quarkiverse.attio.emulator.values;

import java.time.DateTimeException;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.wire.Json;
import io.quarkiverse.attio.emulator.wire.Times;

/** An interaction. Its attributes are all read-only; the form exists for what fills them from within. */
final class InteractionType implements ValueType {

    private static final Set<String> KINDS = Set.of("calendar-event", "call", "chat-thread", "email",
            "in-person-meeting", "meeting");

    @Override
    public ObjectNode parse(JsonNode element, Attribute attribute, Lookup lookup) {
        JsonNode kind = element.path("interaction_type");
        JsonNode owner = element.path("owner_actor");
        if (!KINDS.contains(kind.asText()) || !owner.isObject()) {
            throw ValueType.refused(attribute, "Expected \"interaction_type\", \"interacted_at\" and \"owner_actor\"");
        }
        ObjectNode stored = Json.object().put("interaction_type", kind.textValue());
        try {
            stored.put("interacted_at",
                    Times.format(Times.instantWithTime(element.path("interacted_at").asText())));
        } catch (DateTimeException e) {
            throw ValueType.refused(attribute, "\"interacted_at\" must be an ISO 8601 timestamp");
        }
        stored.set("owner_actor", new Actor(owner.path("type").textValue(), owner.path("id").textValue()).toJson());
        return stored;
    }
}
