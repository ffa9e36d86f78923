package io.quarkiverse.attio.emulator.limits;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

import io.quarkiverse.attio.emulator.wire.ApiError;

/** The scores of a workspace's queries over the last ten seconds. One thread uses it. */
public final class ScoreWindow {

    /** The header that names the score of a query. */
    public static final String HEADER = "x-attio-record-query-score";

    private static final Duration LENGTH = Duration.ofSeconds(10);

    private record Scored(Instant leaves, int score) {
    }

    private final Limits limits;
    private final InstantSource clock;
    private final Deque<Scored> scored = new ArrayDeque<>();

    public ScoreWindow(Limits limits, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** Counts a query, or refuses it. What is refused does not count. */
    public void admit(int score) {
        Instant now = clock.instant();
        while (!scored.isEmpty() && !scored.peek().leaves().isAfter(now)) {
            scored.remove();
        }
        Instant room = room(score, now);
        if (score > limits.scorePerQuery() || room.isAfter(now)) {
            // a query that scores too much by itself is told to wait all the same: the answers do not differ
            throw ApiError.rateLimited(room.isAfter(now) ? room : now.plusSeconds(1)).with(HEADER, Integer.toString(score));
        }
        if (score > 0 && limits.scorePerTenSeconds() < Integer.MAX_VALUE) {
            scored.add(new Scored(now.plus(LENGTH), score));
        }
    }

    /** When there is room for one more query of this score; now, if there is already. */
    private Instant room(int score, Instant now) {
        long sum = score + scored.stream().mapToLong(Scored::score).sum();
        Instant room = now;
        for (Scored oldest : scored) {
            if (sum <= limits.scorePerTenSeconds()) {
                return room;
            }
            sum -= oldest.score();
            room = oldest.leaves();
        }
        return sum <= limits.scorePerTenSeconds() ? room : now.plusSeconds(1);
    }
}
