package io.quarkiverse.attio.emulator.server;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.scim.ScimError;
import io.quarkiverse.attio.emulator.wire.ApiError;

/** Answers in the form of SCIM. */
final class ScimReply {

    static final String PATH = "/scim/v2/";

    private static final Map<String, String> TYPE = Map.of("content-type", "application/scim+json; charset=utf-8");

    private ScimReply() {
    }

    static Reply ok(JsonNode body) {
        return new Reply(200, body, TYPE);
    }

    static Reply created(ObjectNode resource, String kind) {
        return new Reply(201, resource, TYPE).with("location", PATH + kind + "/" + resource.path("id").asText());
    }

    static Reply noContent() {
        return new Reply(204, null, Map.of());
    }

    /** An answer that is the same in the rest of the API, but for its form. */
    static Reply error(ApiError error) {
        Reply reply = error(ScimError.of(error));
        for (Map.Entry<String, String> header : error.headers().entrySet()) {
            reply = reply.with(header.getKey(), header.getValue());
        }
        return reply;
    }

    static Reply error(ScimError error) {
        return new Reply(error.status(), error.toJson(), TYPE);
    }
}
