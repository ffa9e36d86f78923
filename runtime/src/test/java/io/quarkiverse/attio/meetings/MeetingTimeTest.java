package io.quarkiverse.attio.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.attio.Examples;

class MeetingTimeTest {

    private static final OffsetDateTime TWO = OffsetDateTime.parse("2027-11-27T14:00:00-05:00");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    /** A time without seconds is no time to Attio. */
    @Test
    void secondsAndOffsetAreWritten() {
        assertThat(Examples.sent(MeetingTime.at(TWO)))
                .isEqualTo(Examples.sent(Examples.json("{\"datetime\":\"2027-11-27T14:00:00-05:00\"}")));
        assertThat(MeetingTime.at(OffsetDateTime.parse("2027-11-27T14:00Z")).datetime()).isEqualTo("2027-11-27T14:00:00Z");
        assertThat(MeetingTime.at(TWO.plusNanos(1)).datetime()).isEqualTo("2027-11-27T14:00:00.000000001-05:00");
    }

    @Test
    void aTimeZoneIsWrittenAndAnOffsetIsNone() {
        MeetingTime expected = new MeetingTime("2027-11-27T14:00:00-05:00", "America/New_York", null);
        assertThat(MeetingTime.at(TWO).timezone(NEW_YORK)).isEqualTo(expected);
        assertThat(MeetingTime.at(TWO.atZoneSameInstant(NEW_YORK))).isEqualTo(expected);
        assertThat(MeetingTime.at(ZonedDateTime.parse("2027-11-27T14:00:00-05:00")).timezone()).isNull();
        assertThat(Examples.written(MeetingTime.at(TWO)).has("timezone")).isFalse();
    }

    /** Attio knows time zones by their names. */
    @ParameterizedTest
    @CsvSource({ "Z, UTC", "+00:00, UTC", "UTC, UTC", "UT, UTC", "UTC+0, UTC", "GMT, GMT", "Etc/UTC, Etc/UTC",
            "Etc/GMT-2, Etc/GMT-2", "Europe/Berlin, Europe/Berlin" })
    void aTimeZoneHasAName(String zone, String name) {
        assertThat(MeetingTime.at(TWO).timezone(ZoneId.of(zone)).timezone()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({ "+02:00, +02:00", "-05:30, -05:30", "GMT+2, GMT+02:00", "UTC-5, UTC-05:00", "UT+1, UT+01:00" })
    void anOffsetIsNoTimeZoneHoweverItIsWritten(String zone, String shown) {
        ZoneId offset = ZoneId.of(zone);
        assertThatThrownBy(() -> MeetingTime.at(TWO).timezone(offset)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("timezone is " + shown + ", an offset is no time zone: give a region such as Europe/Berlin");
        MeetingTime time = MeetingTime.at(TWO.atZoneSameInstant(offset));
        assertThat(time.timezone()).isNull();
        assertThat(time.offsetDateTime()).isEqualTo(TWO.atZoneSameInstant(offset).toOffsetDateTime());
    }

    @Test
    void aDayIsWrittenAlone() {
        MeetingTime day = MeetingTime.on(LocalDate.of(2027, 11, 27));
        assertThat(Examples.sent(day)).isEqualTo(Examples.json("{\"date\":\"2027-11-27\"}"));
        assertThatThrownBy(() -> day.timezone(NEW_YORK)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A day has no time zone");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "2027-11-27T14:00:00.000-04:00, America/New_York, 2027-11-27T14:00-04:00",
            "2027-11-27T14:00:00Z, -, 2027-11-27T14:00Z", "2027-11-27T14:00:00, America/New_York, 2027-11-27T14:00-05:00",
            "2027-11-27T14:00:00, -, -", "2027-11-27T14:00:00, Mars/Olympus, -", "2027-11-27, America/New_York, -",
            "soon, America/New_York, -", "-, America/New_York, -" })
    void aTimeIsReadLeniently(String datetime, String timezone, String expected) {
        MeetingTime time = new MeetingTime(datetime, timezone, null);
        assertThat(time.offsetDateTime()).isEqualTo(expected == null ? null : OffsetDateTime.parse(expected));
        assertThat(time.localDate()).isNull();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "2027-11-27, 2027-11-27", "2027-11-27T00:00:00.000Z, 2027-11-27",
            "2027-13-27, -", "soon, -", "-, -" })
    void soIsADay(String date, LocalDate expected) {
        MeetingTime day = new MeetingTime(null, null, date);
        assertThat(day.localDate()).isEqualTo(expected);
        assertThat(day.offsetDateTime()).isNull();
    }

    @Test
    void nothingIsNoTime() {
        assertThatThrownBy(() -> MeetingTime.at((OffsetDateTime) null)).isInstanceOf(NullPointerException.class)
                .hasMessage("time");
        assertThatThrownBy(() -> MeetingTime.at((ZonedDateTime) null)).hasMessage("time");
        assertThatThrownBy(() -> MeetingTime.on(null)).hasMessage("day");
        assertThatThrownBy(() -> MeetingTime.at(TWO).timezone(null)).hasMessage("timezone");
    }
}
