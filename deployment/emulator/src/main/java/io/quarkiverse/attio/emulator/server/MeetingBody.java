package io.quarkiverse.attio.emulator.server;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.emulator.meetings.Meeting.Details;
import io.quarkiverse.attio.emulator.meetings.Participant;
import io.quarkiverse.attio.emulator.meetings.When;
import io.quarkiverse.attio.emulator.meetings.When.Day;
import io.quarkiverse.attio.emulator.meetings.When.Moment;
import io.quarkiverse.attio.emulator.wire.ApiError;

/** What the body of a new meeting says of it. */
final class MeetingBody {

    private static final int MAX_TITLE = 1000;
    private static final int MAX_DESCRIPTION = 10_000;
    private static final int MAX_PARTICIPANTS = 500;
    private static final int MAX_YEAR = 9999;
    private static final String START = "start";
    private static final String END = "end";
    private static final String DATE = "date";
    private static final String DATETIME = "datetime";
    private static final String TIMEZONE = "timezone";
    private static final String EMAIL = "email_address";
    private static final String NAME = "name";
    private static final String ORGANIZER = "is_organizer";

    private MeetingBody() {
    }

    static Details details(Fields data) {
        String title = data.text("title", MAX_TITLE);
        String description = data.text("description", MAX_DESCRIPTION);
        boolean allDay = data.flag("is_all_day");
        When start = when(data.object(START), allDay);
        When end = when(data.object(END), allDay);
        if (end.instant(ZoneOffset.UTC).isBefore(start.instant(ZoneOffset.UTC))) {
            throw data.fault(END, "Must not be before the start");
        }
        List<Participant> participants = data.objects("participants", MAX_PARTICIPANTS).stream()
                .map(MeetingBody::participant).toList();
        if (participants.isEmpty()) {
            throw ApiError.badRequest("validation_type", "No participants were provided.");
        }
        return new Details(title, description, allDay, start, end, participants);
    }

    private static When when(Fields when, boolean allDay) {
        return allDay ? new Day(date(when)) : new Moment(datetime(when), timezone(when));
    }

    private static LocalDate date(Fields when) {
        try {
            LocalDate date = LocalDate.parse(when.text(DATE));
            if (isYear(date.getYear())) {
                return date;
            }
        } catch (DateTimeException e) {
            // answered below, as a date that no calendar has is
        }
        throw when.fault(DATE, "Expected a date, which a meeting of a whole day has");
    }

    private static OffsetDateTime datetime(Fields when) {
        try {
            OffsetDateTime datetime = OffsetDateTime.parse(when.text(DATETIME));
            if (isYear(datetime.getYear())) {
                return datetime;
            }
        } catch (DateTimeException e) {
            // answered below, as a date that no calendar has is
        }
        throw when.fault(DATETIME, "Expected a date with a time and an offset");
    }

    private static boolean isYear(int year) {
        return year > 0 && year <= MAX_YEAR;
    }

    private static String timezone(Fields when) {
        if (!when.has(TIMEZONE) || when.isNull(TIMEZONE)) {
            return null;
        }
        try {
            return ZoneId.of(when.text(TIMEZONE)).getId();
        } catch (DateTimeException e) {
            throw when.fault(TIMEZONE, "Unknown time zone");
        }
    }

    private static Participant participant(Fields participant) {
        if (!participant.has(EMAIL) && !participant.has(NAME)) {
            throw participant.fault(EMAIL, "Expected an email address or a name");
        }
        String email = participant.has(EMAIL) ? participant.email(EMAIL).original() : null;
        String name = participant.has(NAME) ? participant.text(NAME) : null;
        if (name != null && name.isEmpty()) {
            throw participant.fault(NAME, "Must not be empty");
        }
        return new Participant(email, name, organizer(participant),
                participant.oneOf("status", "accepted", "tentative", "declined", "pending"));
    }

    /** Also the words are taken. */
    private static boolean organizer(Fields participant) {
        JsonNode value = participant.node().path(ORGANIZER);
        if (value.isTextual()) {
            return participant.oneOf(ORGANIZER, "true", "false").equals("true");
        }
        return participant.flag(ORGANIZER);
    }
}
