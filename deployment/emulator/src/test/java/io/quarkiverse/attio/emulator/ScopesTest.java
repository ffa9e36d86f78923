package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a token may do is what its scopes say. */
class ScopesTest {

    private static final String ID = "23e42eaf-323a-41da-b5bb-fd67eebda553";
    private static final String RECORDS = "/v2/objects/people/records";

    @RegisterExtension
    final Api api = Api.with(builder -> builder.seeded(false)
            .token("sk_read", "record_permission:read", "object_configuration:read")
            .token("sk_write", "record_permission:read-write", "object_configuration:read")
            .token("sk_lists", "list_configuration:read-write")
            .token("sk_comments", "comment:read-write", "user_management:read")
            .token("sk_hooks", "webhook:read")
            .userToken("user_read", "record_permission:read", "object_configuration:read"));

    @Test
    void aTokenSaysWhichItHas() {
        assertThat(as("sk_read", "GET", "/v2/self", null).body().path("scope").asText())
                .isEqualTo("record_permission:read object_configuration:read");
        assertThat(as("sk_write", "GET", "/v2/self", null).body().path("scope").asText())
                .isEqualTo("record_permission:read-write object_configuration:read");
        assertThat(as("user_read", "GET", "/v2/self", null).body().path("token_level").asText()).isEqualTo("user");
    }

    @Test
    void whatIsMissingIsNamed() throws Exception {
        assertThat(as("sk_read", "POST", RECORDS, "{'data':{'values':{}}}").body()).isEqualTo(Api.JSON.readTree("""
                {"status_code": 403, "type": "auth_error", "code": "unauthorized",
                 "message": "The access token does not have the required scope \\"record_permission:read-write\\"."}
                """));
        assertThat(as("sk_read", "POST", "/v2/notes", "{}").message())
                .isEqualTo("The access token does not have the required scope \"note:read-write\".");
        assertThat(as("sk_hooks", "GET", RECORDS + "/" + ID, null).message())
                .isEqualTo("The access token does not have the required scopes \"record_permission:read\","
                        + " \"object_configuration:read\".");
    }

    @Test
    void readingDoesNotIncludeWriting() {
        assertThat(as("sk_read", "POST", RECORDS + "/query", "{}").status()).isEqualTo(200);
        refused(as("sk_read", "DELETE", RECORDS + "/" + ID, null));
        assertThat(api.query("people", "{}").data()).isEmpty();
    }

    @Test
    void writingIncludesReading() {
        String created = as("sk_write", "POST", RECORDS, "{'data':{'values':{}}}").recordId();

        assertThat(as("sk_write", "GET", RECORDS + "/" + created, null).status()).isEqualTo(200);
        assertThat(as("sk_lists", "GET", "/v2/lists", null).status()).isEqualTo(200);
    }

    @Test
    void listsNeedOtherScopesThanObjects() {
        ListApi.create(api, "sales", "people");
        for (String path : new String[] { "", "/stage", "/stage/statuses", "/stage/options" }) {
            refused(as("sk_read", "GET", "/v2/lists/sales/attributes" + path, null));
            refused(as("sk_lists", "GET", "/v2/objects/people/attributes" + path, null));
        }
        assertThat(as("sk_lists", "GET", "/v2/lists/sales/attributes", null).status()).isEqualTo(200);
        assertThat(as("sk_read", "GET", "/v2/objects/people/attributes", null).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({ "GET,/v2/webhooks", "GET,/v2/webhooks/" + ID })
    void theLevelCountsToo(String method, String path) {
        assertThat(as("user_read", method, path, null).message()).contains("workspace-level");
        assertThat(as("sk_hooks", method, path, null).status()).isNotEqualTo(403);
        refused(as("sk_read", method, path, null));
    }

    @Test
    void scimAnswersInItsOwnForm() {
        Api.Answer answer = as("sk_read", "GET", "/scim/v2/Users", null);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body().path("detail").asText()).contains("\"scim_management:read\"");
    }

    /** Else it would be seen which ones there are. */
    @Test
    void anUnknownRouteIsUnknownAllTheSame() {
        assertThat(as("sk_hooks", "GET", "/v2/nothing", null).status()).isEqualTo(404);
        refused(as("sk_hooks", "GET", "/v2/objects/nothing", null));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "note", "note:write", "notes:read", "note:read note:read-write", "note:read-write-write" })
    void unknownScopesAreRefusedAtOnce(String scope) {
        assertThatIllegalArgumentException().isThrownBy(() -> Emulator.builder().token("sk_other", "task:read", scope))
                .withMessage("There is no scope \"" + scope + "\"");
        assertThatIllegalArgumentException().isThrownBy(() -> Emulator.builder().userToken("user_other", scope));
    }

    private void refused(Api.Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("unauthorized");
        assertThat(answer.message()).startsWith("The access token does not have the required scope");
    }

    private Api.Answer as(String token, String method, String path, String body) {
        return api.send(method, path, body, "Bearer " + token);
    }
}
