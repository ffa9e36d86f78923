package io.quarkiverse.attio.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.auth.AttioSelf;
import io.quarkiverse.attio.auth.TokenInfo;
import io.quarkiverse.attio.conformance.contract.Calls;
import io.quarkiverse.attio.conformance.contract.ClientMethod;
import io.quarkiverse.attio.conformance.contract.Clients;
import io.quarkiverse.attio.conformance.server.Injected;
import io.quarkiverse.attio.conformance.server.ScriptedAttio;
import io.quarkiverse.attio.conformance.server.ScriptedServer;
import io.quarkiverse.attio.objects.AttioObject;
import io.quarkiverse.attio.objects.AttioObjects;
import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkiverse.attio.records.RecordSearchResult;
import io.quarkiverse.attio.records.SearchRecords;
import io.quarkiverse.attio.values.Actor;
import io.quarkiverse.attio.values.AttributeType;
import io.quarkiverse.attio.values.AttributeValue;
import io.quarkiverse.attio.values.TextValue;
import io.quarkiverse.attio.values.UnknownValue;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What Attio adds, leaves out or gets wrong must not make the rest unreadable. */
@QuarkusTest
@WithTestResource(ScriptedAttio.class)
class LenientReadingTest {

    ScriptedServer attio;

    @Inject
    Injected clients;
    @Inject
    @RestClient
    AttioSelf self;
    @Inject
    @RestClient
    AttioObjects objects;
    @Inject
    @RestClient
    AttioRecords records;

    private AttioRecord read(String data) {
        attio.answer(200, "{\"data\":" + data + "}");
        return records.get("companies", "x");
    }

    private AttributeValue value(String value) {
        AttioRecord record = read("{\"values\":{\"a\":[" + value + "]}}");
        return record.value("a").orElseThrow();
    }

    @Test
    void unknownMembersArePassedOver() {
        AttioRecord record = read("""
                {"id":{"workspace_id":"w","object_id":"o","record_id":"r","new":1},"new":{"deep":[1,{}]},
                 "created_at":"2022-11-21T13:22:49.061281000Z","web_url":"https://app.attio.com/x","values":{"name":[
                 {"attribute_type":"text","value":"Acme","new":true,"active_from":"2022-11-21T13:22:49.061281000Z",
                  "active_until":null,"created_by_actor":{"type":"app","id":"a","new":0}}]}}""");
        assertThat(record.recordId()).isEqualTo("r");
        assertThat(record.text("name")).contains("Acme");
        assertThat(record.value("name").orElseThrow().createdByActor()).isEqualTo(new Actor(Actor.APP, "a"));
        attio.answer(200, "{\"data\":[],\"more\":{\"x\":1}}");
        assertThat(objects.list()).isEmpty();
    }

