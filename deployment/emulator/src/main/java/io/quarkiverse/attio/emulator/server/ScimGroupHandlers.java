package io.quarkiverse.attio.emulator.server;

import java.util.Arrays;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.scim.ResourceFilter;
import io.quarkiverse.attio.emulator.scim.Resources;
import io.quarkiverse.attio.emulator.scim.Team;

/** Groups, which are the teams of the workspace. */
final class ScimGroupHandlers {

    private ScimGroupHandlers() {
    }

    static Reply list(Call call) {
        return ScimQuery.list(call, call.workspace().teams().all().stream().map(team -> json(call, team)).toList(),
                ResourceFilter.OF_GROUPS);
    }

    static Reply create(Call call) {
        return ScimReply.created(json(call, call.workspace().teams().create(ScimQuery.body(call))), "Groups");
    }

    static Reply get(Call call) {
        return ScimReply.ok(json(call, team(call)));
    }

    static Reply replace(Call call) {
        return ScimReply.ok(json(call, call.workspace().teams().replace(team(call), ScimQuery.body(call))));
    }

    static Reply patch(Call call) {
        return ScimReply.ok(json(call, call.workspace().teams().patch(team(call), ScimQuery.body(call))));
    }

    static Reply delete(Call call) {
        call.workspace().teams().delete(team(call));
        return ScimReply.noContent();
    }

    private static Team team(Call call) {
        return call.workspace().teams().require(call.path("workspace_team_id"));
    }

    private static ObjectNode json(Call call, Team team) {
        boolean withoutMembers = call.query("excludedAttributes").stream().flatMap(names -> Arrays.stream(names.split(",")))
                .anyMatch(name -> name.strip().equalsIgnoreCase("members"));
        return Resources.group(team, !withoutMembers);
    }
}
