package io.quarkiverse.attio.runtime.client;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

import io.quarkiverse.attio.error.AttioException;
import io.smallrye.faulttolerance.api.CustomBackoffStrategy;

/**
 * How long to wait before the next attempt: what Attio asks for, or 0.5, 1, 2 … seconds where it says nothing; and a
 * little more by chance, so that many callers do not come back at once.
 */
final class AttioBackoff implements CustomBackoffStrategy {

    private static final long FIRST_MILLIS = 500;
    private static final long MOST_MILLIS = 8_000;
    private static final long JITTER_MILLIS = 250;

    private final AtomicInteger attempts = new AtomicInteger();

    @Override
    public long nextDelayInMillis(Throwable failure) {
        int attempt = attempts.getAndIncrement();
        Duration asked = failure instanceof AttioException attio ? attio.retryAfter().orElse(null) : null;
        long jitter = ThreadLocalRandom.current().nextLong(JITTER_MILLIS);
        if (asked != null) {
            return asked.toMillis() + jitter;
        }
        return Math.min(MOST_MILLIS, FIRST_MILLIS << Math.min(attempt, 10)) + jitter;
    }
}
