package io.quarkiverse.attio.emulator;

import static io.quarkiverse.attio.emulator.MeetingApi.ADA;
import static io.quarkiverse.attio.emulator.MeetingApi.MORNING;
import static io.quarkiverse.attio.emulator.MeetingApi.days;
import static io.quarkiverse.attio.emulator.MeetingApi.id;
import static io.quarkiverse.attio.emulator.MeetingApi.links;
import static io.quarkiverse.attio.emulator.MeetingApi.participants;
import static io.quarkiverse.attio.emulator.MeetingApi.timed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

class MeetingListTest {

    private static final String UNKNOWN_ID = "cb59ab17-ad15-460c-a126-0715617c0853";

    @RegisterExtension
    final Api api = Api.empty();

    private MeetingApi meetings;

    @BeforeEach
    void meetings() {
        meetings = new MeetingApi(api);
    }

    @Test
    void theyAreSortedByTheirStart() {
        meetings.made("late", timed("2027-03-01T12:00:00+01:00", "2027-03-01T13:00:00+01:00"), ADA);
        meetings.made("early", timed("2027-03-01T10:30:00Z", "2027-03-01T14:00:00Z"), ADA);
        meetings.made("day", days("2027-03-01", "2027-03-02"), ADA);

        assertThat(meetings.titles("")).containsExactly("day", "early", "late");
        assertThat(meetings.titles("sort=start_asc")).containsExactly("day", "early", "late");
        assertThat(meetings.titles("sort=start_desc")).containsExactly("late", "early", "day");
    }

    @Test
    void daysBeginByTheTimeZone() {
        meetings.made("night", timed("2027-03-01T03:00:00Z", "2027-03-01T04:00:00Z"), ADA);
        meetings.made("day", days("2027-03-01", "2027-03-02"), ADA);

        assertThat(meetings.titles("timezone=America/New_York")).containsExactly("night", "day");
        assertThat(meetings.titles("starts_before=2027-03-01T00:30:00Z")).containsExactly("day");
        assertThat(meetings.titles("starts_before=2027-03-01T00:30:00Z&timezone=America/New_York")).isEmpty();
        assertThat(meetings.titles("ends_from=2027-03-02T00:30:00Z")).isEmpty();
        assertThat(meetings.titles("ends_from=2027-03-02T00:30:00Z&timezone=America/New_York")).containsExactly("day");
    }

    @Test
    void theEndIsInclusiveAndTheStartIsNot() {
        meetings.made("one", MORNING, ADA);

        assertThat(meetings.titles("ends_from=2027-03-01T10:00:00Z")).containsExactly("one");
        assertThat(meetings.titles("ends_from=2027-03-01T10:00:00.001Z")).isEmpty();
        assertThat(meetings.titles("starts_before=2027-03-01T09:00:00Z")).isEmpty();
        assertThat(meetings.titles("starts_before=2027-03-01T09:00:00.001Z")).containsExactly("one");
        assertThat(meetings.titles("ends_from=null&starts_before=")).containsExactly("one");
    }

    @Test
    void oneOfParticipantsAndRecordIsEnough() {
        String person = api.created("people", "{}");
        meetings.made("linked", timed("2027-03-01T01:00:00Z", "2027-03-01T02:00:00Z"), ADA, links("people", person));
        meetings.made("bo", timed("2027-03-01T02:00:00Z", "2027-03-01T02:00:00Z"),
                participants("x@y.example", "Bo@acme.example"));
        meetings.made("other", timed("2027-03-01T03:00:00Z", "2027-03-01T04:00:00Z"), participants("cy@acme.example"));
        String record = "linked_object=people&linked_record_id=" + person.toUpperCase();

        assertThat(meetings.titles(record)).containsExactly("linked");
        assertThat(meetings.titles("participants=bo@acme.example")).containsExactly("bo");
        assertThat(meetings.titles("participants=bo@acme.example,%20CY@acme.example")).containsExactly("bo", "other");
        assertThat(meetings.titles(record + "&participants=bo@acme.example")).containsExactly("linked", "bo");
        assertThat(meetings.titles(record + "&participants=bo@acme.example&starts_before=2027-03-01T02:00:00Z"))
                .containsExactly("linked");
        assertThat(meetings.titles("participants=")).hasSize(3);
        assertThat(meetings.titles("linked_object=companies&linked_record_id=" + person)).isEmpty();
        assertThat(meetings.titles("linked_object=planets&linked_record_id=" + person)).isEmpty();
        assertThat(meetings.titles("linked_object=people&linked_record_id=" + UNKNOWN_ID)).isEmpty();
        assertThat(meetings.titles("participants=nobody@acme.example")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "start_asc", "start_desc" })
    void pagesHaveEveryMeetingOnce(String sort) {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            // some begin at the same time
            made.add(id(meetings.made("m" + i, timed("2027-03-0" + (1 + i / 3) + "T09:00:00Z", "2027-03-09T09:00:00Z"), ADA)));
        }

        List<String> read = new ArrayList<>();
        String cursor = "";
        do {
            Api.Answer page = api.get("/v2/meetings?limit=3&sort=" + sort + cursor);
            assertThat(page.data()).hasSizeLessThanOrEqualTo(3);
            page.data().forEach(meeting -> read.add(id(meeting)));
            JsonNode next = page.body().at("/pagination/next_cursor");
            cursor = next.isNull() ? null : "&cursor=" + next.textValue();
        } while (cursor != null);

        assertThat(read).containsExactlyInAnyOrderElementsOf(made);
        List<String> all = new ArrayList<>();
        api.get("/v2/meetings?sort=" + sort).data().forEach(meeting -> all.add(id(meeting)));
        assertThat(read).isEqualTo(all);
    }

    @Test
    void aDeletionBetweenPagesSkipsNothing() {
        List<String> made = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            made.add(id(meetings.made("m" + i, timed("2027-03-0" + i + "T09:00:00Z", "2027-03-09T09:00:00Z"), ADA)));
        }
        String cursor = api.get("/v2/meetings?limit=2").body().at("/pagination/next_cursor").asText();

        api.delete("/v2/meetings/" + made.get(1));

        assertThat(meetings.titles("cursor=" + cursor)).containsExactly("m3", "m4");
    }

    @Test
    void fiftyUnlessMoreAreAskedFor() {
        for (int i = 0; i < 51; i++) {
            meetings.made("m", MORNING, ADA);
        }

        assertThat(meetings.titles("")).hasSize(50);
        assertThat(meetings.titles("limit=200")).hasSize(51);
        assertThat(api.get("/v2/meetings?limit=51").body().at("/pagination/next_cursor").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ "limit=0,limit", "limit=201,limit", "sort=asc,sort", "timezone=Mars,timezone", "ends_from=soon,ends_from",
            "starts_before=2027,starts_before", "cursor=,cursor", "cursor=*,cursor", "cursor=YWJj,cursor", "cursor=YSBi,cursor",
            "linked_record_id=x&linked_object=people,linked_record_id", "linked_object=people,linked_record_id",
            "linked_record_id=" + UNKNOWN_ID + ",linked_object" })
    void parametersAreChecked(String query, String place) {
        Api.Answer answer = api.get("/v2/meetings?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("status_code").asInt()).isEqualTo(400);
        assertThat(answer.body().at("/validation_errors/0/path/0").asText()).isEqualTo(place);
    }
}
