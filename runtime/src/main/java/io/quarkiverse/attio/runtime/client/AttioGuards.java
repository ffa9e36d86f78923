package io.quarkiverse.attio.runtime.client;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkiverse.attio.error.AttioConcurrentWriteException;
import io.quarkiverse.attio.error.AttioException;
import io.quarkiverse.attio.error.AttioRateLimitedException;
import io.quarkiverse.attio.error.AttioUnavailableException;
import io.quarkiverse.attio.runtime.config.AttioRuntimeConfig;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.faulttolerance.api.Guard;

/**
 * What is repeated. Attio has not carried out a call that it answers with 429 or with a concurrent write, so those are
 * repeated whatever the method; after a server error or a lost connection only what is safe to repeat.
 */
@Singleton
public class AttioGuards {

    /** For calls that may be sent twice. */
    public static final String REPEATABLE = "attio";
    /** For calls that may not. */
    public static final String WRITE = "attio-write";

    private static final int MAX_RETRIES = 3;
    private static final Duration MAX_DURATION = Duration.ofMinutes(3);

    private final Duration maxWait;

    public AttioGuards(AttioRuntimeConfig config) {
        this.maxWait = config.retry().maxWait();
    }

    @Produces
    @Singleton
    @Identifier(REPEATABLE)
    Guard repeatable() {
        return guard(REPEATABLE, failure -> notCarriedOut(failure) || failure instanceof AttioUnavailableException);
    }

    @Produces
    @Singleton
    @Identifier(WRITE)
    Guard write() {
        return guard(WRITE, AttioGuards::notCarriedOut);
    }

    private static boolean notCarriedOut(Throwable failure) {
        return failure instanceof AttioRateLimitedException || failure instanceof AttioConcurrentWriteException;
    }

    private Guard guard(String name, Predicate<Throwable> repeat) {
        return Guard.create().withDescription(name)
                .withRetry()
                .maxRetries(MAX_RETRIES)
                .maxDuration(MAX_DURATION.toSeconds(), ChronoUnit.SECONDS)
                .whenException(failure -> repeat.test(failure) && isWorthWaiting(failure))
                .withCustomBackoff().strategy(AttioBackoff::new).done()
                .done()
                .build();
    }

    private boolean isWorthWaiting(Throwable failure) {
        return ((AttioException) failure).retryAfter().map(wait -> wait.compareTo(maxWait) <= 0).orElse(true);
    }
}
