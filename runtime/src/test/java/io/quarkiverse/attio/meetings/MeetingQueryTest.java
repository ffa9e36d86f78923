package io.quarkiverse.attio.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

class MeetingQueryTest {

    private static final Instant MORNING = Instant.parse("2027-11-27T08:00:00Z");

    @Test
    void everyMeetingNeedsNothing() {
        assertThat(MeetingQuery.all()).hasAllNullFieldsOrPropertiesExcept("parameters");
        assertThat(MeetingQuery.all().getParticipants()).isNull();
    }

    @Test
    void aQueryKeepsWhatItWasTold() {
        MeetingQuery query = MeetingQuery.all().limit(10).cursor("c").linkedTo("deals", "r")
                .participants("ada@acme.example", "bob@acme.example").sort(MeetingSort.START_DESC).endsFrom(MORNING)
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
        assertThatThrownBy(() -> MeetingQuery.all().participants()).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("participants is empty, at least one e-mail address is needed");
        assertThatThrownBy(() -> MeetingQuery.all().participants("a@b.example,c@b.example"))
                .hasMessage("participants has an e-mail address with a comma");
        assertThatThrownBy(() -> MeetingQuery.all().participants(" ")).hasMessage("participants is blank");
        assertThatThrownBy(() -> MeetingQuery.all().linkedTo("", "r")).hasMessage("object is blank");
        assertThatThrownBy(() -> MeetingQuery.all().linkedTo("people", null)).hasMessage("recordId");
        assertThatThrownBy(() -> MeetingQuery.all().sort(null)).hasMessage("sort");
        assertThatThrownBy(() -> MeetingQuery.all().endsFrom(null)).hasMessage("endsFrom");
        assertThatThrownBy(() -> MeetingQuery.all().startsBefore(null)).hasMessage("startsBefore");
        assertThatThrownBy(() -> MeetingQuery.all().timezone(null)).hasMessage("timezone");
    }
}
