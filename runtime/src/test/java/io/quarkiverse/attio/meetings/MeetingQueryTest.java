package io.quarkiverse.attio.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MeetingQueryTest {

    private static final Instant MORNING = Instant.parse("2027-11-27T08:00:00Z");

    private static void refused(ThrowingCallable what, String message) {
        assertThatThrownBy(what).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void everyMeetingNeedsNothing() {
        assertThat(MeetingQuery.all()).hasAllNullFieldsOrPropertiesExcept("parameters");
        assertThat(MeetingQuery.all().getParticipants()).isNull();
    }

    @Test
    void aQueryKeepsWhatItWasTold() {
        MeetingQuery query = MeetingQuery.ofLinkedTo("deals", "r").limit(10).cursor("c")
                .orParticipants("ada@acme.example", "bob@acme.example").sort(MeetingSort.START_DESC).endsFrom(MORNING)
                .startsBefore(MORNING.plusSeconds(60)).timezone(ZoneId.of("Europe/Berlin"));
        assertThat(query.getLimit()).isEqualTo(10);
        assertThat(query.getCursor()).isEqualTo("c");
        assertThat(query.getLinkedObject()).isEqualTo("deals");
        assertThat(query.getLinkedRecordId()).isEqualTo("r");
        assertThat(query.getParticipants()).isEqualTo("ada@acme.example,bob@acme.example");
        assertThat(query.getSort()).isEqualTo(MeetingSort.START_DESC).hasToString("start_desc");
        assertThat(query.getEndsFrom()).isEqualTo(MORNING);
        assertThat(query.getStartsBefore()).isEqualTo("2027-11-27T08:01:00Z");
        assertThat(query.getTimezone()).isEqualTo("Europe/Berlin");
    }

    @Test
    void byParticipantsOrByARecord() {
        MeetingQuery ada = MeetingQuery.ofParticipants("ada@acme.example", "bob@acme.example");
        assertThat(ada.getParticipants()).isEqualTo("ada@acme.example,bob@acme.example");
        assertThat(ada.getLinkedObject()).isNull();
        MeetingQuery either = ada.orLinkedTo("deals", "r");
        assertThat(either.getParticipants()).isEqualTo(ada.getParticipants());
        assertThat(either.getLinkedObject()).isEqualTo("deals");
        assertThat(either.getLinkedRecordId()).isEqualTo("r");
        assertThat(MeetingQuery.ofLinkedTo("deals", "r").getParticipants()).isNull();
    }

    @Test
    void nothingTakesThePlaceOfAnother() {
        MeetingQuery either = MeetingQuery.ofParticipants("ada@acme.example").orLinkedTo("deals", "r");
        refused(() -> either.orParticipants("bob@acme.example"), "participants is said already, name all at once");
        refused(() -> either.orLinkedTo("people", "p"), "linked_object is said already, a query has one linked record at most");
        refused(() -> MeetingQuery.ofParticipants("a@b.example").orParticipants("c@b.example"),
                "participants is said already, name all at once");
    }

    /** It would find fewer. */
    @Test
    void nothingIsAddedToEveryMeeting() {
        refused(() -> MeetingQuery.all().orParticipants("ada@acme.example"), "The query asks for every meeting, "
                + "orParticipants cannot add to it: start with ofParticipants or ofLinkedTo");
        refused(() -> MeetingQuery.all().limit(10).orLinkedTo("deals", "r"), "The query asks for every meeting, "
                + "orLinkedTo cannot add to it: start with ofParticipants or ofLinkedTo");
    }

    @Test
    void aTimeZoneHasAName() {
        assertThat(MeetingQuery.all().timezone(ZoneOffset.UTC).getTimezone()).isEqualTo("UTC");
        assertThat(MeetingQuery.all().timezone(ZoneId.of("UTC")).getTimezone()).isEqualTo("UTC");
        refused(() -> MeetingQuery.all().timezone(ZoneOffset.ofHours(2)),
                "timezone is +02:00, an offset is no time zone: give a region such as Europe/Berlin");
    }

    @Test
    void aQueryDoesNotChange() {
        MeetingQuery first = MeetingQuery.all().limit(10);
        assertThat(first.cursor("c").limit(20).getCursor()).isEqualTo("c");
        assertThat(first.cursor("c").cursor(null).getCursor()).isNull();
        assertThat(first.getLimit()).isEqualTo(10);
        assertThat(first.getCursor()).isNull();
    }

    @Test
    void thePageHasLimits() {
        assertThat(MeetingQuery.all().limit(1).getLimit()).isEqualTo(1);
        assertThat(MeetingQuery.all().limit(200).getLimit()).isEqualTo(200);
        assertThatThrownBy(() -> MeetingQuery.all().limit(0)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit is 0, it must be between 1 and 200");
        assertThatThrownBy(() -> MeetingQuery.all().limit(201)).hasMessage("limit is 201, it must be between 1 and 200");
    }

    @Test
    void whatCannotBeAskedForIsRefused() {
        refused(() -> MeetingQuery.ofParticipants(), "emailAddresses is empty, at least one is needed");
        refused(() -> MeetingQuery.ofLinkedTo("deals", "r").orParticipants(),
                "emailAddresses is empty, at least one is needed");
        refused(() -> MeetingQuery.ofParticipants("a@b.example,c@b.example"), "emailAddresses has an element with a comma");
        refused(() -> MeetingQuery.ofParticipants(" "), "emailAddresses is blank");
        refused(() -> MeetingQuery.ofLinkedTo("", "r"), "object is blank");
        refused(() -> MeetingQuery.ofParticipants("a@b.example").orLinkedTo("deals", " "), "recordId is blank");
        assertThatThrownBy(() -> MeetingQuery.ofParticipants((String) null)).hasMessage("emailAddresses");
        assertThatThrownBy(() -> MeetingQuery.ofLinkedTo("people", null)).hasMessage("recordId");
        assertThatThrownBy(() -> MeetingQuery.all().sort(null)).hasMessage("sort");
        assertThatThrownBy(() -> MeetingQuery.all().endsFrom(null)).hasMessage("endsFrom");
        assertThatThrownBy(() -> MeetingQuery.all().startsBefore(null)).hasMessage("startsBefore");
        assertThatThrownBy(() -> MeetingQuery.all().timezone(null)).hasMessage("timezone");
    }
}
