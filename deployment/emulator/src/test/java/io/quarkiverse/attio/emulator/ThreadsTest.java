package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

class ThreadsTest {

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
    void thoseOfARecordAreListed() {
        List<String> threads = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            threads.add(written(onPerson()).path("thread_id").asText());
        }
        String other = api.created("people", "{}");

        assertThat(ids("")).isEqualTo(threads.subList(0, 10));
        assertThat(ids("&limit=50")).isEqualTo(threads);
        assertThat(ids("&limit=3&offset=10")).isEqualTo(threads.subList(10, 12));
        assertThat(api.get("/v2/threads?object=people&record_id=" + other).data()).isEmpty();
    }

    @Test
    void aListShowsOnlyTheFirstReplies() {
        String thread = written(onPerson()).path("thread_id").asText();
        reply(thread, 80);
        JsonNode complete = api.get("/v2/threads?object=people&record_id=" + person).data().path(0);
        assertThat(complete.path("comments")).hasSize(81);
        assertThat(complete.path("has_more_comments").booleanValue()).isFalse();

        reply(thread, 1);
        JsonNode cut = api.get("/v2/threads?object=people&record_id=" + person).data().path(0);
        assertThat(cut.path("comments")).isEqualTo(complete.path("comments"));
        assertThat(cut.path("has_more_comments").booleanValue()).isTrue();
    }

    @Test
    void commentsArePagedByCursor() {
        JsonNode first = written(onPerson());
        String path = "/v2/threads/" + first.path("thread_id").asText();
        List<String> written = new ArrayList<>(List.of(id(first)));
        written.addAll(reply(first.path("thread_id").asText(), 5));
        List<String> read = new ArrayList<>();

        String cursor = "";
        do {
            Api.Answer page = api.get(path + "?limit=2" + cursor);
            page.data().path("comments").forEach(comment -> read.add(id(comment)));
            assertThat(page.data().path("created_at")).isEqualTo(first.path("created_at"));
            JsonNode next = page.body().path("pagination").path("next_cursor");
            cursor = next.isNull() ? null : "&cursor=" + next.textValue();
        } while (cursor != null);

        assertThat(read).isEqualTo(written);
        assertThat(api.get(path).body().path("pagination").path("next_cursor").isNull()).isTrue();
    }

    @Test
    void aDeletionBetweenPagesSkipsNothing() {
        String thread = written(onPerson()).path("thread_id").asText();
        List<String> replies = reply(thread, 3);
        String cursor = api.get("/v2/threads/" + thread + "?limit=2").body().at("/pagination/next_cursor").asText();

        api.delete("/v2/comments/" + replies.get(0));

        JsonNode rest = api.get("/v2/threads/" + thread + "?cursor=" + cursor).data().path("comments");
        assertThat(rest.findValuesAsText("comment_id")).isEqualTo(replies.subList(1, 3));
    }

    @Test
    void onlyLaterCommentsOnRequest() {
        JsonNode first = written(onPerson() + ",'created_at':'2020-01-01T00:00:00Z'");
        String path = "/v2/threads/" + first.path("thread_id").asText();
        JsonNode reply = written("'thread_id':'" + first.path("thread_id").asText() + "','created_at':'2021-01-01T00:00:00Z'");

        assertThat(api.get(path + "?created_after=2020-01-01T00:00:00Z").data().path("comments")).containsExactly(reply);
        assertThat(api.get(path + "?created_after=2021-01-01").data().path("comments")).isEmpty();
        assertThat(api.get(path + "?created_after=null").data().path("comments")).containsExactly(first, reply);
        assertThat(api.get(path).data().path("created_at").asText()).isEqualTo("2020-01-01T00:00:00.000000000Z");
    }

    @ParameterizedTest
    @CsvSource({ "'',record_id", "object=people,record_id", "record_id=" + UNKNOWN_ID + ",object", "record_id=x,record_id",
            "entry_id=" + UNKNOWN_ID + ",list", "entry_id=x&list=sales,entry_id",
            "record_id=" + UNKNOWN_ID + "&object=people&entry_id=" + UNKNOWN_ID + "&list=sales,record_id",
            "limit=51&object=people&record_id=" + UNKNOWN_ID + ",limit" })
    void aListNeedsOneParent(String query, String place) {
        Api.Answer answer = api.get("/v2/threads?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/validation_errors/0/path/0").asText()).isEqualTo(place);
    }

    @Test
    void aParentThatIsNotThereIsNotFound() {
        assertThat(api.get("/v2/threads?object=planets&record_id=" + person).message())
                .isEqualTo("Object with slug/ID \"planets\" not found.");
        assertThat(api.get("/v2/threads?object=people&record_id=" + UNKNOWN_ID).status()).isEqualTo(404);
        assertThat(api.get("/v2/threads?list=sales&entry_id=" + UNKNOWN_ID).message())
                .isEqualTo("List with slug/ID \"sales\" not found.");
        assertThat(api.get("/v2/threads/" + UNKNOWN_ID).message())
                .isEqualTo("Thread with ID \"" + UNKNOWN_ID + "\" was not found.");
    }

    @ParameterizedTest
    @CsvSource({ "limit=251", "limit=0", "cursor=", "cursor=*", "created_after=soon" })
    void parametersAreChecked(String query) {
        Api.Answer answer = api.get("/v2/threads/" + written(onPerson()).path("thread_id").asText() + "?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/validation_errors/0/path/0").asText()).isEqualTo(query.substring(0, query.indexOf('=')));
    }

    private List<String> ids(String query) {
        return api.get("/v2/threads?object=people&record_id=" + person + query).data().findParents("comments").stream()
                .map(thread -> thread.path("id").path("thread_id").asText()).toList();
    }

    private List<String> reply(String thread, int times) {
        List<String> replies = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            replies.add(id(written("'thread_id':'" + thread + "'")));
        }
        return replies;
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
