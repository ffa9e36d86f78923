package io.quarkiverse.attio.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.Examples;
import io.quarkiverse.attio.values.Actor;

class CallRecordingTest {

    private static final CallRecordingId ID = new CallRecordingId("14beef7a-99f7-4534-a87e-70b564330a4c",
            "cb59ab17-ad15-460c-a126-0715617c0853", "e8f2a3b7-9b4d-4c5e-8a1f-3d7b2c5e8f9a");
    private static final String WEB_URL = "https://app.attio.com/salarya/calls/cb59ab17-ad15-460c-a126-0715617c0853/"
            + "e8f2a3b7-9b4d-4c5e-8a1f-3d7b2c5e8f9a";
    private static final Actor MEMBER = new Actor(Actor.WORKSPACE_MEMBER, "50cf242c-7fa3-4cad-87d0-75b1af71c57b");
    private static final Instant CREATED = Instant.parse("2023-01-01T15:00:00Z");
    private static final CallRecording EXAMPLE = new CallRecording(ID, CallRecordingStatus.COMPLETED, WEB_URL, MEMBER,
            CREATED);

    private static TranscriptSegment segment(String speech, String start, String end, String speaker) {
        return new TranscriptSegment(speech, new BigDecimal(start), new BigDecimal(end),
                new TranscriptSegment.Speaker(speaker, null));
    }

    @Test
    void theExamplesAreReadAndWrittenBack() {
        assertThat(Examples.response("createCallRecording", CallRecording.class)).isEqualTo(EXAMPLE);
        assertThat(Examples.responses("listCallRecordings", CallRecording.class)).containsExactly(EXAMPLE);
        assertThat(Examples.written(EXAMPLE)).isEqualTo(Examples.data("createCallRecording"));
        assertThat(EXAMPLE.callRecordingId()).isEqualTo("e8f2a3b7-9b4d-4c5e-8a1f-3d7b2c5e8f9a");
    }

    @Test
    void theDetailsToo() {
        CallRecordingDetail detail = Examples.response("getCallRecording", CallRecordingDetail.class);
        assertThat(detail).isEqualTo(new CallRecordingDetail(ID, CallRecordingStatus.COMPLETED, WEB_URL, MEMBER, CREATED,
                null, new Transcript(List.of(segment("Hello,", "0.51", "0.81", "Alex Bell"),
                        segment("I'm here.", "4.21", "4.91", "Tom Watson")),
                        "[00:00] Alex Bell: Hello,\n[00:04] Tom Watson: I'm here.")));
        assertThat(Examples.written(detail)).isEqualTo(Examples.data("getCallRecording"));
        assertThat(detail.callRecordingId()).isEqualTo(EXAMPLE.callRecordingId());
    }

    @Test
    void theDeprecatedTranscriptToo() {
        CallTranscript transcript = Examples.response("getCallTranscript", CallTranscript.class);
        assertThat(transcript.transcript()).hasSize(11).first().isEqualTo(segment("Hello,", "0.51", "0.81", "Alex Bell"));
        assertThat(transcript.rawTranscript()).startsWith("[00:00] Alex Bell: Mr Watson, come here.");
        assertThat(transcript.webUrl()).isEqualTo(WEB_URL + "/transcript");
        assertThat(transcript.callRecordingId()).isEqualTo(EXAMPLE.callRecordingId());
        assertThat(Examples.written(transcript)).isEqualTo(Examples.data("getCallTranscript"));
    }

    @Test
    void theAddressOfTheVideoIsNotPrinted() {
        CallRecordingDetail detail = Examples.payload("""
                {"status":"dubbed","video_url":"https://cdn.example/call.mp4?signature=hush",
                 "transcript":{"segments":[{"speech":"Between us"}]}}""", CallRecordingDetail.class);
        assertThat(detail.videoUrl()).isEqualTo("https://cdn.example/call.mp4?signature=hush");
        assertThat(detail.status()).isEqualTo(new CallRecordingStatus("dubbed")).hasToString("dubbed");
        assertThat(detail.toString()).contains("videoUrl=***", "1 segments").doesNotContain("cdn.example", "hush", "Between");
        assertThat(Examples.payload("{\"x\":1}", CallRecordingDetail.class).toString()).contains("videoUrl=null",
                "transcript=null");
    }

    @Test
    void whatWasSaidIsNotPrinted() {
        TranscriptSegment said = segment("Between us", "0.51", "0.81", "Ada");
        assertThat(said).hasToString("TranscriptSegment[speech=10 characters, startTime=0.51, endTime=0.81, "
                + "speaker=Speaker[name=Ada, emailAddress=null]]");
        Transcript transcript = new Transcript(List.of(said, said), "[00:00] Ada: Between us");
        assertThat(transcript).hasToString("Transcript[2 segments, rawTranscript=23 characters]");
        assertThat(new CallTranscript(null, List.of(said), "[00:00] Ada: Between us", WEB_URL)).hasToString(
                "CallTranscript[id=null, transcript=1 segments, rawTranscript=23 characters, webUrl=" + WEB_URL + "]");
        assertThat(Examples.payload("{}", Transcript.class)).hasToString("Transcript[0 segments, rawTranscript=null]");
        assertThat(Examples.payload("{}", CallTranscript.class)).hasToString(
                "CallTranscript[id=null, transcript=0 segments, rawTranscript=null, webUrl=null]");
        assertThat(Examples.payload("{}", TranscriptSegment.class)).hasToString(
                "TranscriptSegment[speech=null, startTime=null, endTime=null, speaker=null]");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"id\":null,\"status\":null,\"video_url\":null,\"transcript\":null}", "{\"new\":[]}" })
    void whatIsMissingIsNull(String json) {
        CallRecordingDetail detail = Examples.payload(json, CallRecordingDetail.class);
        assertThat(detail.videoUrl()).isNull();
        assertThat(detail.transcript()).isNull();
        assertThat(detail.callRecordingId()).isNull();
        assertThat(Examples.payload(json, CallRecording.class).callRecordingId()).isNull();
        assertThat(Examples.payload(json, CallTranscript.class).callRecordingId()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"segments\":null,\"transcript\":null}", "{\"segments\":[null],\"transcript\":[null]}" })
    void missingSegmentsAreNone(String json) {
        assertThat(Examples.payload(json, Transcript.class).segments()).isEmpty();
        assertThat(Examples.payload(json, CallTranscript.class).transcript()).isEmpty();
    }

    @Test
    void aSegmentMayLackEverything() {
        assertThat(Examples.payload("{\"segments\":[{},{\"speaker\":{\"shoe_size\":43}}]}", Transcript.class).segments())
                .containsExactly(new TranscriptSegment(null, null, null, null),
                        new TranscriptSegment(null, null, null, new TranscriptSegment.Speaker(null, null)));
    }
}
