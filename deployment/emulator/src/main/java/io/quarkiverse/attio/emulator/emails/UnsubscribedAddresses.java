package io.quarkiverse.attio.emulator.emails;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Who must not be written to by sequences. */
public final class UnsubscribedAddresses {

    private final Map<String, Instant> since = new HashMap<>();

    /**
     * Adds an address, unless it is there already, and tells since when it is there.
     *
     * @param address in lower case
     */
    public Instant add(String address, Instant now) {
        return since.computeIfAbsent(address, added -> now);
    }
}
