package io.quarkiverse.attio.emulator.limits;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

import io.quarkiverse.attio.emulator.wire.ApiError;

/**
 * Counts the requests of each second of the clock, so that the next one is always a second in which there is room again. One
 * thread uses it.
 */
public final class Budget {

    private static final String READS = "reads";
    private static final String WRITES = "writes";

    private final Limits limits;
    private final InstantSource clock;
    private final Map<String, Integer> served = new HashMap<>();
    private long second;

    public Budget(Limits limits, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** Counts a call of an operation, or refuses it. What is refused does not count. */
    public void admit(String operation, boolean reads) {
        long now = clock.instant().getEpochSecond();
        if (now != second) {
            second = now;
            served.clear();
        }
        String kind = reads ? READS : WRITES;
        if (count(kind) >= (reads ? limits.reads() : limits.writes()) || count(operation) >= limits.operation(operation)) {
            throw ApiError.rateLimited(Instant.ofEpochSecond(second + 1));
        }
        served.merge(kind, 1, Integer::sum);
        served.merge(operation, 1, Integer::sum);
    }

    private int count(String what) {
        return served.getOrDefault(what, 0);
    }
}
