package io.quarkiverse.attio.emulator.server;

import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Json;

/**
 * A status, a body and the headers that not every answer has.
 *
 * @param body null for none
 */
record Reply(int status, JsonNode body, Map<String, String> headers) {

    static Reply ok(JsonNode body) {
        return new Reply(200, body, Map.of());
    }

    static Reply data(JsonNode payload) {
        return ok(Json.data(payload));
    }

    /** What every deletion answers. */
    static Reply deleted() {
        return ok(Json.object());
    }

    /** A deletion that says nothing at all. */
    static Reply noContent() {
        return new Reply(204, null, Map.of());
    }

    static Reply error(ApiError error) {
        return new Reply(error.status(), error.toJson(), Map.of());
    }

    Reply with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Reply(status, body, Map.copyOf(more));
    }
}
