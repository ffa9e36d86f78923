package io.quarkiverse.attio.emulator.server;

import java.util.Locale;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.values.Member;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Json;
import io.quarkiverse.attio.emulator.wire.Times;

/** Members of the workspace. */
final class MemberHandlers {

    private MemberHandlers() {
    }

    static Reply list(Call call) {
        ArrayNode members = Json.array();
        call.workspace().members().forEach(member -> members.add(json(call, member)));
        return Reply.data(members);
    }

    static Reply get(Call call) {
        String id = call.uuid("workspace_member_id");
        return Reply.data(json(call, call.workspace().member(id.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> ApiError.notFound("Workspace member with ID \"" + id + "\" not found."))));
    }

    private static ObjectNode json(Call call, Member member) {
        ObjectNode json = Json.object();
        json.putObject("id").put("workspace_id", call.workspace().id()).put("workspace_member_id", member.id());
        json.put("first_name", member.firstName());
        json.put("last_name", member.lastName());
        json.putNull("avatar_url");
        json.put("email_address", member.emailAddress());
        json.put("created_at", Times.format(member.createdAt()));
        json.put("access_level", member.accessLevel());
        return json;
    }
}
