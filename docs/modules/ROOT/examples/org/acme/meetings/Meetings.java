package org.acme.meetings;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkiverse.attio.meetings.AttioCallRecordings;
import io.quarkiverse.attio.meetings.AttioMeetings;
import io.quarkiverse.attio.meetings.CallRecording;
import io.quarkiverse.attio.meetings.CallRecordingDetail;
import io.quarkiverse.attio.meetings.CreateCallRecording;
import io.quarkiverse.attio.meetings.CreateMeeting;
import io.quarkiverse.attio.meetings.Meeting;
import io.quarkiverse.attio.meetings.MeetingLinks;
import io.quarkiverse.attio.meetings.MeetingParticipant;
import io.quarkiverse.attio.meetings.MeetingQuery;
import io.quarkiverse.attio.meetings.MeetingTime;
import io.quarkiverse.attio.meetings.RecordLink;
import io.quarkiverse.attio.meetings.TranscriptSegment;
import io.quarkiverse.attio.paging.AttioPager;

@ApplicationScoped
public class Meetings {

    @Inject
    @RestClient
    AttioMeetings meetings;

    @Inject
    @RestClient
    AttioCallRecordings recordings;

    // tag::list[]
    public List<String> upcoming(String email) {
        MeetingQuery query = MeetingQuery.ofParticipants(email).endsFrom(Instant.now());
        try (Stream<Meeting> all = AttioPager
                .byCursor((limit, cursor) -> meetings.list(query.limit(limit).cursor(cursor)), Meeting::meetingId)
                .largestPage(MeetingQuery.MAX_LIMIT).stream()) {
            return all.map(Meeting::title).toList();
        }
    }
    // end::list[]

    // tag::create[]
    public Meeting demo(String companyId, ZonedDateTime start) {
        return meetings.create(CreateMeeting
                .of("Demo", MeetingTime.at(start), MeetingTime.at(start.plusHours(1)), // <1>
                        MeetingParticipant.withEmail("ada@acme.example").organizer(true),
                        MeetingParticipant.named("Somebody from purchasing"))
                .linkedRecords(RecordLink.of("companies", companyId)));
    }

    public Meeting fair(LocalDate first, LocalDate last) {
        return meetings.create(CreateMeeting.of("Fair", MeetingTime.on(first), MeetingTime.on(last), // <2>
                MeetingParticipant.withEmail("ada@acme.example")));
    }
    // end::create[]

    // tag::links[]
    public void about(String meetingId, String dealId) {
        meetings.update(meetingId, MeetingLinks.of(RecordLink.of("deals", dealId))); // <1>
    }

    public void aboutNothing(String meetingId) {
        meetings.overwrite(meetingId, MeetingLinks.none()); // <2>
    }
    // end::links[]

    // tag::record[]
    public CallRecording keep(String meetingId) {
        return recordings.create(meetingId, CreateCallRecording.ofTranscript(List.of(
                TranscriptSegment.of("Shall we begin?", Duration.ZERO, Duration.ofMillis(1_800), "Ada Lovelace")
                        .speakerEmail("ada@acme.example"),
                TranscriptSegment.of("Yes.", Duration.ofSeconds(2), Duration.ofMillis(2_400), "Charles Babbage"))));
    }

    public String whatWasSaid(String meetingId, String callRecordingId) {
        CallRecordingDetail recording = recordings.get(meetingId, callRecordingId);
        return recording.transcript() == null ? "" : recording.transcript().rawTranscript();
    }
    // end::record[]
}
