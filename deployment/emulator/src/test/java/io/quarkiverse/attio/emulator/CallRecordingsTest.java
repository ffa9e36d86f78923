package io.quarkiverse.attio.emulator;

import static io.quarkiverse.attio.emulator.MeetingApi.ADA;
import static io.quarkiverse.attio.emulator.MeetingApi.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.emulator.meetings.CallRecordings;

class CallRecordingsTest {

    private static final String UNKNOWN_ID = "e8f2a3b7-9b4d-4c5e-8a1f-3d7b2c5e8f9a";
    private static final String SEGMENT = "{'speech':'Hello,','start_time':0.51,'end_time':0.81,'speaker':{'name':'Alex'}}";
    private static final String VIDEO = "'video_url':'https://example.com/recording.mp4'";

    @RegisterExtension
    final Api api = Api.empty();

    private String meeting;
    private String path;

    @BeforeEach
    void aMeeting() {
        meeting = MeetingApi.id(new MeetingApi(api).made("Kick-off", MORNING, ADA));
        path = "/v2/meetings/" + meeting + "/call_recordings";
    }

    @Test
    void whatWasSaidIsRead() {
        JsonNode made = made("'transcript':[" + SEGMENT + ","
                + "{'speech':'there.','start_time':3,'end_time':4,'speaker':{'name':'Alex','email_address':'alex@acme.example'}},"
                + "{'speech':'Well.','start_time':64.9,'end_time':65.5,'speaker':{'name':'Tom'}}]");

        assertThat(made.path("status").asText()).isEqualTo("completed");
        assertThat(made.at("/id/meeting_id").asText()).isEqualTo(meeting);
        assertThat(made.path("web_url").asText())
                .isEqualTo("https://app.attio.com/emulated-workspace/calls/" + meeting + "/" + id(made));
        assertThat(made.has("transcript")).isFalse();
        JsonNode read = api.get(path + "/" + id(made)).data();
        assertThat(read.path("video_url").isNull()).isTrue();
        assertThat(read.at("/transcript/raw_transcript").asText())
                .isEqualTo("[00:00] Alex: Hello, there.\n[01:04] Tom: Well.");
        assertThat(read.at("/transcript/segments/0").toString())
                .isEqualTo("{\"speech\":\"Hello,\",\"start_time\":0.51,\"end_time\":0.81,\"speaker\":{\"name\":\"Alex\"}}");
        assertThat(read.at("/transcript/segments/1/speaker").toString()).isEqualTo("{\"name\":\"Alex\"}");
        assertThat(read.path("created_at")).isEqualTo(made.path("created_at"));
    }

    @Test
    void aVideoAloneHasNoTranscript() {
        JsonNode read = api.get(path + "/" + id(made(VIDEO))).data();

        assertThat(read.path("transcript").isNull()).isTrue();
        assertThat(read.path("video_url").isNull()).isTrue();
        JsonNode transcript = api.get(path + "/" + id(read) + "/transcript").body();
        assertThat(transcript.at("/data/transcript")).isEmpty();
        assertThat(transcript.at("/data/raw_transcript").asText()).isEmpty();
    }

