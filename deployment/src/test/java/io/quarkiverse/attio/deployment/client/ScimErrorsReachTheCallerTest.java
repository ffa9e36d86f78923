package io.quarkiverse.attio.deployment.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.attio.deployment.client.ScriptedServer.Answer;
import io.quarkiverse.attio.error.AttioException;
import io.quarkiverse.attio.error.AttioUniquenessConflictException;
import io.quarkiverse.attio.error.AttioValidationException;
import io.quarkiverse.attio.error.ErrorCode;
import io.quarkiverse.attio.scim.AttioScimUsers;
import io.quarkiverse.attio.scim.ReactiveAttioScimUsers;
import io.quarkiverse.attio.scim.ScimQuery;
import io.quarkiverse.attio.scim.ScimUser;
import io.quarkus.test.QuarkusUnitTest;

/** SCIM has errors of its own form, with the status as a text. */
class ScimErrorsReachTheCallerTest {

    private static final String SCHEMA = "urn:ietf:params:scim:api:messages:2.0:Error";

    private static final ScriptedServer server = new ScriptedServer("scim-errors");

    @RegisterExtension
    static final QuarkusUnitTest app = Scripted.app(server)
            .overrideRuntimeConfigKey("quarkus.fault-tolerance.\"attio\".retry.max-retries", "0");

    @Inject
    @RestClient
    AttioScimUsers users;

    @Inject
    @RestClient
    ReactiveAttioScimUsers reactiveUsers;

    private static Answer answer(int status, String more) {
        return new Answer(status, Map.of("Content-Type", "application/scim+json"),
                "{\"schemas\":[\"" + SCHEMA + "\"],\"status\":\"" + status + "\"" + more + "}");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "400, invalidFilter, AttioValidationException",
            "400, tooMany, AttioValidationException", "400, uniqueness, AttioValidationException",
            "400, mutability, AttioValidationException", "400, invalidSyntax, AttioValidationException",
            "400, invalidPath, AttioValidationException", "400, noTarget, AttioValidationException",
            "400, invalidValue, AttioValidationException", "400, -, AttioValidationException",
            "401, -, AttioUnauthorizedException", "403, -, AttioForbiddenException",
            "403, sensitive, AttioForbiddenException", "404, -, AttioNotFoundException",
            "409, uniqueness, AttioUniquenessConflictException", "409, -, AttioUnexpectedException",
            "412, -, AttioUnexpectedException", "413, -, AttioValidationException",
            "429, -, AttioRateLimitedException", "500, -, AttioUnavailableException",
            "501, -, AttioUnavailableException", "503, -, AttioUnavailableException" })
    void theStatusDecidesAndTheDetailIsTheMessage(int status, String scimType, String type) {
        server.answer(answer(status, ",\"detail\":\"As it is.\"" + (scimType == null ? ""
                : ",\"scimType\":\"" + scimType + "\"")));
        AttioException e = catchThrowableOfType(AttioException.class, () -> users.get("u1"));
        AttioException reactive = catchThrowableOfType(AttioException.class,
                () -> reactiveUsers.get("u1").await().indefinitely());
        assertThat(e.getClass().getSimpleName()).isEqualTo(type);
        assertThat(reactive).hasSameClassAs(e);
        assertThat(e.status()).isEqualTo(status);
        assertThat(e.code()).isEqualTo(Optional.ofNullable(scimType).map(ErrorCode::new));
        assertThat(e.type()).isEmpty();
        assertThat(e.attioMessage()).contains("As it is.");
        assertThat(e.remedy()).isNotBlank();
        assertThat(e.body()).contains(SCHEMA);
        assertThat(e).hasMessageStartingWith("AttioScimUsers.get failed: " + status)
                .hasMessageContaining(": As it is. ").hasNoCause();
    }

    @Test
    void aUserThatIsThereAlready() {
        server.answer(answer(409, ",\"scimType\":\"uniqueness\",\"detail\":\"userName is taken\""));
        AttioUniquenessConflictException e = catchThrowableOfType(AttioUniquenessConflictException.class,
                () -> users.create(ScimUser.of("ada@example.com")));
        assertThat(e).hasMessage("AttioScimUsers.create failed: 409 uniqueness: userName is taken. There is such a user or"
                + " group already: find it with a filter and change that one. (POST /scim/v2/Users)");
        assertThat(server.received()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({ "''", "',\"detail\":null,\"scimType\":null'", "',\"detail\":7,\"scimType\":{}'",
            "',\"detail\":\"\",\"scimType\":\"\"'" })
    void oneWithoutDetailSaysWhatCanBeSaid(String more) {
        server.answer(answer(400, more));
        AttioValidationException e = catchThrowableOfType(AttioValidationException.class,
                () -> users.list(ScimQuery.all()));
        assertThat(e.code()).isEmpty();
        assertThat(e.validationIssues()).isEmpty();
        assertThat(e.body()).startsWith("{\"schemas\"");
    }

    @Test
    void attiosOwnFormIsReadHereToo() {
        server.answer(Answer.json(401, "{\"status_code\":401,\"type\":\"auth_error\",\"code\":\"unauthorized\","
                + "\"message\":\"Who?\"}"));
        AttioException e = catchThrowableOfType(AttioException.class, () -> users.get("u1"));
        assertThat(e.code()).contains(ErrorCode.UNAUTHORIZED);
        assertThat(e.attioMessage()).contains("Who?");
    }
}
