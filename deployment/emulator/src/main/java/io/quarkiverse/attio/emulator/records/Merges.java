package io.quarkiverse.attio.emulator.records;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Times;

/** The merges that still go on: what comes of one can neither be read nor written before its end. */
public final class Merges {

    private static final String CODE = "merge_in_progress";

    private final Times clock;
    private final Duration lag;
    private final Map<String, Instant> ends = new HashMap<>();

    public Merges(Times clock, Duration lag) {
        this.clock = clock;
        this.lag = lag;
    }

    void begin(StoredRecord merged) {
        if (!lag.isZero()) {
            ends.put(merged.id(), clock.now().plus(lag));
        }
    }

    public boolean goesOn(String recordId) {
        Instant end = ends.get(recordId);
        if (end != null && !clock.now().isBefore(end)) {
            ends.remove(recordId);
            return false;
        }
        return end != null;
    }

    public void requireReadable(String recordId) {
        if (goesOn(recordId)) {
            throw ApiError.notFound(CODE, message(recordId));
        }
    }

    public void requireWritable(String recordId) {
        if (goesOn(recordId)) {
            throw ApiError.badRequest(CODE, message(recordId));
        }
    }

    private static String message(String recordId) {
        return "The merge of the record with ID \"" + recordId + "\" is still in progress. Please try again later.";
    }
}
