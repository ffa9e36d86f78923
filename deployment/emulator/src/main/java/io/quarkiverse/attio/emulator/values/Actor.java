package io.quarkiverse.attio.emulator.values;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.wire.Json;

/** Who did something. */
public record Actor(String type, String id) {

    public static final String MEMBER = "workspace-member";
    public static final Actor SYSTEM = new Actor("system", null);

    public ObjectNode toJson() {
        return Json.object().put("type", type).put("id", id);
    }
}
