package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

class SelfTest {

    @RegisterExtension
    final Api api = Api.empty();

    @Test
    void theTokenIsDescribedWithoutAnEnvelope() {
        JsonNode self = api.get("/v2/self").body();

        assertThat(self.path("active").booleanValue()).isTrue();
        assertThat(self.path("scope").asText().split(" ")).contains("record_permission:read-write",
                "object_configuration:read-write", "list_entry:read-write", "webhook:read-write");
        assertThat(self.path("token_type").asText()).isEqualTo("Bearer");
        assertThat(self.has("exp")).isTrue();
        assertThat(self.path("exp").isNull()).isTrue();
        assertThat(self.path("iat").isIntegralNumber()).isTrue();
        assertThat(self.path("sub")).isEqualTo(self.path("workspace_id"));
        assertThat(self.path("aud")).isEqualTo(self.path("client_id"));
        assertThat(self.path("iss").asText()).isEqualTo("attio.com");
        assertThat(self.path("token_level").asText()).isEqualTo("workspace");
        assertThat(self.path("workspace_name").asText()).isEqualTo("Emulated Workspace");
        assertThat(self.path("workspace_slug").asText()).isEqualTo("emulated-workspace");
        assertThat(self.path("workspace_logo_url").isNull()).isTrue();
        assertThat(self.path("authorized_by_workspace_member_id").asText()).hasSize(36);
    }

    @Test
    void anUnknownTokenIsInactive() {
        Api.Answer answer = api.send("GET", "/v2/self", null, "Bearer somebody-else");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().toString()).isEqualTo("{\"active\":false}");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "Bearer", "Bearer ", "Bearer two words", "Token abc", "sk_emulator", "Basic %%%" })
    void aTokenThatCannotBeReadIsMissing(String authorization) {
        Api.Answer answer = api.send("GET", "/v2/self", null, authorization);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("missing_value");
        assertThat(answer.message()).startsWith("Token was not recognised, ");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "Bearer", "Bearer somebody-else", "Token abc" })
    void everywhereElseItIsUnauthorized(String authorization) {
        assertThat(api.send("GET", "/v2/objects", null, authorization).status()).isEqualTo(401);
    }

    @Test
    void basicWithTheTokenAsUserWorksToo() {
        assertThat(api.send("GET", "/v2/self", null, basic("sk_emulator:")).body().path("active").asBoolean()).isTrue();
        assertThat(api.send("GET", "/v2/objects", null, basic("sk_emulator:")).status()).isEqualTo(200);
    }

    @Test
    void basicWithAPasswordDoesNot() {
        assertThat(api.send("GET", "/v2/objects", null, basic("sk_emulator:secret")).status()).isEqualTo(401);
        assertThat(api.send("GET", "/v2/objects", null, basic("sk_emulator")).status()).isEqualTo(401);
    }

    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
