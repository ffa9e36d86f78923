package io.quarkiverse.attio.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.attio.conformance.contract.Calls;
import io.quarkiverse.attio.conformance.contract.ClientMethod;
import io.quarkiverse.attio.conformance.contract.Clients;
import io.quarkiverse.attio.conformance.contract.Contract;
import io.quarkiverse.attio.conformance.contract.ContractOperation;
import io.quarkiverse.attio.conformance.server.Injected;
import io.quarkiverse.attio.conformance.server.ScriptedAttio;
import io.quarkiverse.attio.conformance.server.ScriptedServer;
import io.quarkiverse.attio.error.AttioUnexpectedException;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * What Attio has deleted is deleted, in whatever way it says so: documented are 204 and an empty object, seen was less. A
 * caller who gets an exception for it would delete again.
 */
@QuarkusTest
@WithTestResource(ScriptedAttio.class)
class EveryDeleteTakesEveryEmptyAnswerTest {

    private static final String JSON = "application/json; charset=utf-8";

    private record Empty(int status, String contentType, String body) {
    }

    private static final List<Empty> ANSWERS = List.of(new Empty(204, null, null), new Empty(204, JSON, null),
            new Empty(200, JSON, "{}"), new Empty(200, "application/scim+json", "{}"), new Empty(200, null, "{}"),
            new Empty(200, JSON, "{ \n }"), new Empty(200, JSON, ""), new Empty(200, null, ""), new Empty(200, JSON, null),
            new Empty(200, null, null), new Empty(200, JSON, "null"), new Empty(200, JSON, "{\"data\":null}"),
            new Empty(200, JSON, "{\"data\":{}}"), new Empty(200, "text/plain", "OK"), new Empty(202, JSON, "{}"));

    ScriptedServer attio;

    @Inject
    Injected clients;

    static Stream<String> deletes() {
        return methods().map(ClientMethod::toString);
    }

    private static Stream<ClientMethod> methods() {
        return Clients.methods().stream().filter(method -> method.verb().equals("DELETE"));
    }

    @ParameterizedTest
    @MethodSource
    void deletes(String name) throws Throwable {
        ClientMethod delete = methods().filter(method -> method.toString().equals(name)).findFirst().orElseThrow();
        for (Empty empty : ANSWERS) {
            attio.answer(empty.status(), empty.contentType(), empty.body());
            assertThat(Calls.invoke(delete, clients.client(delete))).as(empty.toString()).isNull();
            assertThat(attio.received()).as("once, for " + empty).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("deletes")
    void thePageOfAProxyIsNoDelete(String name) {
        ClientMethod delete = methods().filter(method -> method.toString().equals(name)).findFirst().orElseThrow();
        attio.answer(200, "text/html; charset=utf-8", "<html><title>Please log in</title></html>");
        assertThatThrownBy(() -> Calls.invoke(delete, clients.client(delete)))
                .isInstanceOf(AttioUnexpectedException.class).hasMessageContaining(name)
                .hasMessageContaining("Please log in");
        assertThat(attio.received()).hasSize(1);
    }

    @Test
    void everyDeleteOfTheContractIsHere() {
        assertThat(methods().map(method -> method.operation().id()).collect(Collectors.toSet()))
                .isEqualTo(Contract.load().operations().stream().filter(operation -> operation.verb().equals("DELETE"))
                        .map(ContractOperation::id).collect(Collectors.toSet()));
    }
}
