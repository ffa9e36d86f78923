package io.quarkiverse.attio.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2023-05-23T14:42:00Z");
    private static final String DATE = "Tue, 23 May 2023 14:42:01 GMT";

    @Test
    void aDateIsMeasuredAgainstTheResponsesOwnDate() {
        // this machine's clock is an hour off
        assertThat(RetryAfter.parse(DATE, "Tue, 23 May 2023 14:41:58 GMT", NOW.plusSeconds(3600)))
                .isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void withoutALegibleDateItIsMeasuredAgainstThisClock() {
        assertThat(RetryAfter.parse(DATE, null, NOW)).isEqualTo(Duration.ofSeconds(1));
        assertThat(RetryAfter.parse(DATE, "yesterday", NOW)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aMomentThatHasPassedIsNoWait() {
        assertThat(RetryAfter.parse(DATE, "Tue, 23 May 2023 15:00:00 GMT", NOW)).isZero();
    }

    @Test
    void secondsAreTakenAsTheyAre() {
        assertThat(RetryAfter.parse(" 7 ", null, NOW)).isEqualTo(Duration.ofSeconds(7));
        assertThat(RetryAfter.parse("0", null, NOW)).isZero();
        assertThat(RetryAfter.parse("9".repeat(40), null, NOW)).isGreaterThan(Duration.ofDays(10_000));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", " ", "soon", "-1", "1.5", "Tue, 99 May 2023 14:42:01 GMT", "2023-05-23T14:42:01Z", "1e3" })
    void anythingElseSaysNothing(String header) {
        assertThat(RetryAfter.parse(header, null, NOW)).isNull();
    }
}
