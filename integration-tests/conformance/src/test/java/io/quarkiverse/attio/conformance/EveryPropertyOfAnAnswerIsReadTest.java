package io.quarkiverse.attio.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.conformance.contract.Calls;
import io.quarkiverse.attio.conformance.contract.ClientMethod;
import io.quarkiverse.attio.conformance.contract.Contract;
import io.quarkiverse.attio.conformance.contract.ContractOperation;
import io.quarkiverse.attio.conformance.contract.PlainJson;
import io.quarkiverse.attio.conformance.contract.Samples;
import io.quarkiverse.attio.conformance.server.Injected;
import io.quarkiverse.attio.conformance.server.ScriptedAttio;
import io.quarkiverse.attio.conformance.server.ScriptedServer;
import io.quarkiverse.attio.paging.Page;
import io.quarkiverse.attio.paging.Paged;
import io.quarkiverse.attio.webhooks.CreatedWebhook;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * Answers made of the document's schemas, with every property in every form, through every client: what the model says is
 * what the answer says, and nothing is missing.
 */
@QuarkusTest
@WithTestResource(ScriptedAttio.class)
class EveryPropertyOfAnAnswerIsReadTest {

    private static final int FEWEST = 10;
    private static final int MOST = 500;
    private static final Contract CONTRACT = Contract.load();

    ScriptedServer attio;

    @Inject
    Injected clients;

    static Stream<String> operations() {
        return CONTRACT.operations().stream().filter(operation -> !operation.verb().equals("DELETE"))
                .filter(operation -> operation.hasContent(operation.success()))
                .map(ContractOperation::id);
    }

    @ParameterizedTest
    @MethodSource
    void operations(String id) throws Throwable {
        ContractOperation operation = CONTRACT.operation(id);
        for (int status : new int[] { 200, 201, 202 }) {
            if (operation.documents(status) && operation.hasContent(status)) {
                for (ClientMethod method : Injected.methods(id)) {
                    everyPropertyIsRead(operation, status, method);
                }
            }
        }
    }

    private void everyPropertyIsRead(ContractOperation operation, int status, ClientMethod method) throws Throwable {
        JsonNode schema = CONTRACT.responseSchema(operation, status);
        Samples samples = CONTRACT.samples(method.toString().hashCode());
        Set<String> places = CONTRACT.placesOfResponse(operation, status);
        for (int i = 0; i < FEWEST || i < MOST && !samples.visited().containsAll(places); i++) {
            JsonNode answer = samples.of(schema);
            assertThat(CONTRACT.checkResponse(operation, status, answer)).as("the sample itself: %s", answer).isEmpty();
            attio.answer(status, answer.toString());
            Object result = Calls.invoke(method, clients.client(method));
            assertThat(plain(result)).as("%s of %s", method, answer).isEqualTo(expected(answer));
            if (result instanceof Page<?> page) {
                assertThat(page.nextCursor().orElse(null)).isEqualTo(cursor(answer));
            } else if (result instanceof Paged<?> paged) {
                assertThat(paged.nextCursor().orElse(null)).isEqualTo(cursor(answer));
            }
        }
        Set<String> never = new TreeSet<>(places);
        never.removeAll(samples.visited());
        assertThat(never).as("never tried with %s", method).isEmpty();
    }

    private static JsonNode plain(Object result) {
        Object payload = result instanceof Page<?> page ? page.items()
                : result instanceof Paged<?> paged ? paged.payload() : result;
        JsonNode plain = PlainJson.ofValue(payload);
        // the secret is read, and not written
        return payload instanceof CreatedWebhook webhook ? ((ObjectNode) plain).put("secret", webhook.secret().value())
                : plain;
    }

    private static JsonNode expected(JsonNode answer) {
        return PlainJson.of(answer.has("data") ? answer.get("data") : answer);
    }

    private static String cursor(JsonNode answer) {
        return answer.at("/pagination/next_cursor").textValue();
    }
}
