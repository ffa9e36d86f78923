package io.quarkiverse.attio.emulator.wire;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/** A span of days and of hours together, as ISO 8601 writes it and no single class of the platform reads it. */
public record IsoDuration(Period days, Duration time) {

    /**
     * @throws DateTimeParseException if the text is none
     */
    public static IsoDuration parse(String text) {
        int t = text.indexOf('T');
        if (t < 0) {
            return new IsoDuration(Period.parse(text), Duration.ZERO);
        }
        String start = text.substring(0, t);
        return new IsoDuration(start.equals("P") ? Period.ZERO : Period.parse(start),
                Duration.parse("P" + text.substring(t)));
    }

    /**
     * @throws DateTimeException if that is beyond what can be told
     */
    public Instant after(Instant start) {
        try {
            return start.atOffset(ZoneOffset.UTC).plus(days).plus(time).toInstant();
        } catch (ArithmeticException e) {
            throw new DateTimeException("Too long a duration", e);
        }
    }
}
