package io.quarkiverse.attio.emulator.workspace;

import java.time.Duration;
import java.time.InstantSource;

/**
 * How a workspace is to be.
 *
 * @param seeded whether it has some records to begin with
 * @param sql whether its plan has SQL
 * @param searchLag how long a search does not know of a write
 * @param mergeLag how long a merge takes
 * @param clock what time it is
 */
public record Settings(boolean seeded, boolean sql, Duration searchLag, Duration mergeLag, InstantSource clock) {
}
