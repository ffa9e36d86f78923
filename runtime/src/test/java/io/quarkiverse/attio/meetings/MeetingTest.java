package io.quarkiverse.attio.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.Examples;
import io.quarkiverse.attio.values.Actor;
import io.quarkiverse.attio.values.LinkedRecord;

class MeetingTest {

    private static final String PERSON = "891dcbfc-9141-415d-9b2a-2238a6cc012d";
    private static final Meeting EXAMPLE = new Meeting(
            new MeetingId("14beef7a-99f7-4534-a87e-70b564330a4c", "cb59ab17-ad15-460c-a126-0715617c0853"),
            "Onboarding Session",
            "Getting you up to speed with the platform and answering any questions you have.", false,
            new MeetingTime("2027-11-27T14:00:00.000-04:00", "America/New_York", null),
            new MeetingTime("2027-11-27T15:00:00.000-04:00", "America/New_York", null),
            List.of(new MeetingParticipant("person@company.com", null, false, ParticipantStatus.ACCEPTED)),
            List.of(new LinkedRecord("people", PERSON, PERSON)), Instant.parse("2023-01-01T15:00:00Z"),
            new Actor(Actor.WORKSPACE_MEMBER, "50cf242c-7fa3-4cad-87d0-75b1af71c57b"));

    @ParameterizedTest
    @ValueSource(strings = { "createMeeting", "getMeeting" })
    void theExamplesAreReadAndWrittenBack(String operation) {
        assertThat(Examples.response(operation, Meeting.class)).isEqualTo(EXAMPLE);
        assertThat(Examples.written(EXAMPLE)).isEqualTo(Examples.data(operation));
    }

    @Test
    void soIsTheList() {
        assertThat(Examples.responses("listMeetings", Meeting.class)).containsExactly(EXAMPLE);
        assertThat(Examples.written(List.of(EXAMPLE))).isEqualTo(Examples.data("listMeetings"));
        assertThat(EXAMPLE.meetingId()).isEqualTo("cb59ab17-ad15-460c-a126-0715617c0853");
        assertThat(EXAMPLE.start().offsetDateTime()).isEqualTo(OffsetDateTime.parse("2027-11-27T14:00:00-04:00"));
    }

    @Test
    void aMeetingOfWholeDays() {
        Meeting meeting = Examples.payload("""
                {"is_all_day":true,"start":{"date":"2027-11-27"},"end":{"date":"2027-11-28"},
                 "participants":[{"status":"tentative","is_organizer":true,"email_address":null,"name":"Ada"}]}""",
                Meeting.class);
        assertThat(meeting.allDay()).isTrue();
        assertThat(meeting.start()).isEqualTo(MeetingTime.on(LocalDate.of(2027, 11, 27)));
        assertThat(meeting.end().localDate()).isEqualTo("2027-11-28");
        assertThat(meeting.participants())
                .containsExactly(MeetingParticipant.named("Ada").organizer(true).status(ParticipantStatus.TENTATIVE));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"participants\":null,\"linked_records\":null,\"is_all_day\":null,\"start\":null}",
            "{\"participants\":[null],\"linked_records\":[null],\"new\":{}}" })
    void whatIsMissingIsEmpty(String json) {
        Meeting meeting = Examples.payload(json, Meeting.class);
        assertThat(meeting.participants()).isEmpty();
        assertThat(meeting.linkedRecords()).isEmpty();
        assertThat(meeting.allDay()).isFalse();
        assertThat(meeting.start()).isNull();
        assertThat(meeting.meetingId()).isNull();
    }

    @Test
    void whatIsUnknownIsKept() {
        Meeting meeting = Examples.payload("""
                {"start":{"datetime":"soon","timezone":"Mars/Olympus","place":1},
                 "participants":[{"status":"delegated","shoe_size":43},{}]}""", Meeting.class);
        assertThat(meeting.start()).isEqualTo(new MeetingTime("soon", "Mars/Olympus", null));
        assertThat(meeting.start().offsetDateTime()).isNull();
        assertThat(meeting.participants()).extracting(MeetingParticipant::status)
                .containsExactly(new ParticipantStatus("delegated"), null);
        assertThat(new ParticipantStatus("delegated")).hasToString("delegated");
    }

    @Test
    void linksCanBeWrittenAgain() {
        assertThat(EXAMPLE.linkedRecords()).extracting(RecordLink::of).containsExactly(RecordLink.of("people", PERSON));
        assertThat(RecordLink.of(new LinkedRecord(null, "o", "r"))).isEqualTo(RecordLink.of("o", "r"));
    }
}
