package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevokedTokenTest {

    @RegisterExtension
    final Api api = Api.with(builder -> builder.seeded(false).token("sk_other", "object_configuration:read")
            .workspace("acme", acme -> acme.token("sk_acme")));

    @ParameterizedTest
    @CsvSource({ "GET,/v2/objects", "POST,/v2/objects", "GET,/v2/nothing", "GET,/v2/webhooks", "POST,/v2/files/upload" })
    void itIsUnauthorizedEverywhere(String method, String path) throws Exception {
        api.emulator().revoke(api.emulator().token());

        Api.Answer answer = api.send(method, path, null);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo(Api.JSON.readTree(
                """
                        {"status_code": 401, "type": "auth_error", "code": "unauthorized",
                         "message": "The API Key provided could not be found. This is most commonly caused by the token having been revoked."}
                        """));
    }

    @Test
    void alsoAsAUserName() {
        String basic = "Basic " + Base64.getEncoder().encodeToString("sk_other:".getBytes(StandardCharsets.UTF_8));
        assertThat(api.send("GET", "/v2/objects", null, basic).status()).isEqualTo(200);
        api.emulator().revoke("sk_other");

        assertThat(api.send("GET", "/v2/objects", null, basic).status()).isEqualTo(401);
        assertThat(api.send("GET", "/v2/self", null, basic).body().toString()).isEqualTo("{\"active\":false}");
    }

    @Test
    void overScimToo() {
        api.emulator().revoke("sk_acme");

        assertThat(as("sk_acme", "/scim/v2/Users").status()).isEqualTo(401);
    }

    @Test
    void itIsNoLongerActive() {
        assertThat(as("sk_other", "/v2/self").body().path("active").booleanValue()).isTrue();
        api.emulator().revoke("sk_other");

        Api.Answer answer = as("sk_other", "/v2/self");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().toString()).isEqualTo("{\"active\":false}");
    }

    @Test
    void otherTokensStay() {
        String company = api.created("companies", "{}");
        api.emulator().revoke("sk_other");
        api.emulator().revoke("sk_acme");

        assertThat(api.record("companies", company).status()).isEqualTo(200);
        assertThat(api.sendAsUser("GET", "/v2/self", null).body().path("active").booleanValue()).isTrue();
    }

    @Test
    void onlyATokenThatIsAcceptedCanBeRevoked() {
        api.emulator().revoke("sk_other");

        assertThatIllegalArgumentException().isThrownBy(() -> api.emulator().revoke("sk_other"))
                .withMessageContaining("does not accept").withMessageNotContaining("sk_other");
        assertThatIllegalArgumentException().isThrownBy(() -> api.emulator().revoke("sk_unknown"));
        assertThatNullPointerException().isThrownBy(() -> api.emulator().revoke(null)).withMessage("token");
    }

    private Api.Answer as(String token, String path) {
        return api.send("GET", path, null, "Bearer " + token);
    }
}
