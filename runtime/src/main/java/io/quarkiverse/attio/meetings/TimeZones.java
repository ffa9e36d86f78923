package io.quarkiverse.attio.meetings;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesProvider;
import java.util.Objects;
import java.util.Optional;

/** The names by which time zones are sent: those of the IANA database, in which an offset has none. */
final class TimeZones {

    private TimeZones() {
    }

    /** Its name; empty for an offset other than 0, also for one that is written as {@code GMT+02:00}. */
    static Optional<String> name(ZoneId zone) {
        if (ZoneRulesProvider.getAvailableZoneIds().contains(zone.getId())) {
            return Optional.of(zone.getId());
        }
        return zone.normalized().equals(ZoneOffset.UTC) ? Optional.of("UTC") : Optional.empty();
    }

    static String required(ZoneId zone) {
        return name(Objects.requireNonNull(zone, "timezone")).orElseThrow(() -> new IllegalArgumentException(
                "timezone is " + zone + ", an offset is no time zone: give a region such as Europe/Berlin"));
    }
}
