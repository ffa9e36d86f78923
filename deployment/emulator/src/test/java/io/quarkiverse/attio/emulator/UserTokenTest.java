package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

/** A token that acts for one member. */
class UserTokenTest {

    private static final String ID = "23e42eaf-323a-41da-b5bb-fd67eebda553";

    @RegisterExtension
    final Api api = Api.seeded();

    @Test
    void itSaysWhoseItIs() {
        JsonNode self = api.sendAsUser("GET", "/v2/self", null).body();

        assertThat(self.path("token_level").asText()).isEqualTo("user");
        assertThat(self.path("authorized_by_workspace_member_id")).isEqualTo(member(0));
        assertThat(self.path("workspace_id")).isEqualTo(api.get("/v2/self").body().path("workspace_id"));
    }

    @ParameterizedTest
    @CsvSource({ "GET,/v2/meetings", "GET,/v2/emails?domain=a.example",
            "GET,/v2/meetings/" + ID + "/call_recordings/" + ID + "/transcript", "GET,/v2/webhooks", "POST,/v2/webhooks",
            "GET,/v2/webhooks/" + ID, "PATCH,/v2/webhooks/" + ID, "DELETE,/v2/webhooks/" + ID })
    void someOperationsAreOfTheWorkspaceOnly(String method, String path) {
        Api.Answer answer = api.sendAsUser(method, path, null);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body().path("type").asText()).isEqualTo("auth_error");
        assertThat(answer.code()).isEqualTo("unauthorized");
        assertThat(api.send(method, path, null).status()).isNotEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({ "GET,/v2/meetings/" + ID, "PATCH,/v2/meetings/" + ID, "PUT,/v2/meetings/" + ID, "DELETE,/v2/meetings/" + ID,
            "GET,/v2/meetings/" + ID + "/call_recordings", "POST,/v2/meetings/" + ID + "/call_recordings",
            "GET,/v2/meetings/" + ID + "/call_recordings/" + ID, "DELETE,/v2/meetings/" + ID + "/call_recordings/" + ID })
    void othersAreNot(String method, String path) {
        String body = method.equals("POST") ? "{'data':{'transcript':[]}}" : "{'data':{'linked_records':[]}}";

        assertThat(api.sendAsUser(method, path, body).status()).isEqualTo(404);
    }

    @Test
    void itWritesInTheNameOfItsMember() {
        JsonNode meeting = api.sendAsUser("POST", "/v2/meetings", "{'data':{'title':'','description':'',"
                + MeetingApi.MORNING + "," + MeetingApi.ADA + "}}").data();

        assertThat(meeting.at("/created_by_actor/type").asText()).isEqualTo("workspace-member");
        assertThat(meeting.at("/created_by_actor/id")).isEqualTo(member(0));
        assertThat(api.sendAsUser("POST", "/v2/sequences/unsubscribed_emails",
                "{'data':{'email_addresses':['a@b.example']}}").status()).isEqualTo(200);
    }

    @Test
    void itDeletesOnlyItsOwnComments() throws Exception {
        String own = comment(0);
        String others = comment(1);

        Api.Answer refused = api.sendAsUser("DELETE", others, null);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).isEqualTo(Api.JSON.readTree("""
                {"status_code": 403, "type": "auth_error", "code": "unauthorized",
                 "message": "You are not authorized to delete this comment."}
                """));
        assertThat(api.sendAsUser("DELETE", own, null).status()).isEqualTo(200);
        assertThat(api.delete(others).status()).isEqualTo(200);
    }

    @Test
    void thereIsNoneUnlessOneIsGiven() {
        Emulator.Builder builder = Emulator.builder().token("same").userToken("same");

        assertThatThrownBy(builder::start).isInstanceOf(IllegalStateException.class)
                .hasMessage("The token and the user token must differ");
        assertThatThrownBy(() -> builder.userToken(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.userToken(null)).isInstanceOf(NullPointerException.class);
    }

    private String comment(int author) {
        String person = api.query("people", "{'limit':1}").data().at("/0/id/record_id").asText();
        return "/v2/comments/" + api.post("/v2/comments", "{'data':{'format':'plaintext','content':'Well','author':"
                + "{'type':'workspace-member','id':'" + member(author).asText() + "'},'record':{'object':'people','record_id':'"
                + person + "'}}}").data().at("/id/comment_id").asText();
    }

    private JsonNode member(int index) {
        return api.get("/v2/workspace_members").data().at("/" + index + "/id/workspace_member_id");
    }
}
