package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.fasterxml.jackson.databind.JsonNode;

class WorkspaceMembersTest {

    @RegisterExtension
    final Api api = Api.empty();

    @Test
    void allAreListed() {
        JsonNode members = api.get("/v2/workspace_members").data();

        assertThat(members.findValuesAsText("email_address")).containsExactly("olivia@example.com",
                "liam@example.com");
        assertThat(members.findValuesAsText("access_level")).containsExactly("admin", "member");
    }

    @Test
    void oneIsReadById() {
        JsonNode listed = api.get("/v2/workspace_members").data().path(1);
        String id = listed.path("id").path("workspace_member_id").asText();

        assertThat(api.get("/v2/workspace_members/" + id).data()).isEqualTo(listed);
        assertThat(api.get("/v2/workspace_members/" + id.toUpperCase()).data()).isEqualTo(listed);
    }

    @Test
    void anUnknownOneIsNotFound() {
        Api.Answer answer = api.get("/v2/workspace_members/50cf242c-7fa3-4cad-87d0-75b1af71c57b");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.message())
                .isEqualTo("Workspace member with ID \"50cf242c-7fa3-4cad-87d0-75b1af71c57b\" not found.");
    }

    @Test
    void anAddressIsNoId() {
        Api.Answer answer = api.get("/v2/workspace_members/olivia@example.com");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/validation_errors/0/path/0").asText()).isEqualTo("workspace_member_id");
    }
}
