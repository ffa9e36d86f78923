package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

class CommentsTest {

    private static final String UNKNOWN_ID = "891dcbfc-9141-415d-9b2a-2238a6cc012d";

    @RegisterExtension
    final Api api = Api.empty();

    private String person;
    private String member;

    @BeforeEach
    void aPersonAndAMember() {
        person = api.created("people", "{}");
        member = api.get("/v2/workspace_members").data().at("/1/id/workspace_member_id").asText();
    }

    @Test
    void oneOnARecordOpensAThread() {
        JsonNode comment = written(onPerson());

        assertThat(comment.path("content_plaintext").asText()).isEqualTo("Well");
        assertThat(comment.path("record").path("record_id").asText()).isEqualTo(person);
        assertThat(comment.path("record").path("object_id"))
                .isEqualTo(api.get("/v2/objects/people").data().path("id").path("object_id"));
        assertThat(comment.path("author").path("id").asText()).isEqualTo(member);
        assertThat(comment.path("author").path("type").asText()).isEqualTo("workspace-member");
        assertThat(comment.path("entry").isNull()).isTrue();
        assertThat(comment.path("resolved_at").isNull()).isTrue();
        assertThat(comment.path("resolved_by").isNull()).isTrue();
        assertThat(api.get("/v2/comments/" + id(comment)).data()).isEqualTo(comment);
        assertThat(written(onPerson()).path("thread_id")).isNotEqualTo(comment.path("thread_id"));
    }

    @Test
    void oneOnAListEntryNamesTheEntryAndItsRecord() {
        ListApi list = ListApi.create(api, "hiring", "people");
        String entry = list.added(person, "{}");
        String target = "'entry':{'list':'hiring','entry_id':'" + entry + "'}";
        String query = "/v2/threads?list=hiring&entry_id=" + entry;
        JsonNode comment = written(target);

        assertThat(comment.path("record").path("record_id").asText()).isEqualTo(person);
        assertThat(comment.path("entry").path("entry_id").asText()).isEqualTo(entry);
        assertThat(comment.path("entry").path("list_id")).isEqualTo(list.get(entry).data().at("/id/list_id"));
        assertThat(api.get(query).data().at("/0/comments")).containsExactly(comment);
        assertThat(api.get("/v2/threads?object=people&record_id=" + person).data()).isEmpty();

        list.delete(entry);
        assertThat(api.get("/v2/comments/" + id(comment)).status()).isEqualTo(404);
        assertThat(api.get(query).status()).isEqualTo(404);
        assertThat(write(target).code()).isEqualTo("value_not_found");
    }

    @Test
    void aReplyJoinsItsThread() {
        JsonNode first = written(onPerson());
        JsonNode reply = written("'thread_id':'" + first.path("thread_id").asText() + "'");

        assertThat(reply.path("thread_id")).isEqualTo(first.path("thread_id"));
        assertThat(reply.path("record")).isEqualTo(first.path("record"));
        assertThat(api.get("/v2/threads/" + first.path("thread_id").asText()).data().path("comments"))
                .containsExactly(first, reply);
    }

    @Test
    void theTimeMayBeBackdated() {
        assertThat(written(onPerson() + ",'created_at':'1970-01-01T00:00:00Z'").path("created_at").asText())
                .isEqualTo("1970-01-01T00:00:00.000000000Z");
    }

    @Test
    void butNotFarAndNotAhead() {
        for (String time : new String[] { "1969-12-31T23:59:59Z", Instant.now().plusSeconds(3600).toString(), "now" }) {
            Api.Answer answer = write(onPerson() + ",'created_at':'" + time + "'");

            assertThat(answer.status()).as(time).isEqualTo(400);
            assertThat(answer.body().at("/validation_errors/0/path").toString()).isEqualTo("[\"data\",\"created_at\"]");
        }
    }

