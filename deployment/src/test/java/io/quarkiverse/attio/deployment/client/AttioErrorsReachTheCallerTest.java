package io.quarkiverse.attio.deployment.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.attio.attributes.AttioAttributes;
import io.quarkiverse.attio.attributes.AttributeTarget;
import io.quarkiverse.attio.deployment.client.ScriptedServer.Answer;
import io.quarkiverse.attio.error.AttioException;
import io.quarkiverse.attio.error.AttioForbiddenException;
import io.quarkiverse.attio.error.AttioUnavailableException;
import io.quarkiverse.attio.error.AttioUnexpectedException;
import io.quarkiverse.attio.error.AttioValidationException;
import io.quarkiverse.attio.error.ErrorCode;
import io.quarkiverse.attio.error.ErrorType;
import io.quarkiverse.attio.error.ValidationIssue;
import io.quarkiverse.attio.objects.AttioObjects;
import io.quarkiverse.attio.objects.ReactiveAttioObjects;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkiverse.attio.values.RecordValues;
import io.quarkus.test.QuarkusUnitTest;

class AttioErrorsReachTheCallerTest {

    private static final ScriptedServer server = new ScriptedServer("errors");

    @RegisterExtension
    static final QuarkusUnitTest app = Scripted.app(server)
            .overrideRuntimeConfigKey("quarkus.fault-tolerance.\"attio\".retry.max-retries", "0");

    @Inject
    @RestClient
    AttioRecords records;

    @Inject
    @RestClient
    AttioObjects objects;

    @Inject
    @RestClient
    ReactiveAttioObjects reactiveObjects;

    @Inject
    @RestClient
    AttioAttributes attributes;

    private AttioException failing(Answer answer) {
        server.answer(answer);
        return catchThrowableOfType(AttioException.class, () -> objects.get("people"));
    }

    @ParameterizedTest
    @CsvSource({ "400, validation_type, AttioValidationException", "400, value_not_found, AttioValidationException",
            "400, uniqueness_conflict, AttioUniquenessConflictException", "400, never_seen, AttioValidationException",
            "401, unauthorized, AttioUnauthorizedException", "401, invalid_grant, AttioUnauthorizedException",
            "403, unauthorized, AttioForbiddenException", "403, billing_error, AttioForbiddenException",
            "403, insufficient_scopes, AttioForbiddenException", "404, not_found, AttioNotFoundException",
            "404, merge_in_progress, AttioNotFoundException", "409, slug_conflict, AttioUniquenessConflictException",
            "409, uniqueness_conflict, AttioUniquenessConflictException",
            "409, concurrent_write_conflict, AttioConcurrentWriteException", "409, never_seen, AttioUnexpectedException",
            "413, validation_type, AttioValidationException", "418, never_seen, AttioUnexpectedException",
            "429, rate_limit_exceeded, AttioRateLimitedException", "500, api_error, AttioUnavailableException",
            "302, '', AttioUnexpectedException" })
    void theStatusAndTheCodeDecideTheException(int status, String code, String type) {
        AttioException e = failing(Answer.json(status, "{\"status_code\":" + status + ",\"type\":\"some_type\",\"code\":\""
                + code + "\",\"message\":\"As it is.\"}"));
        assertThat(e.getClass().getSimpleName()).isEqualTo(type);
        assertThat(e.status()).isEqualTo(status);
        assertThat(e.type()).contains(new ErrorType("some_type"));
        assertThat(e.code())
                .isEqualTo(code.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(new ErrorCode(code)));
        assertThat(e.attioMessage()).contains("As it is.");
        assertThat(e.remedy()).isNotBlank();
        assertThat(e).isNotInstanceOf(WebApplicationException.class).hasNoCause();
    }

    @Test
    void everythingOfTheAnswerIsKept() {
        server.answer(Answer.json(400, "{\"status_code\":400,\"type\":\"invalid_request_error\","
                + "\"code\":\"validation_type\",\"message\":\"Body payload validation error.\",\"extra\":{\"a\":1},"
                + "\"validation_errors\":[{\"code\":\"invalid\",\"message\":\"Expected string\",\"path\":[\"data\",\"values\",0]}]}")
                .with("X-Attio-Execution-Id", "6f2e1d3c-0000-4000-8000-000000000001").with("X-Other", "kept")
                .with("Set-Cookie", "_cfuvid=private"));
        AttioValidationException e = catchThrowableOfType(AttioValidationException.class,
                () -> records.create("people", RecordValues.of().text("name", "x")));
        assertThat(e).hasMessage("AttioRecords.create failed: 400 validation_type (invalid_request_error): "
                + "Body payload validation error. [data.values.0: Expected string] "
                + "Check the request against Attio's reference; what it names is wrong there. "
                + "(POST /v2/objects/people/records, execution id 6f2e1d3c-0000-4000-8000-000000000001)");
        assertThat(e.executionId()).contains("6f2e1d3c-0000-4000-8000-000000000001");
        assertThat(e.operation()).isEqualTo("AttioRecords.create");
        assertThat(e.request()).contains("POST /v2/objects/people/records");
        assertThat(e.headers()).containsEntry("x-other", java.util.List.of("kept")).doesNotContainKey("set-cookie");
        assertThat(e.body()).contains("\"extra\":{\"a\":1}");
        assertThat(e.validationIssues()).containsExactly(
                new ValidationIssue("invalid", java.util.List.of("data", "values", "0"), "Expected string"));
    }

