package io.quarkiverse.attio.emulator.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.quarkiverse.attio.emulator.files.RecordFiles;
import io.quarkiverse.attio.emulator.schema.StandardObjects;
import io.quarkiverse.attio.emulator.values.Actor;
import io.quarkiverse.attio.emulator.wire.Ids;
import io.quarkiverse.attio.emulator.workspace.Seed;
import io.quarkiverse.attio.emulator.workspace.Settings;
import io.quarkiverse.attio.emulator.workspace.Workspace;

/** The tokens that are known, and what each gives access to. */
final class Tokens {

    private static final List<String> SCOPES = List.of("user_management", "record_permission", "object_configuration",
            "list_entry", "list_configuration", "public_collection", "private_collection", "comment", "task", "note",
            "meeting", "call_recording", "webhook", "file", "email", "activity_configuration", "activity_record",
            "sequence_unsubscribe", "scim_management");

    private final Map<String, Access> accesses;

    private Tokens(Map<String, Access> accesses) {
        this.accesses = Map.copyOf(accesses);
    }

    /**
     * Tokens for one workspace, with all scopes.
     *
     * @param token the workspace's own
     * @param userToken one that acts for the first member; null for none
     */
    static Tokens of(String token, String userToken, Settings settings) {
        Actor actor = new Actor("api-token", Ids.stable("api-token"));
        String scopes = SCOPES.stream().map(scope -> scope + ":read-write").collect(Collectors.joining(" "));
        Workspace workspace = Seed.workspace(settings, actor);
        Map<String, Access> accesses = new HashMap<>();
        accesses.put(token, access(workspace, scopes, Access.WORKSPACE, actor));
        if (userToken != null) {
            accesses.put(userToken,
                    access(workspace, scopes, Access.USER, new Actor(Actor.MEMBER, workspace.members().get(0).id())));
        }
        return new Tokens(accesses);
    }

    private static Access access(Workspace workspace, String scopes, String level, Actor actor) {
        return new Access(workspace, Ids.stable("client"), scopes, level, StandardObjects.CREATED_AT.getEpochSecond(),
                actor);
    }

    List<RecordFiles> files() {
        return accesses.values().stream().map(access -> access.workspace().files()).distinct().toList();
    }

    Optional<Access> find(String token) {
        return Optional.ofNullable(accesses.get(token));
    }
}
