package io.quarkiverse.attio.emulator.server;

import java.util.List;
import java.util.stream.Collectors;

import io.quarkiverse.attio.emulator.access.Scopes;
import io.quarkiverse.attio.emulator.limits.Budget;
import io.quarkiverse.attio.emulator.limits.ScoreWindow;
import io.quarkiverse.attio.emulator.values.Actor;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.workspace.Workspace;

/**
 * What a token gives access to.
 *
 * @param clientId the application that the token belongs to
 * @param level "workspace" or "user"
 * @param issuedAt in seconds since the epoch
 * @param actor who is named as the author of what is written
 * @param budget how many requests may come
 * @param queryScores what the workspace's queries have scored
 */
record Access(Workspace workspace, String clientId, Scopes scopes, String level, long issuedAt, Actor actor, Budget budget,
        ScoreWindow queryScores) {

    static final String WORKSPACE = "workspace";
    static final String USER = "user";

    /** Whether the token acts for one member. */
    boolean ofUser() {
        return level.equals(USER);
    }

    /** Refuses what the token may not do. */
    void require(Operation operation) {
        if (operation.workspaceOnly() && ofUser()) {
            throw ApiError.forbidden("unauthorized",
                    "This endpoint cannot be used with a user-level token, it needs a workspace-level one.");
        }
        require(operation.scopes());
    }

    void require(Scopes needed) {
        List<String> missing = scopes.missing(needed);
        if (!missing.isEmpty()) {
            throw ApiError.forbidden("unauthorized", missing.stream().map(scope -> "\"" + scope + "\"").collect(Collectors
                    .joining(", ", "The access token does not have the required scope" + (missing.size() == 1 ? " " : "s "),
                            ".")));
        }
    }
}
