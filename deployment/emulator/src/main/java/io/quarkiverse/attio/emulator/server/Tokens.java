package io.quarkiverse.attio.emulator.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.quarkiverse.attio.emulator.files.RecordFiles;
import io.quarkiverse.attio.emulator.schema.StandardObjects;
import io.quarkiverse.attio.emulator.values.Actor;
import io.quarkiverse.attio.emulator.wire.Ids;
import io.quarkiverse.attio.emulator.workspace.Seed;
import io.quarkiverse.attio.emulator.workspace.Settings;

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

    /** One token for one workspace, with all scopes. */
    static Tokens single(String token, Settings settings) {
        Actor actor = new Actor("api-token", Ids.stable("api-token"));
        String scopes = SCOPES.stream().map(scope -> scope + ":read-write").collect(Collectors.joining(" "));
        return new Tokens(Map.of(token, new Access(Seed.workspace(settings, actor), Ids.stable("client"), scopes,
                "workspace", StandardObjects.CREATED_AT.getEpochSecond(), actor)));
    }

    List<RecordFiles> files() {
        return accesses.values().stream().map(access -> access.workspace().files()).distinct().toList();
    }

    Optional<Access> find(String token) {
        return Optional.ofNullable(accesses.get(token));
    }
}
