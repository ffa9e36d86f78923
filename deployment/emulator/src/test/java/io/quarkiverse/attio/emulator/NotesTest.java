package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

class NotesTest {

    private static final String UNKNOWN_ID = "891dcbfc-9141-415d-9b2a-2238a6cc012d";

    @RegisterExtension
    final Api api = Api.empty();

    private String person;

    @BeforeEach
    void aPerson() {
        person = api.created("people", "{}");
    }

    @Test
    void markdownIsReadInBothForms() {
        JsonNode note = created("'title':'Call','format':'markdown','content':'# Intro\\n\\n- **Acme** is ~~small~~ large'");

        assertThat(note.path("content_markdown").asText()).isEqualTo("# Intro\n\n- **Acme** is ~~small~~ large");
        assertThat(note.path("content_plaintext").asText()).isEqualTo("Intro\nAcme is small large");
        assertThat(note.path("parent_object").asText()).isEqualTo("people");
        assertThat(note.path("parent_record_id").asText()).isEqualTo(person);
        assertThat(note.path("created_by_actor").path("type").asText()).isEqualTo("api-token");
        assertThat(note.path("meeting_id").isNull()).isTrue();
        assertThat(api.get("/v2/notes/" + id(note)).data()).isEqualTo(note);
    }

    @Test
    void plaintextIsKeptAsItIs() {
        JsonNode note = created("'title':'','format':'plaintext','content':'# 5 * 3\\n\\nthe end'");

        assertThat(note.path("content_plaintext").asText()).isEqualTo("# 5 * 3\n\nthe end");
        assertThat(note.path("content_markdown").asText()).isEqualTo("\\# 5 \\* 3\n\nthe end");
    }

    @Test
    void timeAndMeetingMayBeGiven() {
        String meeting = api.post("/v2/meetings", "{'data':{'title':'','description':'','is_all_day':true,"
                + "'start':{'date':'2023-01-01'},'end':{'date':'2023-01-02'},"
                + "'participants':[{'name':'Ada','is_organizer':true,'status':'pending'}]}}").data().at("/id/meeting_id")
                .asText();
        JsonNode note = created(
                "'title':'Old','format':'plaintext','content':'','created_at':'2023-01-01T15:00:00Z','meeting_id':'"
                        + meeting.toUpperCase() + "'");

        assertThat(note.path("created_at").asText()).isEqualTo("2023-01-01T15:00:00.000000000Z");
        assertThat(note.path("meeting_id").asText()).isEqualTo(meeting);
        assertThat(api.delete("/v2/meetings/" + meeting).status()).isEqualTo(200);
        assertThat(api.get("/v2/notes/" + id(note)).data().path("meeting_id").isNull()).isTrue();
    }

    @Test
    void aMeetingThatIsNotThereIsNotFound() {
        Api.Answer answer = create("'title':'','format':'plaintext','content':'','meeting_id':'" + UNKNOWN_ID + "'");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.message()).isEqualTo("Meeting with ID \"" + UNKNOWN_ID + "\" was not found.");
    }

    @Test
    void anUpdateChangesOnlyWhatItNames() {
        JsonNode note = created("'title':'Call','format':'markdown','content':'**old**'");

        JsonNode renamed = api.patch("/v2/notes/" + id(note), "{'data':{'title':'Visit'}}").data();
        assertThat(renamed.path("title").asText()).isEqualTo("Visit");
        assertThat(renamed.path("content_markdown").asText()).isEqualTo("**old**");
        JsonNode rewritten = api.patch("/v2/notes/" + id(note), "{'data':{'format':'plaintext','content':'new'}}").data();
        assertThat(rewritten.path("title").asText()).isEqualTo("Visit");
        assertThat(rewritten.path("content_plaintext").asText()).isEqualTo("new");
        assertThat(rewritten.path("created_at")).isEqualTo(note.path("created_at"));
    }

    @Test
    void anUpdateMayLeaveOutTheFormatOrTheContent() {
        String path = "/v2/notes/" + id(created("'title':'Call','format':'markdown','content':'**old**'"));

        assertThat(api.patch(path, "{'data':{'format':'plaintext'}}").data().path("content_markdown").asText())
                .isEqualTo("**old**");
        assertThat(api.patch(path, "{'data':{'content':'**new**'}}").data().path("content_plaintext").asText())
                .isEqualTo("**new**");
        assertThat(api.patch(path, "{'data':{'format':'html'}}").body().at("/validation_errors/0/path").toString())
                .isEqualTo("[\"data\",\"format\"]");
    }

    @Test
    void aDeletedOneIsNotFound() {
        String path = "/v2/notes/" + id(created("'title':'Call','format':'markdown','content':''"));

        assertThat(api.delete(path).body().toString()).isEqualTo("{}");
        for (Api.Answer answer : new Api.Answer[] { api.get(path), api.delete(path), api.patch(path, "{'data':{}}") }) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.message()).matches("Note with ID \"[-0-9a-f]+\" was not found\\.");
        }
    }

    @Test
    void tooMuchContentIsRefused() {
        Api.Answer answer = create("'title':'Long','format':'plaintext','content':'" + "a".repeat(1_000_001) + "'");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("validation_type");
        assertThat(api.get("/v2/notes").data()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "'format':'plaintext','content':''; title",
            "'title':1,'format':'plaintext','content':''; title",
            "'title':'','content':''; format", "'title':'','format':'html','content':''; format",
            "'title':'','format':'markdown'; content",
            "'title':'','format':'markdown','content':null; content",
            "'title':'','format':'markdown','content':'','created_at':'yesterday'; created_at",
            "'title':'','format':'markdown','content':'','meeting_id':'x'; meeting_id" }, quoteCharacter = '|')
    void whatDoesNotFitIsNamed(String fields, String place) {
        Api.Answer answer = create(fields);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("validation_type");
        assertThat(answer.body().at("/validation_errors/0/path").toString()).isEqualTo("[\"data\",\"" + place + "\"]");
    }

    @Test
    void theParentMustExist() {
        String note = "'title':'','format':'plaintext','content':''}}";

        assertThat(api.post("/v2/notes", "{'data':{'parent_object':'planets','parent_record_id':'" + UNKNOWN_ID + "'," + note)
                .message()).isEqualTo("Object with slug/ID \"planets\" not found.");
        Api.Answer answer = api.post("/v2/notes",
                "{'data':{'parent_object':'people','parent_record_id':'" + UNKNOWN_ID + "'," + note);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.message()).isEqualTo("Record with ID \"" + UNKNOWN_ID + "\" not found.");
        assertThat(api.post("/v2/notes", "{'data':{'parent_object':'people','parent_record_id':'x'," + note).status())
                .isEqualTo(400);
    }

    private Api.Answer create(String fields) {
        return api.post("/v2/notes",
                "{'data':{'parent_object':'people','parent_record_id':'" + person + "'," + fields + "}}");
    }

    private JsonNode created(String fields) {
        Api.Answer answer = create(fields);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.data();
    }

    private static String id(JsonNode note) {
        return note.path("id").path("note_id").asText();
    }
}
