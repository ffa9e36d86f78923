package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Comments need the scopes of what they hang on. */
class CommentScopesTest {

    private static final String NONE = "sk_bare";
    private static final String OF_RECORDS = "sk_records";
    private static final String OF_ENTRIES = "sk_entries";

    @RegisterExtension
    final Api api = Api.with(builder -> builder.seeded(false)
            .token(NONE, "comment:read-write")
            .token(OF_RECORDS, "comment:read-write", "record_permission:read", "object_configuration:read")
            .token(OF_ENTRIES, "comment:read-write", "list_entry:read", "list_configuration:read"));

    private String onRecord;
    private String onEntry;
    private String record;
    private String entry;

    @BeforeEach
    void aPersonInAList() {
        ListApi sales = ListApi.create(api, "sales", "people");
        record = api.created("people", "{}");
        entry = sales.added(record, "{}");
        onRecord = "'record':{'object':'people','record_id':'" + record + "'}";
        onEntry = "'entry':{'list':'sales','entry_id':'" + entry + "'}";
    }

    @Test
    void onRecords() {
        check(OF_RECORDS, OF_ENTRIES, onRecord, "object=people&record_id=" + record, "object_configuration:read");
    }

    @Test
    void onEntries() {
        check(OF_ENTRIES, OF_RECORDS, onEntry, "list=sales&entry_id=" + entry, "list_configuration:read");
    }

    private void check(String may, String mayNot, String place, String query, String missing) {
        for (String token : List.of(mayNot, NONE)) {
            refused(comment(token, place), missing);
            refused(as(token, "GET", "/v2/threads?" + query, null), missing);
        }
        Api.Answer written = ok(comment(may, place));
        String comment = "/v2/comments/" + written.data().at("/id/comment_id").asText();
        String thread = written.data().path("thread_id").asText();
        for (String token : List.of(mayNot, NONE)) {
            refused(comment(token, "'thread_id':'" + thread + "'"), missing);
            refused(as(token, "GET", "/v2/threads/" + thread, null), missing);
            refused(as(token, "GET", comment, null), missing);
            refused(as(token, "DELETE", comment, null), missing);
        }
        ok(comment(may, "'thread_id':'" + thread + "'"));
        assertThat(ok(as(may, "GET", "/v2/threads?" + query, null)).data()).hasSize(1);
        assertThat(ok(as(may, "GET", "/v2/threads/" + thread, null)).data().path("comments")).hasSize(2);
        ok(as(may, "GET", comment, null));
        ok(as(may, "DELETE", comment, null));
    }

    private Api.Answer comment(String token, String place) {
        String author = api.get("/v2/workspace_members").data().at("/0/id/workspace_member_id").asText();
        return as(token, "POST", "/v2/comments", "{'data':{'format':'plaintext','content':'Well','author':"
                + "{'type':'workspace-member','id':'" + author + "'}," + place + "}}");
    }

    private static Api.Answer ok(Api.Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer;
    }

    private static void refused(Api.Answer answer, String missing) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(403);
        assertThat(answer.message()).contains("\"" + missing + "\"");
    }

    private Api.Answer as(String token, String method, String path, String body) {
        return api.send(method, path, body, "Bearer " + token);
    }
}
