package io.quarkiverse.attio.emulator.wire;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Attio's way to write points in time, and a clock that never stands still. */
public final class Times {

    private static final DateTimeFormatter NINE_DECIMALS = DateTimeFormatter
            .ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter THREE_DECIMALS = DateTimeFormatter
            .ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter
            .ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final InstantSource source;
    private Instant last = Instant.EPOCH;

    public Times(InstantSource source) {
        this.source = source;
    }

    /** Now, by the source alone: what is due at a time is due, however many writes there were before. */
    public Instant now() {
        return source.instant();
    }

    /** Now, and later than every answer before: two writes in a row must not begin at the same instant. */
    public Instant next() {
        Instant now = now().truncatedTo(ChronoUnit.MICROS);
        last = now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
        return last;
    }

    public static String format(Instant instant) {
        return NINE_DECIMALS.format(instant);
    }

    /** The way of the few operations that do not count smaller parts of a second. */
    public static String formatMillis(Instant instant) {
        return THREE_DECIMALS.format(instant);
    }

    /** The way of headers, whose days have two digits. */
    public static String httpDate(Instant instant) {
        return HTTP_DATE.format(instant);
    }

    /**
     * An instant; UTC where no offset is given, midnight where no time is given.
     *
     * @throws DateTimeParseException if the text is none
     */
    public static Instant instant(String text) {
        if (text.indexOf('T') < 0) {
            return LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        return instantWithTime(text);
    }

    /**
     * An instant that names a time of day; UTC where no offset is given.
     *
     * @throws DateTimeParseException if the text is none
     */
    public static Instant instantWithTime(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            return LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
        }
    }

    /**
     * A day: a year or a month stands for its first day, a point in time for its day in UTC.
     *
     * @throws DateTimeParseException if the text is none
     */
    public static LocalDate date(String text) {
        if (text.indexOf('T') >= 0) {
            return instantWithTime(text).atOffset(ZoneOffset.UTC).toLocalDate();
        }
        return switch (text.length()) {
            case 4 -> Year.parse(text).atDay(1);
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }
}