    @Test
    void deletingAReplyLeavesTheThread() {
        JsonNode first = written(onPerson());
        JsonNode reply = written("'thread_id':'" + first.path("thread_id").asText() + "'");

        assertThat(api.delete("/v2/comments/" + id(reply)).body().toString()).isEqualTo("{}");
        assertThat(api.get("/v2/comments/" + id(reply)).message())
                .isEqualTo("Comment with ID \"" + id(reply) + "\" was not found.");
        assertThat(api.delete("/v2/comments/" + id(reply)).message())
                .isEqualTo("Could not find Comment with ID \"" + id(reply) + "\".");
        assertThat(api.get("/v2/threads/" + first.path("thread_id").asText()).data().path("comments"))
                .containsExactly(first);
    }

    @Test
    void deletingTheFirstOneDeletesTheThread() {
        JsonNode first = written(onPerson());
        String thread = first.path("thread_id").asText();
        JsonNode reply = written("'thread_id':'" + thread + "'");

        assertThat(api.delete("/v2/comments/" + id(first)).status()).isEqualTo(200);
        assertThat(api.get("/v2/threads/" + thread).status()).isEqualTo(404);
        assertThat(api.get("/v2/comments/" + id(reply)).status()).isEqualTo(404);
        Api.Answer answer = write("'thread_id':'" + thread + "'");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("value_not_found");
        assertThat(answer.message()).isEqualTo("The referenced Thread could not be found, it might have been deleted.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '|', value = {
            "'record':{'object':'planets','record_id':'" + UNKNOWN_ID + "'}",
            "'record':{'object':'people','record_id':'" + UNKNOWN_ID + "'}", "'thread_id':'" + UNKNOWN_ID + "'",
            "'entry':{'list':'sales','entry_id':'" + UNKNOWN_ID + "'}" })
    void aTargetThatIsNotThere(String target) {
        Api.Answer answer = write(target);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("value_not_found");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '|', value = { "'x':1; data",
            "'thread_id':'x','record':{}; data", "'record':{},'entry':{}; data", "'thread_id':'x'; data,thread_id",
            "'record':{'record_id':'x'}; data,record,object",
            "'record':{'object':'people','record_id':'x'}; data,record,record_id",
            "'record':[]; data,record", "'entry':{'entry_id':'x'}; data,entry,list",
            "'entry':{'list':'sales','entry_id':'x'}; data,entry,entry_id" })
    void exactlyOneTarget(String target, String place) {
        Api.Answer answer = write(target);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/validation_errors/0/path").toString().replaceAll("[\\[\\]\"]", "")).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '|', value = { "'content':'a'; data,format",
            "'format':'markdown'; data,format",
            "'format':'plaintext'; data,content", "'format':'plaintext','content':'a'; data,author",
            "'format':'plaintext','content':'a','author':{'type':'system'}; data,author,type",
            "'format':'plaintext','content':'a','author':{'type':'workspace-member','id':'x'}; data,author,id" })
    void whatDoesNotFitIsNamed(String fields, String place) {
        Api.Answer answer = api.post("/v2/comments", "{'data':{" + fields + "," + onPerson() + "}}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/validation_errors/0/path").toString().replaceAll("[\\[\\]\"]", "")).isEqualTo(place);
    }

    @Test
    void theAuthorMustBeAMember() {
        member = UNKNOWN_ID;

        assertThat(write(onPerson()).code()).isEqualTo("value_not_found");
        assertThat(api.get("/v2/threads?object=people&record_id=" + person).data()).isEmpty();
    }

    @Test
    void anIdMustBeOne() {
        assertThat(api.get("/v2/comments/x").status()).isEqualTo(400);
        assertThat(api.delete("/v2/comments/x").status()).isEqualTo(400);
    }

    private Api.Answer write(String target) {
        return api.post("/v2/comments", "{'data':{'format':'plaintext','content':'Well','author':"
                + "{'type':'workspace-member','id':'" + member + "'}," + target + "}}");
    }

    private JsonNode written(String target) {
        Api.Answer answer = write(target);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.data();
    }

    private String onPerson() {
        return "'record':{'object':'people','record_id':'" + person + "'}";
    }

    private static String id(JsonNode comment) {
        return comment.path("id").path("comment_id").asText();
    }
}