    @Test
    void aTranscriptHasAtMostFourThousandSegments() {
        assertThat(create("'transcript':[" + String.join(",", Collections.nCopies(4000, SEGMENT)) + "]").status())
                .isEqualTo(200);
        assertRefused(create("'transcript':[" + String.join(",", Collections.nCopies(4001, SEGMENT)) + "]"), "transcript");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "'video_url':7                             | video_url",
            "'video_url':null                          | video_url",
            "'video_url':'a b'                         | video_url",
            "'video_url':'recording.mp4'               | video_url",
            "'video_url':'https:/recording.mp4'        | video_url",
            "'transcript':{}                           | transcript",
            "'transcript':[7]                          | transcript,0",
            "'transcript':[{'start_time':1,'end_time':2,'speaker':{'name':'A'}}] | transcript,0,speech",
            "'transcript':[{'speech':'','end_time':2,'speaker':{'name':'A'}}] | transcript,0,start_time",
            "'transcript':[{'speech':'','start_time':'1','end_time':2,'speaker':{'name':'A'}}] | transcript,0,start_time",
            "'transcript':[{'speech':'','start_time':-0.1,'end_time':2,'speaker':{'name':'A'}}] | transcript,0,start_time",
            "'transcript':[{'speech':'','start_time':1e999,'end_time':2,'speaker':{'name':'A'}}] | transcript,0,start_time",
            "'transcript':[{'speech':'','start_time':1,'speaker':{'name':'A'}}] | transcript,0,end_time",
            "'transcript':[{'speech':'','start_time':1,'end_time':2}] | transcript,0,speaker",
            "'transcript':[{'speech':'','start_time':1,'end_time':2,'speaker':{}}] | transcript,0,speaker,name",
            "'transcript':[{'speech':'','start_time':1,'end_time':2,'speaker':{'name':'A','email_address':'a'}}] | transcript,0,speaker,email_address",
    })
    void whatDoesNotFitIsNamed(String data, String place) {
        assertRefused(create(data), place);
    }

    @Test
    void oneOfBothIsNeeded() {
        Api.Answer answer = create("");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("validation_type");
        assertThat(answer.body().at("/validation_errors/0/path").toString()).isEqualTo("[\"data\"]");
    }

    @ParameterizedTest
    @CsvSource({ "http://example.com/recording.mp4,Invalid video URL protocol. Only https is supported",
            "https://example.com/recording.mov,Invalid video URL. Only .mp4 files are supported" })
    void onlySomeVideosAreTaken(String url, String message) {
        Api.Answer answer = create("'video_url':'" + url + "'");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("validation_type");
        assertThat(answer.message()).isEqualTo(message);
        assertThat(api.get(path).data()).isEmpty();
    }

    @Test
    void aVideoMayBeNamedInCapitalsAndHaveAQuery() {
        assertThat(create("'video_url':'HTTPS://example.com/A.MP4?signature=a.b'").status()).isEqualTo(200);
    }

    @Test
    void theMeetingHasToExist() {
        String other = path.replace(meeting, UNKNOWN_ID);

        assertThat(api.post(other, "{'data':{" + VIDEO + "}}").status()).isEqualTo(404);
        assertThat(api.post(other, "{'data':{" + VIDEO + "}}").message()).isEqualTo("The referenced meeting was not found.");
        assertThat(api.get(other).message()).isEqualTo("Meeting with ID \"" + UNKNOWN_ID + "\" was not found.");
        assertThat(api.get("/v2/meetings/x/call_recordings").message()).isEqualTo("Path params validation error.");
    }

    @Test
    void theQuotaEnds() {
        for (int i = 0; i < CallRecordings.QUOTA; i++) {
            made(VIDEO);
        }

        Api.Answer answer = create(VIDEO);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("quota_exceeded");
        assertThat(answer.body().path("type").asText()).isEqualTo("auth_error");
    }

    @Test
    void deletingSaysNothing() {
        String recording = path + "/" + id(made(VIDEO));

        Api.Answer answer = api.delete(recording);
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.body().isMissingNode()).isTrue();
        assertThat(answer.header("content-type")).isNull();
        assertThat(api.delete(recording).status()).isEqualTo(404);
        assertThat(api.delete(recording).message()).isEqualTo("The referenced call recording was not found.");
        for (Api.Answer gone : List.of(api.get(recording), api.get(recording + "/transcript"))) {
            assertThat(gone.status()).isEqualTo(404);
            assertThat(gone.message()).matches("Call recording with ID \"[-0-9a-f]+\" was not found\\.");
        }
        assertThat(api.get(path + "/x").status()).isEqualTo(400);
    }

    @Test
    void itBelongsToItsMeetingOnly() {
        String recording = id(made(VIDEO));
        String other = MeetingApi.id(new MeetingApi(api).made("Other", MORNING, ADA));

        assertThat(api.get("/v2/meetings/" + other + "/call_recordings/" + recording).status()).isEqualTo(404);
        assertThat(api.delete("/v2/meetings/" + other + "/call_recordings/" + recording).status()).isEqualTo(404);
        assertThat(api.get("/v2/meetings/" + other + "/call_recordings").data()).isEmpty();
        assertThat(api.get((path + "/" + recording).toUpperCase().replace("/V2/MEETINGS", "/v2/meetings")
                .replace("CALL_RECORDINGS", "call_recordings")).status()).isEqualTo(200);
    }

    @Test
    void theyGoWithTheirMeeting() {
        String recording = path + "/" + id(made(VIDEO));

        api.delete("/v2/meetings/" + meeting);

        assertThat(api.get(recording).status()).isEqualTo(404);
        assertThat(api.get(path).status()).isEqualTo(404);
    }

    @Test
    void pagesHaveEveryRecordingOnce() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(id(made(VIDEO)));
        }
        Api.Answer first = api.get(path + "?limit=2");
        api.delete(path + "/" + made.get(1));
        Api.Answer second = api.get(path + "?limit=3&cursor=" + first.body().at("/pagination/next_cursor").asText());

        assertThat(first.data().findValuesAsText("call_recording_id")).isEqualTo(made.subList(0, 2));
        assertThat(second.data().findValuesAsText("call_recording_id")).isEqualTo(made.subList(2, 5));
        assertThat(second.body().at("/pagination/next_cursor").isNull()).isTrue();
        for (String query : List.of("limit=0", "limit=201", "cursor=", "cursor=*", "cursor=-1")) {
            assertThat(api.get(path + "?" + query).message()).as(query).isEqualTo("Query params validation error.");
        }
    }

    @Test
    void aTranscriptHasPages() {
        List<String> segments = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            segments.add(SEGMENT.replace("Hello,", "w" + i));
        }
        String recording = path + "/" + id(made("'transcript':[" + String.join(",", segments) + "]"));
        List<String> read = new ArrayList<>();
        int pages = 0;
        String cursor = "";
        do {
            Api.Answer page = api.get(recording + "/transcript" + cursor);
            read.addAll(page.data().path("transcript").findValuesAsText("speech"));
            assertThat(page.data().path("web_url").asText()).endsWith(id(page.data()) + "/transcript");
            assertThat(page.data().path("raw_transcript").asText()).startsWith("[00:00] Alex: w0 w1 ").endsWith(" w249");
            JsonNode next = page.body().at("/pagination/next_cursor");
            cursor = next.isNull() ? null : "?cursor=" + next.textValue();
            pages++;
        } while (cursor != null);

        assertThat(pages).isEqualTo(3);
        assertThat(read).hasSize(250).startsWith("w0", "w1").endsWith("w249").doesNotHaveDuplicates();
        assertThat(api.get(recording).data().at("/transcript/segments").findValuesAsText("speech")).isEqualTo(read);
        assertThat(api.get(recording + "/transcript?cursor=zzzzzzzzzz").data().path("transcript")).isEmpty();
        assertThat(api.get(recording + "/transcript?cursor=*").status()).isEqualTo(400);
    }

    private Api.Answer create(String data) {
        return api.post(path, "{'data':{" + data + "}}");
    }

    private JsonNode made(String data) {
        Api.Answer answer = create(data);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.data();
    }

    private static String id(JsonNode recording) {
        return recording.at("/id/call_recording_id").asText();
    }

    private static void assertRefused(Api.Answer answer, String place) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("validation_type");
        StringBuilder steps = new StringBuilder();
        answer.body().at("/validation_errors/0/path").forEach(step -> steps.append(',').append(step.asText()));
        assertThat(steps).hasToString(",data," + place);
    }
}