    @Test
    void aBodyThatSaysStatusCodeInCamelCaseIsRead() {
        AttioException e = failing(Answer.json(400,
                "{\"statusCode\":400,\"type\":\"invalid_request_error\",\"code\":\"validation_type\",\"message\":\"No participants were provided.\"}"));
        assertThat(e).isInstanceOf(AttioValidationException.class).hasMessageContaining("No participants were provided.");
        assertThat(e.code()).contains(ErrorCode.VALIDATION_TYPE);
    }

    @Test
    void aProxysPageIsNamedForWhatItIs() {
        AttioException e = failing(new Answer(502, Map.of("Content-Type", "text/html"),
                "<html>\n <body><h1>502 Bad Gateway</h1></body></html>"));
        assertThat(e).isInstanceOf(AttioUnavailableException.class).hasMessageContaining("502")
                .hasMessageContaining("not Attio's JSON but text/html")
                .hasMessageContaining("\"<html> <body><h1>502 Bad Gateway</h1></body></html>\"");
        assertThat(e.body()).startsWith("<html>");
        assertThat(e.code()).isEmpty();
    }

    @Test
    void anEmptyBodyIsSaidToBeEmpty() {
        assertThat(failing(new Answer(503, Map.of(), ""))).isInstanceOf(AttioUnavailableException.class)
                .hasMessageContaining("503: the answer has no body.");
    }

    @Test
    void truncatedJsonOfAnErrorIsShown() {
        AttioException e = failing(Answer.json(400, "{\"status_code\":400,\"type\":\"inval"));
        assertThat(e).isInstanceOf(AttioValidationException.class)
                .hasMessageContaining("beginning with \"{\"status_code\":400,\"type\":\"inval\"");
    }

    @Test
    void truncatedJsonOfASuccessIsAnUnexpectedAnswer() {
        AttioException e = failing(Answer.json(200, "{\"data\":{\"api_slug\":\"peo").with("x-attio-execution-id", "e-1"));
        assertThat(e).isInstanceOf(AttioUnexpectedException.class)
                .hasMessageContaining("AttioObjects.get failed: 200: the answer cannot be read as AttioObject")
                .hasMessageContaining("GET /v2/objects/people, execution id e-1");
        assertThat(e.status()).isEqualTo(200);
    }

    @Test
    void aSuccessThatIsAPageOfAProxyIsAnUnexpectedAnswer() {
        AttioException e = failing(new Answer(200, Map.of("Content-Type", "text/html"), "<html>Please log in</html>"));
        assertThat(e).isInstanceOf(AttioUnexpectedException.class)
                .hasMessageContaining("beginning with \"<html>Please log in</html>\"")
                .hasMessageContaining("whether something on the way answers for Attio");
    }

    @Test
    void aMissingScopeIsNamed() {
        AttioException e = failing(Answer.json(403,
                "{\"status_code\":403,\"type\":\"auth_error\",\"code\":\"unauthorized\",\"message\":\"No.\"}"));
        assertThat(e).isInstanceOf(AttioForbiddenException.class)
                .hasMessageContaining("this call needs object_configuration:read");
    }

    @ParameterizedTest
    @CsvSource({ "objects, object_configuration:read", "lists, list_configuration:read" })
    void theScopeOfAnAttributeIsThatOfWhatItBelongsTo(String target, String scope) {
        server.answer(Answer.json(403,
                "{\"status_code\":403,\"type\":\"auth_error\",\"code\":\"unauthorized\",\"message\":\"No.\"}"));
        assertThatThrownBy(() -> attributes.list(new AttributeTarget(target), "sales"))
                .isInstanceOf(AttioForbiddenException.class).hasMessageContaining("(this call needs " + scope + ")");
    }

    @Test
    void aUniFailsWithTheSameException() {
        server.answer(Answer.json(404,
                "{\"status_code\":404,\"type\":\"invalid_request_error\",\"code\":\"not_found\",\"message\":\"Gone.\"}"));
        AttioException e = catchThrowableOfType(AttioException.class,
                () -> reactiveObjects.get("people").await().indefinitely());
        assertThat(e).hasMessageStartingWith("ReactiveAttioObjects.get failed: 404 not_found (invalid_request_error): Gone.");
    }

    @Test
    void aVeryLongBodyIsCut() {
        AttioException e = failing(new Answer(500, Map.of("Content-Type", "text/plain"), "x".repeat(200_000)));
        assertThat(e.body()).hasSize(64 * 1024);
        assertThat(e.getMessage()).hasSizeLessThan(1000);
    }
}
