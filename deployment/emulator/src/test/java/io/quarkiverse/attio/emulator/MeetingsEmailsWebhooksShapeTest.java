package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.fasterxml.jackson.databind.JsonNode;

/** Exactly the fields of the specification, no fewer and no more, in what the seeded workspace has. */
class MeetingsEmailsWebhooksShapeTest {

    @RegisterExtension
    final Api api = Api.seeded();

    @Test
    void meetings() {
        Api.Answer list = api.get("/v2/meetings");
        is(list.body(), "data", "pagination");
        is(list.body().path("pagination"), "next_cursor");
        assertThat(list.data()).hasSize(4);
        for (JsonNode meeting : list.data()) {
            is(meeting, "id", "title", "description", "is_all_day", "start", "end", "participants", "linked_records",
                    "created_at", "created_by_actor");
            ids(meeting.path("id"), "workspace_id", "meeting_id");
            for (String time : new String[] { "start", "end" }) {
                if (meeting.path("is_all_day").booleanValue()) {
                    is(meeting.path(time), "date");
                } else {
                    is(meeting.path(time), "datetime", "timezone");
                    assertThat(OffsetDateTime.parse(meeting.path(time).path("datetime").asText())).isNotNull();
                }
            }
            meeting.path("participants").forEach(one -> is(one, "status", "is_organizer", "email_address", "name"));
            links(meeting);
            instant(meeting.path("created_at"));
            is(meeting.path("created_by_actor"), "type", "id");
        }
        assertThat(list.data().findValuesAsText("is_all_day")).contains("true", "false");
    }

    @Test
    void meetingsOfACalendarCannotBeDeleted() throws Exception {
        int synced = 0;
        for (JsonNode meeting : api.get("/v2/meetings").data()) {
            Api.Answer answer = api.delete("/v2/meetings/" + meeting.at("/id/meeting_id").asText());
            if (meeting.at("/created_by_actor/type").asText().equals("system")) {
                synced++;
                assertThat(answer.status()).isEqualTo(400);
                assertThat(answer.body()).isEqualTo(Api.JSON.readTree("""
                        {"status_code": 400, "type": "invalid_request_error", "code": "system_edit_unauthorized",
                         "message": "Cannot delete a meeting which was created by calendar sync."}
                        """));
            } else {
                assertThat(answer.status()).isEqualTo(200);
            }
        }
        assertThat(api.get("/v2/meetings").data()).hasSize(synced);
        assertThat(synced).isEqualTo(2);
    }

    @Test
    void callRecordings() {
        String path = "/v2/meetings/" + api.get("/v2/meetings").data().at("/0/id/meeting_id").asText() + "/call_recordings";
        JsonNode recording = api.post(path, "{'data':{'transcript':[{'speech':'Hello','start_time':0,'end_time':1,"
                + "'speaker':{'name':'Ada'}}]}}").data();

        is(recording, "id", "status", "web_url", "created_by_actor", "created_at");
        ids(recording.path("id"), "workspace_id", "meeting_id", "call_recording_id");
        is(recording.path("created_by_actor"), "type", "id");
        instant(recording.path("created_at"));
        assertThat(api.get(path).data()).containsExactly(recording);
        String one = path + "/" + recording.at("/id/call_recording_id").asText();
        JsonNode details = api.get(one).data();
        is(details, "id", "status", "web_url", "created_by_actor", "created_at", "video_url", "transcript");
        is(details.path("transcript"), "segments", "raw_transcript");
        is(details.at("/transcript/segments/0"), "speech", "start_time", "end_time", "speaker");
        Api.Answer transcript = api.get(one + "/transcript");
        is(transcript.body(), "data", "pagination");
        is(transcript.data(), "id", "transcript", "raw_transcript", "web_url");
        assertThat(transcript.data().path("transcript")).isEqualTo(details.at("/transcript/segments"));
    }

    @Test
    void emails() {
        Api.Answer page = api.get("/v2/emails?domain=northwind.example");
        is(page.body(), "data", "pagination");
        assertThat(page.data()).isNotEmpty();
        for (JsonNode email : page.data()) {
            is(email, "id", "sent_at", "direction", "subject_line", "participants", "linked_records");
            ids(email.path("id"), "workspace_id", "mailbox_id", "email_id");
            instant(email.path("sent_at"));
            email.path("participants").forEach(one -> is(one, "role", "email_address", "email_domain", "name"));
            links(email);
            assertThat(email.path("linked_records")).isNotEmpty();
        }
    }

    @Test
    void webhook() {
        JsonNode made = api.post("/v2/webhooks", "{'data':{'target_url':'https://example.com/','subscriptions':["
                + "{'event_type':'task.created','filter':null}]}}").data();

        is(made, "target_url", "subscriptions", "id", "status", "created_at", "secret");
        JsonNode read = api.get("/v2/webhooks").data().path(0);
        is(read, "target_url", "subscriptions", "id", "status", "created_at");
        ids(read.path("id"), "workspace_id", "webhook_id");
        is(read.at("/subscriptions/0"), "event_type", "filter");
        instant(read.path("created_at"));
    }

    private static void links(JsonNode owner) {
        for (JsonNode link : owner.path("linked_records")) {
            is(link, "object_slug", "object_id", "record_id");
            assertThat(link.path("object_slug").asText()).isIn("people", "companies");
            assertThat(UUID.fromString(link.path("object_id").asText())).isNotNull();
            assertThat(UUID.fromString(link.path("record_id").asText())).isNotNull();
        }
    }

    private static void is(JsonNode node, String... fields) {
        assertThat(node.fieldNames()).toIterable().containsExactlyInAnyOrder(fields);
    }

    private static void ids(JsonNode id, String... names) {
        is(id, names);
        for (String name : names) {
            assertThat(UUID.fromString(id.path(name).asText())).hasToString(id.path(name).asText());
        }
    }

    private static void instant(JsonNode node) {
        assertThat(node.asText()).matches(".*\\.\\d{9}Z");
        assertThat(Instant.parse(node.asText())).isNotNull();
    }
}
