package io.quarkiverse.attio.emulator.workspace;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;

import io.quarkiverse.attio.emulator.limits.Limits;

/**
 * How a workspace is to be.
 *
 * @param slug what addresses of the workspace begin with
 * @param seeded whether it has some records to begin with
 * @param verifiedDomains those whose people become members without being invited
 * @param sql whether its plan has SQL
 * @param searchLag how long a search does not know of a write
 * @param mergeLag how long a merge takes
 * @param clock what time it is
 * @param limits how much may be asked of it
 */
public record Settings(String slug, String name, boolean seeded, Set<String> verifiedDomains, boolean sql, Duration searchLag,
        Duration mergeLag,
        InstantSource clock, Limits limits) {
}
