package io.quarkiverse.attio.emulator.server;

import io.quarkiverse.attio.emulator.values.Actor;
import io.quarkiverse.attio.emulator.workspace.Workspace;

/**
 * What a token gives access to.
 *
 * @param clientId the application that the token belongs to
 * @param scopes separated by spaces
 * @param level "workspace" or "user"
 * @param issuedAt in seconds since the epoch
 * @param actor who is named as the author of what is written
 */
record Access(Workspace workspace, String clientId, String scopes, String level, long issuedAt, Actor actor) {

    static final String WORKSPACE = "workspace";
    static final String USER = "user";

    /** Whether the token acts for one member. */
    boolean ofUser() {
        return level.equals(USER);
    }
}
