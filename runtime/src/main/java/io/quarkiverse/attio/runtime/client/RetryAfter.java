package io.quarkiverse.attio.runtime.client;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/**
 * {@code Retry-After} (RFC 9110, 10.2.3): Attio sends an HTTP date, others send seconds. A date is measured against the
 * response's own {@code Date}, for this machine's clock may differ from Attio's.
 */
final class RetryAfter {

    private RetryAfter() {
    }

    /**
     * @param retryAfter the header, or {@code null}
     * @param date the response's {@code Date}, or {@code null}
     * @param now this machine's time, for a response without a legible date
     * @return how long to wait, zero if the moment has passed, {@code null} if the header is absent or illegible
     */
    static Duration parse(String retryAfter, String date, Instant now) {
        if (retryAfter == null || retryAfter.isBlank()) {
            return null;
        }
        String text = retryAfter.strip();
        if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            // more digits than a century has seconds are a long wait, not an error
            return Duration.ofSeconds(text.length() > 10 ? Integer.MAX_VALUE : Long.parseLong(text));
        }
        Instant until = httpDate(text);
        if (until == null) {
            return null;
        }
        Instant from = date == null ? null : httpDate(date.strip());
        Duration wait = Duration.between(from == null ? now : from, until);
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    private static Instant httpDate(String text) {
        try {
            return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
