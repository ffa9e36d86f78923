package io.quarkiverse.attio.emulator.server;

import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Json;

/** Who is calling. */
final class SelfHandlers {

    private SelfHandlers() {
    }

    /** Never a 401: an unknown token is inactive, and only one that cannot be read is an error. */
    static Reply identify(Call call) {
        if (call.token().isEmpty()) {
            throw ApiError.badRequest("missing_value", "Token was not recognised, please check that the request has an "
                    + "Authorization header with a Bearer token.");
        }
        return Reply.ok(Optional.ofNullable(call.access()).map(SelfHandlers::describe)
                .orElseGet(() -> Json.object().put("active", false)));
    }

    private static ObjectNode describe(Access access) {
        return Json.object()
                .put("active", true)
                .put("scope", access.scopes().toString())
                .put("client_id", access.clientId())
                .put("token_type", "Bearer")
                .putNull("exp")
                .put("iat", access.issuedAt())
                .put("sub", access.workspace().id())
                .put("aud", access.clientId())
                .put("iss", "attio.com")
                .put("token_level", access.level())
                .put("authorized_by_workspace_member_id", access.workspace().members().get(0).id())
                .put("workspace_id", access.workspace().id())
                .put("workspace_name", access.workspace().name())
                .put("workspace_slug", access.workspace().slug())
                .putNull("workspace_logo_url");
    }
}