    @Test
    void anUnknownTypeOfValueIsKeptAsItCame() {
        AttributeValue value = value("""
                {"attribute_type":"hologram","depth":3,"active_from":"2022-11-21T13:22:49.061281000Z"}""");
        assertThat(value).isInstanceOfSatisfying(UnknownValue.class, unknown -> {
            assertThat(unknown.attributeType()).isEqualTo(new AttributeType("hologram"));
            assertThat(unknown.json().path("depth").asInt()).isEqualTo(3);
            assertThat(unknown.activeFrom()).isEqualTo(Instant.parse("2022-11-21T13:22:49.061281Z"));
        });
        assertThat(value("{\"value\":7}").attributeType()).isEqualTo(AttributeType.NONE);
        assertThat(value("{\"attribute_type\":\"text\"}")).isInstanceOf(UnknownValue.class);
        assertThat(value("{\"attribute_type\":\"record-reference\",\"target_object\":\"people\"}"))
                .isInstanceOf(UnknownValue.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"values\":null}", "{\"values\":{}}", "{\"id\":null,\"created_at\":null}",
            "{\"values\":{\"name\":null}}", "{\"values\":{\"name\":[]}}", "{\"values\":{\"name\":[null]}}" })
    void missingAndNullValuesReadAsEmpty(String data) {
        AttioRecord record = read(data);
        assertThat(record.recordId()).isNull();
        assertThat(record.createdAt()).isNull();
        assertThat(record.all("name")).isEmpty();
        assertThat(record.text("name")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"data\":null}", "{\"data\":[]}", "" })
    void missingAndNullCollectionsReadAsEmpty(String body) throws Throwable {
        for (ClientMethod method : Clients.methods()) {
            Class<?> plain = method.method().getReturnType();
            boolean many = method.method().getGenericReturnType().getTypeName().matches(".*\\b(List|Page)<.*");
            if (many) {
                attio.answer(200, body);
                Object result = Calls.invoke(method, clients.client(method));
                assertThat(result).as("%s (%s)", method, plain).isInstanceOf(Iterable.class);
                assertThat((Iterable<?>) result).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"data\":null}", "" })
    void aMissingItemReadsAsNull(String body) throws Throwable {
        for (ClientMethod method : Clients.methods()) {
            String type = method.method().getGenericReturnType().getTypeName();
            // without an envelope an empty object is an item
            boolean bare = type.contains("TokenInfo") || method.path().startsWith("/scim/");
            if (!type.matches(".*\\b(List|Page)<.*") && !(bare && !body.isEmpty())) {
                attio.answer(200, body);
                assertThat(Calls.invoke(method, clients.client(method))).as(method.toString())
                        .isIn(null, Optional.empty());
            }
        }
    }

    @Test
    void collectionsWithinAnItemToo() {
        attio.answer(200, "{\"data\":[{\"object_slug\":\"people\",\"email_addresses\":null,\"domains\":[]}]}");
        RecordSearchResult found = records.search(SearchRecords.of("x", "people")).get(0);
        assertThat(found.emailAddresses()).isEmpty();
        assertThat(found.phoneNumbers()).isEmpty();
        assertThat(found.domains()).isEmpty();
        assertThat(found.id()).isNull();
    }

    @Test
    void theActorMayBeMissingNullOrTheSystem() {
        String text = "{\"attribute_type\":\"text\",\"value\":\"x\"%s}";
        assertThat(value(text.formatted("")).createdByActor()).isNull();
        assertThat(value(text.formatted(",\"created_by_actor\":null")).createdByActor()).isNull();
        assertThat(value(text.formatted(",\"created_by_actor\":{\"type\":\"system\",\"id\":null}")).createdByActor())
                .isEqualTo(new Actor(Actor.SYSTEM, null));
        assertThat(value(text.formatted(",\"created_by_actor\":{}")).createdByActor()).isEqualTo(new Actor(null, null));
        assertThat(value(text.formatted(",\"created_by_actor\":{\"type\":\"robot\",\"id\":\"r\"}")).createdByActor().type())
                .isEqualTo("robot");
    }

    @Test
    void numbersMayComeAsTextsAndTextsAsNumbers() {
        attio.answer(200, "{\"active\":true,\"iat\":\"1672585200\",\"exp\":\"\",\"workspace_name\":7}");
        TokenInfo token = self.identify();
        assertThat(token.issuedAt()).isEqualTo(Instant.ofEpochSecond(1672585200));
        assertThat(token.expiresAtSeconds()).isNull();
        assertThat(token.workspaceName()).isEqualTo("7");
        attio.answer(200, "{\"active\":true,\"iat\":1672585200.0}");
        assertThat(self.identify().issuedAtSeconds()).isEqualTo(1672585200);
        assertThat(value("{\"attribute_type\":\"text\",\"value\":7}")).isInstanceOfSatisfying(TextValue.class,
                text -> assertThat(text.value()).isEqualTo("7"));
        assertThat(value("{\"attribute_type\":\"number\",\"value\":\"47500000\"}").asText()).isEqualTo("47500000");
        assertThat(value("{\"attribute_type\":\"number\",\"value\":0.10000000000000001}").asText())
                .isEqualTo("0.10000000000000001");
    }

    @Test
    void nineDecimalsOfASecondAreKept() {
        AttioRecord record = read("""
                {"created_at":"2022-11-21T13:22:49.061281001Z","values":{"a":[{"attribute_type":"text","value":"x",
                 "active_from":"2022-11-21T13:22:49.999999999Z","active_until":"2023-01-01T00:00:00.000000001Z"}]}}""");
        assertThat(record.createdAt()).isEqualTo(Instant.parse("2022-11-21T13:22:49.061281001Z"));
        assertThat(record.all("a").get(0).activeFrom()).isEqualTo(Instant.parse("2022-11-21T13:22:49.999999999Z"));
        assertThat(record.all("a").get(0).activeUntil()).isEqualTo(Instant.parse("2023-01-01T00:00:00.000000001Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"soon\"", "\"\"", "\"2022-13-45T99:00:00Z\"", "{}", "[]", "[[1]]", "true", "null", "12" })
    void anIllegibleTimestampIsNull(String timestamp) {
        AttioRecord record = read("""
                {"id":{"record_id":"r"},"created_at":%s,"values":{"a":[{"attribute_type":"text","value":"x",
                 "active_from":%s,"active_until":%s}]}}""".formatted(timestamp, timestamp, timestamp));
        assertThat(record.createdAt()).isNull();
        assertThat(record.all("a").get(0).activeFrom()).isNull();
        assertThat(record.all("a").get(0).activeUntil()).isNull();
        assertThat(record.recordId()).isEqualTo("r");
        assertThat(record.text("a")).contains("x");
    }

    /** The same forms are read wherever a timestamp stands. */
    @ParameterizedTest
    @ValueSource(strings = { "2022-11-21T13:22:49Z", "2022-11-21T14:22:49+01:00", "2022-11-21T13:22:49.000Z" })
    void everyFormOfTimestampIsReadInEveryPlace(String timestamp) {
        AttioRecord record = read("""
                {"created_at":"%s","values":{"a":[{"attribute_type":"text","value":"x","active_from":"%s"}]}}"""
                .formatted(timestamp, timestamp));
        assertThat(List.of(record.createdAt(), record.all("a").get(0).activeFrom()))
                .containsOnly(Instant.parse("2022-11-21T13:22:49Z"));
    }

    @Test
    void anObjectMayLackItsNouns() {
        attio.answer(200, "{\"data\":{\"id\":{\"object_id\":\"o\"},\"api_slug\":null}}");
        AttioObject object = objects.get("o");
        assertThat(object.apiSlug()).isNull();
        assertThat(object.singularNoun()).isNull();
        assertThat(object.id().workspaceId()).isNull();
    }
}
