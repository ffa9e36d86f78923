package io.quarkiverse.attio.meetings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * When a meeting begins or ends: at a time or, if it lasts whole days, on a day. To write one start with {@link #at} or
 * {@link #on}. What was read is kept as Attio wrote it; {@link #offsetDateTime()} and {@link #localDate()} read it.
 *
 * @param datetime the time with its offset, such as {@code 2027-11-27T14:00:00-05:00}; {@code null} for a day
 * @param timezone the time zone in which the time is meant, such as {@code America/New_York}, or {@code null}
 * @param date the day, such as {@code 2027-11-27}; {@code null} for a time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeetingTime(@JsonProperty("datetime") String datetime, @JsonProperty("timezone") String timezone,
        @JsonProperty("date") String date) {

    private static final int DAY = "2027-11-27".length();

    /** This time. */
    public static MeetingTime at(OffsetDateTime time) {
        return new MeetingTime(written(Objects.requireNonNull(time, "time")), null, null);
    }

    /** This time in its time zone. An offset is no time zone: with it the time is sent without one. */
    public static MeetingTime at(ZonedDateTime time) {
        MeetingTime plain = at(Objects.requireNonNull(time, "time").toOffsetDateTime());
        return time.getZone() instanceof ZoneOffset || TimeZones.name(time.getZone()).isEmpty() ? plain
                : plain.timezone(time.getZone());
    }

    /** This day, for a meeting that lasts whole days. */
    public static MeetingTime on(LocalDate day) {
        return new MeetingTime(null, null, Objects.requireNonNull(day, "day").toString());
    }

    /** With seconds, which {@code toString} leaves out when there are none. */
    private static String written(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    /**
     * The same time, meant in this time zone. The time itself does not change.
     *
     * @param timezone a region such as {@code Europe/Berlin}, or UTC
     * @throws IllegalArgumentException if it is an offset other than 0, which is no time zone, or if this is a day
     */
    public MeetingTime timezone(ZoneId timezone) {
        String name = TimeZones.required(timezone);
        if (datetime == null) {
            throw new IllegalArgumentException("A day has no time zone");
        }
        return new MeetingTime(datetime, name, null);
    }

    /**
     * @return the time with the offset that Attio wrote, or that of the time zone if it wrote none; {@code null} if this is a
     *         day or illegible
     */
    public OffsetDateTime offsetDateTime() {
        if (datetime == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(datetime);
        } catch (DateTimeException e) {
            return inTimezone();
        }
    }

    private OffsetDateTime inTimezone() {
        try {
            return timezone == null ? null : LocalDateTime.parse(datetime).atZone(ZoneId.of(timezone)).toOffsetDateTime();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * @return the day; {@code null} if this is a time or illegible
     */
    public LocalDate localDate() {
        if (date == null) {
            return null;
        }
        try {
            return LocalDate.parse(date.length() > DAY ? date.substring(0, DAY) : date);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
