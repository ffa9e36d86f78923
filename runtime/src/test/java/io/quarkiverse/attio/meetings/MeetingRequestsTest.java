package io.quarkiverse.attio.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.Examples;

class MeetingRequestsTest {

    private static final MeetingTime START = MeetingTime.at(OffsetDateTime.parse("2027-11-27T14:00:00Z"))
            .timezone(ZoneId.of("America/New_York"));
    private static final MeetingTime END = MeetingTime.at(OffsetDateTime.parse("2027-11-27T15:00:00Z"))
            .timezone(ZoneId.of("America/New_York"));
    private static final MeetingTime DAY = MeetingTime.on(LocalDate.of(2027, 11, 27));
    private static final MeetingParticipant ADA = MeetingParticipant.withEmail("ada@acme.example");
    private static final RecordLink PERSON = RecordLink.of("people", "891dcbfc-9141-415d-9b2a-2238a6cc012d");

    private static CreateMeeting meeting() {
        return CreateMeeting.of("Call", START, END, ADA);
    }

    private static void refused(ThrowingCallable what, String message) {
        assertThatThrownBy(what).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    private static void missing(ThrowingCallable what, String name) {
        assertThatThrownBy(what).isInstanceOf(NullPointerException.class).hasMessage(name);
    }

    @Test
    void theExampleOfANewMeeting() {
        ObjectNode example = (ObjectNode) Examples.request("createMeeting");
        // Attio's example has it still, its description has not
        example.remove("external_ref");
        assertThat(Examples.sent(CreateMeeting.of("Onboarding Session", START, END,
                MeetingParticipant.withEmail("person@company.com").organizer(true).status(ParticipantStatus.ACCEPTED))
                .description("Getting you up to speed with the platform and answering any questions you have.")
                .linkedRecords(PERSON))).isEqualTo(example);
    }

    @Test
    void whatIsNotSaidIsLeftOutOrEmpty() {
        assertThat(Examples.sent(CreateMeeting.of("Fair", DAY, DAY, List.of(MeetingParticipant.named("Ada")))))
                .isEqualTo(Examples.json("""
                        {"title":"Fair","description":"","start":{"date":"2027-11-27"},"end":{"date":"2027-11-27"},
                         "participants":[{"name":"Ada","is_organizer":false,"status":"pending"}],"is_all_day":true}"""));
        assertThat(meeting().allDay()).isFalse();
        assertThat(Examples.sent(ADA.name("Ada"))).isEqualTo(Examples.json("""
                {"email_address":"ada@acme.example","name":"Ada","is_organizer":false,"status":"pending"}"""));
    }

    @Test
    void theLimitsOfTheTexts() {
        assertThat(CreateMeeting.of("x".repeat(1_000), START, END, ADA).description("x".repeat(10_000)).description())
                .hasSize(10_000);
        refused(() -> CreateMeeting.of("x".repeat(1_001), START, END, ADA),
                "title has 1001 characters, at most 1000 are allowed");
        refused(() -> meeting().description("x".repeat(10_001)),
                "description has 10001 characters, at most 10000 are allowed");
        missing(() -> CreateMeeting.of(null, START, END, ADA), "title");
        missing(() -> meeting().description(null), "description");
    }

    @Test
    void theLimitsOfTheLists() {
        assertThat(CreateMeeting.of("Call", START, END, Collections.nCopies(500, ADA)).participants()).hasSize(500);
        refused(() -> CreateMeeting.of("Call", START, END, Collections.nCopies(501, ADA)),
                "participants has 501 elements, at most 500 are allowed");
        refused(() -> CreateMeeting.of("Call", START, END), "participants is empty, at least one is needed");
        missing(() -> CreateMeeting.of("Call", START, END, ADA, null), "participants");
        missing(() -> CreateMeeting.of("Call", START, END, (Collection<MeetingParticipant>) null), "participants");
        assertThat(meeting().linkedRecords(links(50)).linkedRecords()).hasSize(50);
        refused(() -> meeting().linkedRecords(links(51)), "linkedRecords has 51 elements, at most 50 are allowed");
        missing(() -> meeting().linkedRecords(PERSON, null), "linkedRecords");
        assertThat(meeting().linkedRecords(List.of(PERSON))).isEqualTo(meeting().linkedRecords(PERSON));
        assertThat(meeting().linkedRecords(Set.of(PERSON)).linkedRecords()).containsExactly(PERSON);
        refused(() -> meeting().linkedRecords(Arrays.asList(links(51))),
                "linkedRecords has 51 elements, at most 50 are allowed");
        missing(() -> meeting().linkedRecords((Collection<RecordLink>) null), "linkedRecords");
    }

    private static RecordLink[] links(int count) {
        RecordLink[] links = new RecordLink[count];
        Arrays.fill(links, PERSON);
        return links;
    }

    @Test
    void startAndEndAreOfOneKindAndInOrder() {
        assertThat(CreateMeeting.of("Call", START, START, ADA).end()).isEqualTo(START);
        refused(() -> CreateMeeting.of("Call", END, START, ADA), "end is before start");
        refused(() -> CreateMeeting.of("Call", DAY, MeetingTime.on(LocalDate.of(2027, 11, 26)), ADA), "end is before start");
        refused(() -> CreateMeeting.of("Call", DAY, END, ADA), "start and end must both be times or both be days");
        refused(() -> CreateMeeting.of("Call", START, DAY, ADA), "start and end must both be times or both be days");
        refused(() -> CreateMeeting.of("Call", new MeetingTime("soon", null, null), END, ADA),
                "start must be a time with an offset, or a day");
        refused(() -> CreateMeeting.of("Call", START, new MeetingTime(null, null, null), ADA),
                "end must be a time with an offset, or a day");
        missing(() -> CreateMeeting.of("Call", null, END, ADA), "start");
        missing(() -> CreateMeeting.of("Call", START, null, ADA), "end");
    }

    @Test
    void aParticipantHasAnAddressOrAName() {
        refused(() -> participant(null, null, ParticipantStatus.PENDING),
                "A participant needs an e-mail address or a name, this one has neither");
        refused(() -> participant("", null, ParticipantStatus.PENDING), "emailAddress is blank");
        refused(() -> participant("ada@acme.example", "", ParticipantStatus.PENDING), "name is blank");
        refused(() -> participant(null, "Ada", null), "A participant needs a status, this one has none");
        refused(() -> MeetingParticipant.withEmail(" "), "emailAddress is blank");
        refused(() -> MeetingParticipant.named(""), "name is blank");
        missing(() -> MeetingParticipant.withEmail(null), "emailAddress");
        missing(() -> MeetingParticipant.named(null), "name");
    }

    private static CreateMeeting participant(String emailAddress, String name, ParticipantStatus status) {
        return CreateMeeting.of("Call", START, END, new MeetingParticipant(emailAddress, name, false, status));
    }

    @Test
    void theExamplesOfLinks() {
        assertThat(Examples.sent(MeetingLinks.of(PERSON))).isEqualTo(Examples.request("updateMeetingAppendLinks"))
                .isEqualTo(Examples.request("updateMeetingReplaceLinks"));
        assertThat(Examples.sent(MeetingLinks.none())).isEqualTo(Examples.json("{\"linked_records\":[]}"));
        assertThat(MeetingLinks.of(List.of(PERSON))).isEqualTo(MeetingLinks.of(PERSON));
    }

    @Test
    void theLimitsOfLinks() {
        assertThat(MeetingLinks.of(links(50)).linkedRecords()).hasSize(50);
        refused(() -> MeetingLinks.of(links(51)), "linkedRecords has 51 elements, at most 50 are allowed");
        missing(() -> MeetingLinks.of((Collection<RecordLink>) null), "linkedRecords");
        missing(() -> MeetingLinks.of(PERSON, null), "linkedRecords");
        refused(() -> RecordLink.of(" ", "r"), "object is blank");
        refused(() -> RecordLink.of("people", ""), "recordId is blank");
        missing(() -> RecordLink.of("people", null), "recordId");
    }
}
