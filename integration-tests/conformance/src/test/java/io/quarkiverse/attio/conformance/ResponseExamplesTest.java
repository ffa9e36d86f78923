package io.quarkiverse.attio.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.conformance.contract.Calls;
import io.quarkiverse.attio.conformance.contract.ClientMethod;
import io.quarkiverse.attio.conformance.contract.Contract;
import io.quarkiverse.attio.conformance.contract.ContractOperation;
import io.quarkiverse.attio.conformance.contract.Example;
import io.quarkiverse.attio.conformance.contract.PlainJson;
import io.quarkiverse.attio.conformance.server.Injected;
import io.quarkiverse.attio.conformance.server.ScriptedAttio;
import io.quarkiverse.attio.conformance.server.ScriptedServer;
import io.quarkiverse.attio.paging.Page;
import io.quarkiverse.attio.paging.Paged;
import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkiverse.attio.values.AttributeType;
import io.quarkiverse.attio.values.AttributeValue;
import io.quarkiverse.attio.values.RecordReferenceValue;
import io.quarkiverse.attio.webhooks.CreatedWebhook;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Every example of a response, read by the client: what the typed values say is what the example says, all of it. */
@QuarkusTest
@WithTestResource(ScriptedAttio.class)
class ResponseExamplesTest {

    private static final int NO_CONTENT = 204;

    ScriptedServer attio;

    @Inject
    Injected clients;
    @Inject
    @RestClient
    AttioRecords records;

    static Stream<String> examples() {
        return Example.responsesToClients().map(Example::name);
    }

    @ParameterizedTest
    @MethodSource
    void examples(String name) throws Throwable {
        Example example = Example.responses().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        String operation = example.operation();
        JsonNode body = example.json();
        JsonNode expected = PlainJson.of(body.has("data") ? body.path("data") : body);
        List<ClientMethod> methods = Injected.methods(operation);
        assertThat(methods).hasSize(2);
        for (ClientMethod method : methods) {
            attio.answer(example.status(), example.status() == NO_CONTENT ? "" : example.text());
            Object result = Calls.invoke(method, clients.client(method));
            if (result == null) {
                assertThat(operation).containsIgnoringCase("delete");
                assertThat(body).isEmpty();
            } else if (result instanceof Page<?> page) {
                assertThat(PlainJson.ofValue(page.items())).isEqualTo(expected);
                assertThat(page.nextCursor()).contains(body.at("/pagination/next_cursor").asText());
            } else if (result instanceof Paged<?> paged) {
                assertThat(PlainJson.ofValue(paged.payload())).isEqualTo(expected);
                assertThat(paged.nextCursor().orElse("")).isEqualTo(body.at("/pagination/next_cursor").asText());
            } else if (result instanceof CreatedWebhook webhook) {
                // the secret is read, and not written
                assertThat(webhook.secret().value()).isEqualTo(expected.path("secret").asText());
                assertThat(PlainJson.ofValue(result))
                        .isEqualTo(((ObjectNode) expected.deepCopy()).without("secret"));
            } else {
                assertThat(PlainJson.ofValue(result)).as(method.toString()).isEqualTo(expected);
            }
        }
    }

    @Test
    void noOperationIsWithoutExample() {
        Set<String> covered = Example.responsesToClients().map(Example::operation).collect(Collectors.toSet());
        assertThat(covered).isEqualTo(Contract.load().operations().stream()
                .filter(operation -> !operation.redirects()).map(ContractOperation::id).collect(Collectors.toSet()));
    }

    /** Every type has a class of its own, and one that nobody knows is kept as it came. */
    @Test
    void everyTypeOfValueIsReadAsWhatItIs() throws Throwable {
        Example example = Example.responses().stream().filter(one -> one.name().contains("every_type")).findFirst()
                .orElseThrow();
        attio.answer(200, example.text());
        AttioRecord record = records.get("people", "x");
        JsonNode values = example.json().at("/data/values");
        assertThat(record.values().keySet()).hasSize(18);
        record.values().forEach((slug, all) -> {
            assertThat(all).hasSize(values.path(slug).size());
            for (AttributeValue value : all) {
                assertThat(value.attributeType()).isEqualTo(new AttributeType(slug.replace('_', '-')));
                assertThat(value.activeFrom()).isEqualTo(Instant.parse("2023-01-01T15:00:00.000000001Z"));
                assertThat(value.activeUntil()).isNull();
                assertThat(value.createdByActor().type()).isNotNull();
                assertThat(value.asText()).isNotBlank();
            }
        });
        assertThat(record.text("text")).contains(values.at("/text/0/value").textValue());
        assertThat(record.domain("domain")).contains("app.attio.com");
        assertThat(record.email("email_address")).contains("ada@example.com");
        assertThat(record.display("personal_name")).contains("Ada Lovelace");
        assertThat(record.references("record_reference")).extracting(RecordReferenceValue::targetObject)
                .containsExactly("people");
        assertThat(record.number("number")).contains(new BigDecimal("3.1415"));
        assertThat(record.createdAt()).isEqualTo(Instant.parse("2022-11-21T13:22:49.061281001Z"));
    }
}
