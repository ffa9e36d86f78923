package io.quarkiverse.attio.emulator.server;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import io.quarkiverse.attio.emulator.access.Tenant;
import io.quarkiverse.attio.emulator.access.Token;
import io.quarkiverse.attio.emulator.files.RecordFiles;
import io.quarkiverse.attio.emulator.limits.Budget;
import io.quarkiverse.attio.emulator.limits.Limits;
import io.quarkiverse.attio.emulator.limits.ScoreWindow;
import io.quarkiverse.attio.emulator.schema.StandardObjects;
import io.quarkiverse.attio.emulator.values.Actor;
import io.quarkiverse.attio.emulator.wire.Ids;
import io.quarkiverse.attio.emulator.workspace.Seed;
import io.quarkiverse.attio.emulator.workspace.Workspace;

/** The tokens that are known, and what each gives access to. */
final class Tokens {

    private static final String API_TOKEN = "api-token";

    private final List<Workspace> workspaces = new ArrayList<>();
    /** Tokens are revoked by other threads than the one that serves. */
    private final Map<String, Access> accesses = new ConcurrentHashMap<>();

    /** Sets up all workspaces. */
    Tokens(List<Tenant> tenants) {
        tenants.forEach(this::add);
    }

    private void add(Tenant tenant) {
        String slug = tenant.settings().slug();
        Workspace workspace = Seed.workspace(tenant.settings(), new Actor(API_TOKEN, Ids.stable(API_TOKEN, slug)));
        workspaces.add(workspace);
        Limits limits = tenant.settings().limits();
        InstantSource clock = tenant.settings().clock();
        Budget shared = new Budget(limits, clock);
        ScoreWindow queryScores = new ScoreWindow(limits, clock);
        for (Token token : tenant.tokens()) {
            Actor actor = token.ofMember() ? new Actor(Actor.MEMBER, workspace.members().get(0).id())
                    : new Actor(API_TOKEN, Ids.stable(API_TOKEN, slug, token.text()));
            accesses.put(token.text(), new Access(workspace, Ids.stable("client"), token.scopes(),
                    token.ofMember() ? Access.USER : Access.WORKSPACE, StandardObjects.CREATED_AT.getEpochSecond(), actor,
                    limits.isPerToken() ? new Budget(limits, clock) : shared, queryScores));
        }
    }

    List<RecordFiles> files() {
        return workspaces.stream().map(Workspace::files).toList();
    }

    Optional<Access> find(String token) {
        return Optional.ofNullable(accesses.get(token));
    }

    /** Whether the token was known until now. */
    boolean revoke(String token) {
        return accesses.remove(token) != null;
    }
}
