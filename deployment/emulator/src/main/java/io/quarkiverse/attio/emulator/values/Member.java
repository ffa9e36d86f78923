package io.quarkiverse.attio.emulator.values;

import java.time.Instant;

/**
 * A member of a workspace.
 *
 * @param accessLevel "admin", "member" or "suspended"
 */
public record Member(String id, String emailAddress, String firstName, String lastName, String accessLevel,
        Instant createdAt) {
}
