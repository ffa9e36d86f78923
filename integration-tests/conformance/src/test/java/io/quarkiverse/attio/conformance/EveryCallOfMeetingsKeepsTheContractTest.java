package io.quarkiverse.attio.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.conformance.server.EmulatorBehindProxy;
import io.quarkiverse.attio.conformance.server.Exchange;
import io.quarkiverse.attio.error.AttioForbiddenException;
import io.quarkiverse.attio.error.AttioNotFoundException;
import io.quarkiverse.attio.error.AttioValidationException;
import io.quarkiverse.attio.error.ErrorCode;
import io.quarkiverse.attio.meetings.AttioCallRecordings;
import io.quarkiverse.attio.meetings.AttioMeetings;
import io.quarkiverse.attio.meetings.CallRecording;
import io.quarkiverse.attio.meetings.CallRecordingDetail;
import io.quarkiverse.attio.meetings.CallRecordingStatus;
import io.quarkiverse.attio.meetings.CallTranscript;
import io.quarkiverse.attio.meetings.CreateCallRecording;
import io.quarkiverse.attio.meetings.CreateMeeting;
import io.quarkiverse.attio.meetings.Meeting;
import io.quarkiverse.attio.meetings.MeetingLinks;
import io.quarkiverse.attio.meetings.MeetingParticipant;
import io.quarkiverse.attio.meetings.MeetingQuery;
import io.quarkiverse.attio.meetings.MeetingSort;
import io.quarkiverse.attio.meetings.MeetingTime;
import io.quarkiverse.attio.meetings.ParticipantStatus;
import io.quarkiverse.attio.meetings.RecordLink;
import io.quarkiverse.attio.meetings.TranscriptSegment;
import io.quarkiverse.attio.paging.AttioPager;
import io.quarkiverse.attio.values.LinkedRecord;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Meetings and their recordings, from the client through the proxy to the emulator. */
@QuarkusTest
@WithTestResource(EmulatorBehindProxy.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryCallOfMeetingsKeepsTheContractTest extends CallsThroughTheProxy {

    private static final ZonedDateTime MORNING = ZonedDateTime.of(2027, 1, 15, 9, 30, 0, 0, ZoneId.of("America/New_York"));
    private static final Set<Method> CALLED = new HashSet<>();

    EveryCallOfMeetingsKeepsTheContractTest() {
        super(List.of(AttioMeetings.class, AttioCallRecordings.class), CALLED);
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void meetings(String kind) {
        this.kind = kind;
        AttioMeetings meetings = client(AttioMeetings.class);
        String company = company("globex.example");
        String ada = person(kind + "-ada@meetings.example");
        Meeting made = meetings.create(CreateMeeting.of("Kick-off", MeetingTime.at(MORNING),
                MeetingTime.at(MORNING.plusHours(1)), MeetingParticipant.withEmail(kind + "-ada@meetings.example")
                        .name("Ada Lovelace").organizer(true).status(ParticipantStatus.ACCEPTED),
                MeetingParticipant.named("Somebody")).description("Söhne & more").linkedRecords(
                        RecordLink.of("companies", company)));
        assertThat(made.allDay()).isFalse();
        assertThat(made.description()).isEqualTo("Söhne & more");
        assertThat(made.start().offsetDateTime()).isEqualTo(MORNING.toOffsetDateTime());
        assertThat(made.start().timezone()).isEqualTo("America/New_York");
        assertThat(made.participants()).extracting(MeetingParticipant::organizer).containsExactly(true, false);
        String id = made.meetingId();
        assertThat(meetings.get(id)).isEqualTo(made);
        assertThat(meetings.update(id, MeetingLinks.of(RecordLink.of("people", ada))).linkedRecords())
                .extracting(LinkedRecord::recordId).contains(company, ada);
        assertThat(meetings.list(MeetingQuery.ofLinkedTo("people", ada))).extracting(Meeting::meetingId)
                .containsExactly(id);
        assertThat(meetings.list(MeetingQuery.ofLinkedTo("people", NOBODY))).isEmpty();
        assertThat(meetings.overwrite(id, MeetingLinks.of(RecordLink.of("people", ada))).linkedRecords())
                .extracting(LinkedRecord::recordId).containsExactly(ada);
        assertThat(meetings.overwrite(id, MeetingLinks.none()).linkedRecords()).isEmpty();
        assertThat(meetings.list(MeetingQuery.all().limit(200))).contains(meetings.get(id));

        MeetingLinks nobody = MeetingLinks.of(RecordLink.of("people", NOBODY));
        fails(400, "value_not_found", AttioValidationException.class, () -> meetings.update(id, nobody));
        fails(400, "value_not_found", AttioValidationException.class, () -> meetings.overwrite(id, nobody));
        fails(400, "value_not_found", AttioValidationException.class,
                () -> meetings.update(id, MeetingLinks.of(RecordLink.of("no_such_object", ada))));
        wrongOnPurpose(() -> meetings.list(MeetingQuery.all().sort(new MeetingSort("by_title"))));
        fails(400, "validation_type", AttioValidationException.class, () -> meetings.get("not-a-uuid"));
        Meeting synced = meetings.list().items().stream().filter(one -> one.title().equals("Northwind spring order"))
                .findFirst().orElseThrow();
        fails(400, "system_edit_unauthorized", AttioValidationException.class, () -> meetings.delete(synced.meetingId()));
        meetings.delete(id);
        fails(404, "not_found", AttioNotFoundException.class,
                () -> meetings.get(id), () -> meetings.delete(id),
                () -> meetings.update(id, MeetingLinks.none()), () -> meetings.overwrite(id, MeetingLinks.none()));
        proxy.withToken(EmulatorBehindProxy.USER_TOKEN, () -> {
            fails(403, "unauthorized", AttioForbiddenException.class, () -> meetings.list());
            assertThat(meetings.get(synced.meetingId())).isEqualTo(synced);
        });
    }

    /** The client lets through what only Attio can judge, and reads the status of its answer, which has another name here. */
    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void aMeetingThatAttioRefuses(String kind) {
        this.kind = kind;
        AttioMeetings meetings = client(AttioMeetings.class);
        CreateMeeting meeting = CreateMeeting.of("Bad", MeetingTime.at(MORNING), MeetingTime.at(MORNING),
                MeetingParticipant.named("Somebody"));
        Stream.of(meeting.linkedRecords(RecordLink.of("people", NOBODY)),
                meeting.linkedRecords(RecordLink.of("no_such_object", NOBODY)),
                CreateMeeting.of("Bad", meeting.start(), meeting.end(), MeetingParticipant.withEmail("no address")))
                .forEach(bad -> assertThat(during(() -> assertThatThrownBy(() -> meetings.create(bad))
                        .isInstanceOfSatisfying(AttioValidationException.class, e -> {
                            assertThat(e.status()).isEqualTo(400);
                            assertThat(e.code()).contains(ErrorCode.VALIDATION_TYPE);
                            assertThat(e.validationIssues()).singleElement()
                                    .satisfies(issue -> assertThat(issue.path()).startsWith("data"));
                        }))).singleElement().satisfies(this::hasTheOtherName));
        hasTheOtherName(wrongOnPurpose(() -> meetings.create(meeting.linkedRecords(RecordLink.of("people", "no uuid")))));
        hasTheOtherName(wrongOnPurpose(() -> meetings.create(CreateMeeting.of("Bad", meeting.start(), meeting.end(),
                MeetingParticipant.named("Ada").status(new ParticipantStatus("late"))))));
    }

    private void hasTheOtherName(Exchange refused) {
        assertThat(refused.responseBody()).contains("\"statusCode\":400").doesNotContain("status_code");
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void pagesOfMeetings(String kind) {
        this.kind = kind;
        AttioMeetings meetings = client(AttioMeetings.class);
        String email = kind + "@paging.example";
        List<String> ids = IntStream.range(0, 7).mapToObj(day -> meetings.create(CreateMeeting.of("Day " + day,
                MeetingTime.on(LocalDate.of(2028, 2, 25).plusDays(day)),
                MeetingTime.on(LocalDate.of(2028, 2, 26).plusDays(day)),
                MeetingParticipant.withEmail(email))).meetingId()).toList();
        MeetingQuery mine = MeetingQuery.ofParticipants(email).timezone(ZoneId.of("Asia/Tokyo"));
        assertThat(meetings.list(mine)).allSatisfy(meeting -> {
            assertThat(meeting.allDay()).isTrue();
            assertThat(meeting.start().localDate()).isNotNull();
        });
        assertThat(all(pager(meetings, mine).pageSize(2))).extracting(Meeting::meetingId).containsExactlyElementsOf(ids);
        assertThat(all(pager(meetings, mine.sort(MeetingSort.START_DESC)).pageSize(3))).extracting(Meeting::meetingId)
                .hasSize(7).startsWith(ids.get(6)).endsWith(ids.get(0));
        // in Tokyo, the fourth day begins at 15:00 in UTC of the day before
        Instant begin = Instant.parse("2028-02-27T15:00:00Z");
        assertThat(all(pager(meetings, mine.startsBefore(begin)).pageSize(1))).extracting(Meeting::meetingId)
                .containsExactlyElementsOf(ids.subList(0, 3));
        assertThat(all(pager(meetings, mine.endsFrom(begin)).pageSize(1))).extracting(Meeting::meetingId)
                .containsExactlyElementsOf(ids.subList(2, 7));
        assertThat(all(pager(meetings, MeetingQuery.all()))).extracting(Meeting::title)
                .contains("Globex pilot line", "Days of Optics", "Blue Yonder renewal");
    }

    private static AttioPager<Meeting> pager(AttioMeetings meetings, MeetingQuery query) {
        return AttioPager.byCursor((limit, cursor) -> meetings.list(query.limit(limit).cursor(cursor)), Meeting::meetingId)
                .largestPage(MeetingQuery.MAX_LIMIT);
    }

    private String meeting() {
        return client(AttioMeetings.class).create(CreateMeeting.of("Call", MeetingTime.at(MORNING), MeetingTime.at(MORNING),
                MeetingParticipant.named("Ada"))).meetingId();
    }

    private static TranscriptSegment said(String speech, int second) {
        return TranscriptSegment.of(speech, Duration.ofMillis(second * 1000L), Duration.ofMillis(second * 1000L + 800), "Ada");
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void callRecordings(String kind) {
        this.kind = kind;
        AttioCallRecordings recordings = client(AttioCallRecordings.class);
        String meeting = meeting();
        CallRecording made = recordings.create(meeting, CreateCallRecording.ofTranscript(
                List.of(said("Hello.", 0).speakerEmail("ada@example.com"), said("Well, good-bye.", 1))));
        String id = made.callRecordingId();
        assertThat(made.status()).isEqualTo(CallRecordingStatus.COMPLETED);
        assertThat(recordings.list(meeting)).containsExactly(made);
        CallRecordingDetail detail = recordings.get(meeting, id);
        assertThat(detail.id()).isEqualTo(made.id());
        assertThat(detail.videoUrl()).isNull();
        assertThat(detail.transcript().segments()).extracting(TranscriptSegment::speech)
                .containsExactly("Hello.", "Well, good-bye.");
        assertThat(detail.transcript().rawTranscript()).contains("Hello.");
        CallRecording video = recordings.create(meeting, CreateCallRecording.ofVideo("https://acme.example/call.mp4"));
        assertThat(recordings.get(meeting, video.callRecordingId()).transcript()).isNull();
        assertThat(recordings.getTranscript(meeting, video.callRecordingId(), null).payload().transcript()).isEmpty();

        wrongOnPurpose(() -> recordings.create(meeting,
                CreateCallRecording.ofTranscript(List.of(said("Hello.", 0).speakerEmail("no address")))));
        fails(400, "validation_type", AttioValidationException.class, () -> recordings.list(meeting, 1, "no cursor"));
        recordings.delete(meeting, id);
        fails(404, "not_found", AttioNotFoundException.class,
                () -> recordings.get(meeting, id), () -> recordings.delete(meeting, id),
                () -> recordings.getTranscript(meeting, id, null), () -> recordings.list(NOBODY),
                () -> recordings.get(NOBODY, video.callRecordingId()),
                () -> recordings.create(NOBODY, CreateCallRecording.ofTranscript(List.of(said("Hello.", 0)))));
        proxy.withToken(EmulatorBehindProxy.USER_TOKEN, () -> {
            fails(403, "unauthorized", AttioForbiddenException.class,
                    () -> recordings.getTranscript(meeting, video.callRecordingId(), null));
            assertThat(recordings.list(meeting)).containsExactly(video);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void pagesOfCallRecordingsAndOfATranscript(String kind) {
        this.kind = kind;
        AttioCallRecordings recordings = client(AttioCallRecordings.class);
        String meeting = meeting();
        List<CallRecording> made = IntStream.range(0, 5).mapToObj(i -> recordings.create(meeting,
                CreateCallRecording.ofTranscript(List.of(said("Part " + i, i))))).toList();
        AttioPager<CallRecording> pager = AttioPager.byCursor(
                (limit, cursor) -> recordings.list(meeting, limit, cursor), CallRecording::callRecordingId).largestPage(200);
        assertThat(all(pager.pageSize(2))).containsExactlyElementsOf(made);
        assertThat(all(pager)).containsExactlyElementsOf(made);

        List<TranscriptSegment> long250 = IntStream.range(0, 250).mapToObj(i -> said("Sentence " + i, i)).toList();
        String id = recordings.create(meeting, CreateCallRecording.ofTranscript(long250)).callRecordingId();
        assertThat(recordings.getTranscript(meeting, id, null).hasNext()).isTrue();
        // its pages have no limit: Attio says how long they are
        List<Exchange> read = during(() -> assertThat(all(AttioPager.byCursor(
                (limit, cursor) -> recordings.getTranscript(meeting, id, cursor).page(CallTranscript::transcript),
                TranscriptSegment::startTime))).extracting(TranscriptSegment::speech)
                .containsExactlyElementsOf(long250.stream().map(TranscriptSegment::speech).toList()));
        assertThat(read).hasSizeGreaterThan(1);
        assertThat(recordings.get(meeting, id).transcript().segments()).hasSize(250);
    }
}
