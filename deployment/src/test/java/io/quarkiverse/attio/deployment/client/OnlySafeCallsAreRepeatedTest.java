package io.quarkiverse.attio.deployment.client;

import static io.quarkiverse.attio.deployment.client.ScriptedServer.LOST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.auth.AttioSelf;
import io.quarkiverse.attio.auth.ReactiveAttioSelf;
import io.quarkiverse.attio.deployment.client.ScriptedServer.Answer;
import io.quarkiverse.attio.error.AttioConcurrentWriteException;
import io.quarkiverse.attio.error.AttioException;
import io.quarkiverse.attio.error.AttioUnavailableException;
import io.quarkiverse.attio.objects.AttioObjects;
import io.quarkiverse.attio.objects.CreateObject;
import io.quarkiverse.attio.objects.UpdateObject;
import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkiverse.attio.records.MergeRecords;
import io.quarkiverse.attio.records.ReactiveAttioRecords;
import io.quarkiverse.attio.records.SearchRecords;
import io.quarkiverse.attio.values.RecordValues;
import io.quarkus.test.QuarkusUnitTest;

/** After a server error or a lost connection only what is safe to repeat is repeated; a concurrent write always is. */
class OnlySafeCallsAreRepeatedTest {

    private static final ScriptedServer server = new ScriptedServer("safe");
    private static final RecordValues VALUES = RecordValues.of().text("name", "x");
    private static final Answer CONFLICT = Answer.json(409,
            "{\"status_code\":409,\"type\":\"invalid_request_error\",\"code\":\"concurrent_write_conflict\",\"message\":\"Changed.\"}");

    @RegisterExtension
    static final QuarkusUnitTest app = Scripted.app(server)
            .overrideRuntimeConfigKey("quarkus.fault-tolerance.\"attio\".retry.max-retries", "1")
            .overrideRuntimeConfigKey("quarkus.fault-tolerance.\"attio-write\".retry.max-retries", "2");

    @Inject
    @RestClient
    AttioRecords records;

    @Inject
    @RestClient
    AttioObjects objects;

    @Inject
    @RestClient
    AttioSelf self;

    @Inject
    @RestClient
    ReactiveAttioRecords reactive;

    @Inject
    @RestClient
    ReactiveAttioSelf reactiveSelf;

    private Map<String, Executable> safe() {
        return Map.of("self", () -> self.identify(), "self, Uni", () -> reactiveSelf.identify().await().indefinitely(),
                "list objects", () -> objects.list(), "query", () -> records.query("people", RecordQuery.all()),
                "query, Uni", () -> reactive.query("people", RecordQuery.all()).await().indefinitely(),
                "search", () -> records.search(SearchRecords.of("a", "people")),
                "assert", () -> records.assertRecord("people", "email_addresses", VALUES),
                "overwrite", () -> records.overwrite("people", "r", VALUES), "get", () -> records.get("people", "r"),
                // guarded twice, a default method would make more requests
                "default method", () -> records.listEntries("people", "r"));
    }

    private Map<String, Executable> unsafe() {
        return Map.of("create", () -> records.create("people", VALUES), "create, Uni",
                () -> reactive.create("people", VALUES).await().indefinitely(), "update",
                () -> records.update("people", "r", VALUES), "delete", () -> records.delete("people", "r"), "merge",
                () -> records.merge("people", MergeRecords.of("a", "b")), "create object",
                () -> objects.create(CreateObject.of("a", "A", "As")), "update object",
                () -> objects.update("a", UpdateObject.of().pluralNoun("As")), "delete object", () -> objects.delete("a"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "error", "lost" })
    void aSafeCallIsRepeated(String kind) {
        safe().forEach((name, call) -> {
            server.answer(failure(kind));
            AttioUnavailableException e = catchThrowableOfType(AttioUnavailableException.class, call::execute);
            assertThat(e).as(name).hasMessageContaining("try again later");
            assertThat(server.received()).as(name).hasSize(2);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "error", "lost" })
    void anUnsafeCallIsNotAndSaysThatItsOutcomeIsUnknown(String kind) {
        unsafe().forEach((name, call) -> {
            server.answer(failure(kind));
            AttioUnavailableException e = catchThrowableOfType(AttioUnavailableException.class, call::execute);
            assertThat(e).as(name)
                    .hasMessageContaining("It is not known whether Attio carried the call out, so it was not repeated");
            assertThat(e.status()).as(name).isEqualTo(kind.equals("lost") ? 0 : 503);
            assertThat(server.received()).as(name).hasSize(1);
        });
    }

    private static Answer failure(String kind) {
        return kind.equals("lost") ? LOST : new Answer(503, Map.of("Retry-After", "0"), "");
    }

    @Test
    void aConcurrentWriteIsRepeatedForEveryMethod() {
        Stream.concat(safe().entrySet().stream(), unsafe().entrySet().stream()).forEach(call -> {
            server.answer(CONFLICT.with("Retry-After", "0"));
            assertThat(catchThrowableOfType(AttioConcurrentWriteException.class, call.getValue()::execute))
                    .as(call.getKey()).hasMessageContaining("Nothing was written");
            assertThat(server.received()).as(call.getKey()).hasSize(safe().containsKey(call.getKey()) ? 2 : 3);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = { 400, 401, 403, 404, 413 })
    void aRefusalIsNeverRepeated(int status) {
        safe().forEach((name, call) -> {
            server.answer(Answer.json(status, "{}"));
            assertThat(catchThrowableOfType(AttioException.class, call::execute)).as(name).isNotNull();
            assertThat(server.received()).as(name).hasSize(1);
        });
    }
}
