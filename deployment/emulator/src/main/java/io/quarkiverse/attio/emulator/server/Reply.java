package io.quarkiverse.attio.emulator.server;

import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Json;

/**
 * An answer.
 *
 * @param body null for none
 * @param headers those that not every answer has
 */
record Reply(int status, JsonNode body, Map<String, String> headers) {

    static Reply ok(JsonNode body) {
        return new Reply(200, body, Map.of());
    }

    /** What was asked for will be so some time later. */
    static Reply accepted(JsonNode body) {
        return new Reply(202, body, Map.of());
    }

    static Reply data(JsonNode payload) {
        return ok(Json.data(payload));
    }

    /** What every deletion answers. */
    static Reply deleted() {
        return ok(Json.object());
    }

    /** Leads to another address. */
    static Reply found(String location) {
        return new Reply(302, null, Map.of("location", location));
    }

    /** A deletion that says nothing at all. */
    static Reply noContent() {
        return new Reply(204, null, Map.of());
    }

    static Reply error(ApiError error) {
        return new Reply(error.status(), error.toJson(), error.headers());
    }

    Reply with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Reply(status, body, Map.copyOf(more));
    }
}
