package io.quarkiverse.attio.emulator.scim;

import java.time.Instant;
import java.util.List;

/**
 * A team, which is a group to SCIM.
 *
 * @param externalId null for none
 * @param members ids of users
 */
public record Team(String id, String displayName, String externalId, List<String> members, Instant createdAt,
        Instant changedAt) {
}
