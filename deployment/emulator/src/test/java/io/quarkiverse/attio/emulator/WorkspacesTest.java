package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** Several workspaces of one emulator. */
class WorkspacesTest {

    private static final String QUERY = "/v2/objects/companies/records/query";

    @RegisterExtension
    final Api api = Api.with(builder -> builder.seeded(false)
            .workspace("acme-north", acme -> acme.token("sk_acme").token("sk_acme_read", "record_permission:read",
                    "object_configuration:read").seeded(false))
            .workspace("zorg", zorg -> zorg.name("Zorg Inc.").token("sk_zorg").userToken("user_zorg")
                    .userToken("user_zorg_notes", "note:read").sql(true)));

    @Test
    void aTokenLeadsToItsOwn() {
        assertThat(self("sk_acme").path("workspace_slug").asText()).isEqualTo("acme-north");
        assertThat(self("sk_acme").path("workspace_name").asText()).isEqualTo("Acme North");
        assertThat(self("sk_acme_read").path("workspace_id")).isEqualTo(self("sk_acme").path("workspace_id"));
        assertThat(self("sk_acme_read").path("scope").asText())
                .isEqualTo("record_permission:read object_configuration:read");
        assertThat(self("sk_zorg").path("workspace_name").asText()).isEqualTo("Zorg Inc.");
        assertThat(self("user_zorg").path("token_level").asText()).isEqualTo("user");
        assertThat(self("user_zorg_notes").path("scope").asText()).isEqualTo("note:read");
        assertThat(self("sk_zorg").path("workspace_id")).isNotEqualTo(self("sk_acme").path("workspace_id"));
        assertThat(self(Emulator.DEFAULT_TOKEN).path("workspace_slug").asText()).isEqualTo(Emulator.DEFAULT_WORKSPACE);
    }

    @Test
    void whatIsWrittenInOneIsInNoOther() {
        String id = as("sk_acme", "POST", "/v2/objects/companies/records", "{'data':{'values':{'name':'Acme'}}}").recordId();
        String path = "/v2/objects/companies/records/" + id;

        assertThat(as("sk_acme_read", "GET", path, null).status()).isEqualTo(200);
        assertThat(as("sk_zorg", "GET", path, null).status()).isEqualTo(404);
        assertThat(api.get(path).status()).isEqualTo(404);
        assertThat(as("sk_zorg", "DELETE", path, null).status()).isEqualTo(404);
        as("sk_acme", "POST", "/v2/objects", "{'data':{'api_slug':'rockets','singular_noun':'Rocket',"
                + "'plural_noun':'Rockets'}}");
        assertThat(as("sk_acme", "GET", "/v2/objects/rockets", null).status()).isEqualTo(200);
        assertThat(as("sk_zorg", "GET", "/v2/objects/rockets", null).status()).isEqualTo(404);
    }

    @Test
    void eachHasItsOwnMembers() {
        assertThat(member("sk_zorg")).isNotEqualTo(member("sk_acme")).isNotEqualTo(member(Emulator.DEFAULT_TOKEN));
        assertThat(self("user_zorg").path("authorized_by_workspace_member_id")).isEqualTo(member("sk_zorg"));
        assertThat(as("sk_acme", "GET", "/v2/workspace_members/" + member("sk_zorg").asText(), null).status())
                .isEqualTo(404);
    }

    @Test
    void eachHasItsOwnSettings() {
        assertThat(as("sk_zorg", "POST", QUERY, "{}").data()).isNotEmpty();
        assertThat(as("sk_acme", "POST", QUERY, "{}").data()).isEmpty();
        assertThat(as("sk_zorg", "POST", "/v2/sql", "{'sql':'SELECT name FROM companies'}").status()).isEqualTo(200);
        assertThat(as("sk_acme", "POST", "/v2/sql", "{'sql':'SELECT name FROM companies'}").code())
                .isEqualTo("billing_error");
    }

    @Test
    void itsAddressesHaveItsSlug() {
        assertThat(as("sk_acme", "POST", "/v2/objects/people/records", "{'data':{'values':{}}}").data().path("web_url")
                .asText()).startsWith("https://app.attio.com/acme-north/");
    }

    @Test
    void everyTokenIsAnAuthorOfItsOwn() {
        assertThat(author("sk_acme")).isNotEqualTo(author("sk_zorg"));
        assertThat(author("user_zorg").path("id")).isEqualTo(member("sk_zorg"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "Acme", "acme_1", "-acme", "acme-", "acme--1", "acme 1", "acme/1" })
    void aSlugHasAForm(String slug) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Emulator.builder().workspace(slug, workspace -> workspace.token("sk_other")))
                .withMessageContaining("\"" + slug + "\"");
    }

    @Test
    void badWorkspacesAreRefusedAtOnce() {
        Consumer<WorkspaceBuilder> acme = workspace -> workspace.token("sk_one");
        assertThatIllegalArgumentException().isThrownBy(() -> Emulator.builder().workspace("acme", workspace -> {
        })).withMessage("No token leads to the workspace \"acme\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Emulator.builder().workspace("acme", acme).workspace("acme", acme))
                .withMessage("There is a workspace \"acme\" already");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Emulator.builder().workspace(Emulator.DEFAULT_WORKSPACE, acme));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Emulator.builder().workspace("acme", workspace -> workspace.token(" ")));
        assertThatIllegalStateException()
                .isThrownBy(() -> Emulator.builder().workspace("acme", acme).workspace("zorg", acme).start())
                .withMessageStartingWith("Two tokens are the same");
        assertThatIllegalStateException().isThrownBy(
                () -> Emulator.builder().token("sk_one").workspace("acme", acme).start());
    }

    private JsonNode author(String token) {
        return as(token, "POST", "/v2/objects/people/records", "{'data':{'values':{}}}").data()
                .at("/values/created_by/0/created_by_actor");
    }

    private JsonNode member(String token) {
        return as(token, "GET", "/v2/workspace_members", null).data().at("/0/id/workspace_member_id");
    }

    private JsonNode self(String token) {
        return as(token, "GET", "/v2/self", null).body();
    }

    private Api.Answer as(String token, String method, String path, String body) {
        return api.send(method, path, body, "Bearer " + token);
    }
}
