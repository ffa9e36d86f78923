package io.quarkiverse.attio.emulator.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.wire.Json;

/** When a meeting starts or ends. */
public sealed interface When {

    /**
     * The point in time.
     *
     * @param zone where days begin
     */
    Instant instant(ZoneId zone);

    ObjectNode toJson();

    /**
     * At a point in time.
     *
     * @param timezone where it is shown; null for the offset that was written
     */
    record Moment(OffsetDateTime at, String timezone) implements When {

        private static final DateTimeFormatter WITH_OFFSET = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX");

        @Override
        public Instant instant(ZoneId zone) {
            return at.toInstant();
        }

        @Override
        public ObjectNode toJson() {
            String text = WITH_OFFSET.format(timezone == null ? at : at.atZoneSameInstant(ZoneId.of(timezone)));
            return Json.object().put("datetime", text).put("timezone", timezone);
        }
    }

    /** With the beginning of a day: a meeting of one whole day ends with the next one. */
    record Day(LocalDate date) implements When {

        @Override
        public Instant instant(ZoneId zone) {
            return date.atStartOfDay(zone).toInstant();
        }

        @Override
        public ObjectNode toJson() {
            return Json.object().put("date", date.toString());
        }
    }
}
