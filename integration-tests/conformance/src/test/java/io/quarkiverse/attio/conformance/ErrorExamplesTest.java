package io.quarkiverse.attio.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.conformance.contract.Calls;
import io.quarkiverse.attio.conformance.contract.ClientMethod;
import io.quarkiverse.attio.conformance.contract.Example;
import io.quarkiverse.attio.conformance.server.Injected;
import io.quarkiverse.attio.conformance.server.ScriptedAttio;
import io.quarkiverse.attio.conformance.server.ScriptedServer;
import io.quarkiverse.attio.error.AttioConcurrentWriteException;
import io.quarkiverse.attio.error.AttioException;
import io.quarkiverse.attio.error.AttioForbiddenException;
import io.quarkiverse.attio.error.AttioNotFoundException;
import io.quarkiverse.attio.error.AttioRateLimitedException;
import io.quarkiverse.attio.error.AttioUnauthorizedException;
import io.quarkiverse.attio.error.AttioUniquenessConflictException;
import io.quarkiverse.attio.error.AttioValidationException;
import io.quarkiverse.attio.error.ErrorCode;
import io.quarkiverse.attio.error.ErrorType;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Every error of the contract, of operations that have no client yet too: the same body means the same everywhere. */
@QuarkusTest
@WithTestResource(ScriptedAttio.class)
class ErrorExamplesTest {

    /** By status, and by status and code where the code makes a difference. */
    private static final Map<String, Class<? extends AttioException>> EXPECTED = Map.of(
            "400", AttioValidationException.class,
            "401", AttioUnauthorizedException.class,
            "403", AttioForbiddenException.class,
            "404", AttioNotFoundException.class,
            "409 slug_conflict", AttioUniquenessConflictException.class,
            "409 uniqueness_conflict", AttioUniquenessConflictException.class,
            "400 uniqueness_conflict", AttioUniquenessConflictException.class,
            "409 concurrent_write_conflict", AttioConcurrentWriteException.class,
            "413", AttioValidationException.class,
            "429", AttioRateLimitedException.class);

    ScriptedServer attio;

    @Inject
    Injected clients;

    static Stream<String> errors() {
        return Example.errors().stream().map(Example::name);
    }

    @ParameterizedTest
    @MethodSource("errors")
    void theExceptionSaysWhatTheBodySays(String name) {
        Example example = Example.errors().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        JsonNode body = example.json();
        String code = body.path("code").asText();
        Class<? extends AttioException> expected = EXPECTED.getOrDefault(example.status() + " " + code,
                EXPECTED.get(String.valueOf(example.status())));
        assertThat(expected).as("%d %s is in the table", example.status(), code).isNotNull();
        for (ClientMethod method : methods(example)) {
            attio.answer(example.status(), example.text());
            Throwable thrown = catchThrowable(() -> Calls.invoke(method, clients.client(method)));
            assertThat(thrown).as(method.toString()).isExactlyInstanceOf(expected);
            AttioException e = (AttioException) thrown;
            assertThat(e.status()).isEqualTo(example.status());
            assertThat(e.type()).contains(new ErrorType(body.path("type").asText()));
            assertThat(e.code()).contains(new ErrorCode(code));
            assertThat(e.attioMessage()).contains(body.path("message").asText());
            assertThat(e.operation()).isEqualTo(method.toString());
            assertThat(e.body()).isEqualTo(example.text());
            assertThat(e).hasMessageContaining(body.path("message").asText().strip()).hasMessageContaining(e.remedy());
            assertThat(e.remedy()).isNotBlank();
            assertThat(attio.received()).hasSize(isRetried(e) ? 4 : 1);
            assertThat(issues(e)).isEqualTo(issues(body));
        }
    }

    private static List<ClientMethod> methods(Example example) {
        List<ClientMethod> own = Injected.methods(example.operation());
        return own.isEmpty() ? Injected.methods("createRecord") : own;
    }

    private static boolean isRetried(AttioException e) {
        return e instanceof AttioRateLimitedException || e instanceof AttioConcurrentWriteException;
    }

    private static List<String> issues(AttioException e) {
        return e instanceof AttioValidationException validation
                ? validation.validationIssues().stream()
                        .map(issue -> issue.code() + " " + issue.path() + " " + issue.message()).toList()
                : List.of();
    }

    private static List<String> issues(JsonNode body) {
        List<String> issues = new ArrayList<>();
        for (JsonNode issue : body.path("validation_errors")) {
            List<String> path = new ArrayList<>();
            issue.path("path").forEach(step -> path.add(step.asText()));
            issues.add(issue.path("code").asText() + " " + path + " " + issue.path("message").asText());
        }
        return issues;
    }

    @Test
    void theTableHasEveryKindOfError() {
        assertThat(Example.errors()).hasSizeGreaterThan(80);
        assertThat(Example.errors().stream().map(Example::status).distinct()).contains(400, 401, 403, 404, 409, 413, 429);
        assertThat(Example.errors()).extracting(Example::name).contains("errors/any.404.unknown_route.json");
    }
}
