package io.quarkiverse.attio.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkiverse.attio.error.AttioFailure;
import io.quarkiverse.attio.error.AttioRateLimitedException;

class AttioBackoffTest {

    private static AttioRateLimitedException limited(Duration retryAfter) {
        return new AttioRateLimitedException(new AttioFailure("AttioRecords.query", null, 429, null, null, null, List.of(),
                "", null, retryAfter, Map.of(), ""));
    }

    @Test
    void whatAttioAsksForIsWaitedForAndALittleMore() {
        assertThat(new AttioBackoff().nextDelayInMillis(limited(Duration.ofSeconds(4)))).isBetween(4_000L, 4_250L);
        assertThat(new AttioBackoff().nextDelayInMillis(limited(Duration.ZERO))).isBetween(0L, 250L);
    }

    @Test
    void withoutAWordItWaitsLongerEachTimeUpToEightSeconds() {
        AttioBackoff backoff = new AttioBackoff();
        for (long least : new long[] { 500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000 }) {
            assertThat(backoff.nextDelayInMillis(limited(null))).isBetween(least, least + 250);
        }
    }
}
