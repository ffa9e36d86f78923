package io.quarkiverse.attio.deployment.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.attio.attributes.AttioAttributes;
import io.quarkiverse.attio.attributes.AttributeTarget;
import io.quarkiverse.attio.attributes.UpdateStatus;
import io.quarkiverse.attio.auth.AttioSelf;
import io.quarkiverse.attio.deployment.client.ScriptedServer.Answer;
import io.quarkiverse.attio.deployment.client.ScriptedServer.Received;
import io.quarkiverse.attio.lists.AttioEntries;
import io.quarkiverse.attio.lists.CreateEntry;
import io.quarkiverse.attio.objects.AttioObjects;
import io.quarkiverse.attio.objects.ObjectView;
import io.quarkiverse.attio.objects.ReactiveAttioObjects;
import io.quarkiverse.attio.paging.Page;
import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkiverse.attio.values.RecordValues;
import io.quarkus.test.QuarkusUnitTest;

class RequestsOnTheWireTest {

    private static final ScriptedServer server = new ScriptedServer("wire");

    @RegisterExtension
    static final QuarkusUnitTest app = Scripted.app(server)
            .overrideRuntimeConfigKey("quarkus.attio.api-key", " \t" + Scripted.TOKEN + "\n");

    @Inject
    @RestClient
    AttioSelf self;

    @Inject
    @RestClient
    AttioObjects objects;

    @Inject
    @RestClient
    ReactiveAttioObjects reactiveObjects;

    @Inject
    @RestClient
    AttioRecords records;

    @Inject
    @RestClient
    AttioAttributes attributes;

    @Inject
    @RestClient
    AttioEntries entries;

    @Test
    void theTokenIsSentWithoutWhatPastingLeft() {
        server.answer(Answer.json(200, "{\"active\":false}"));
        assertThat(self.identify().active()).isFalse();
        assertThat(server.only().header("Authorization")).isEqualTo("Bearer " + Scripted.TOKEN);
        assertThat(server.only().header("Accept")).isEqualTo("application/json");
    }

    @Test
    void allClientsShareOneConnectionPool() {
        server.answer(Answer.json(200, "{\"data\":[]}"));
        self.identify();
        objects.list();
        reactiveObjects.list().await().indefinitely();
        records.listEntries("people", "r");
        assertThat(server.received()).extracting(Received::fromPort).hasSize(4)
                .containsOnly(server.received().get(0).fromPort());
    }

    @Test
    void whatUsersGiveIsEncoded() {
        server.answer(Answer.json(200, "{\"data\":{}}"));
        records.get("people", "../a/b ?x=1&é");
        assertThat(server.only().path()).isEqualTo("/v2/objects/people/records/..%2Fa%2Fb%20%3Fx=1&%C3%A9");
        assertThat(server.only().query()).isNull();
        server.answer(Answer.json(200, "{\"data\":{}}"));
        records.assertRecord("people", "a&b=c d", RecordValues.of());
        assertThat(server.only().query()).isIn("matching_attribute=a%26b%3Dc+d", "matching_attribute=a%26b%3Dc%20d");
    }

    @Test
    void theTargetOfAnAttributeIsAPartOfTheAddress() {
        server.answer(Answer.json(200, "{\"data\":[]}"));
        attributes.list(AttributeTarget.LISTS, "sales");
        assertThat(server.only().path()).isEqualTo("/v2/lists/sales/attributes");
        assertThat(server.only().query()).isNull();
        server.answer(Answer.json(200, "{\"data\":{}}"));
        attributes.updateStatus(AttributeTarget.OBJECTS, "deals", "stage", "In Progress",
                UpdateStatus.of().clearTargetTimeInStatus());
        assertThat(server.only().path()).isEqualTo("/v2/objects/deals/attributes/stage/statuses/In%20Progress");
        assertThat(server.only().body()).isEqualTo("{\"data\":{\"target_time_in_status\":null}}");
        server.answer(Answer.json(200, "{\"data\":{}}"));
        attributes.get(new AttributeTarget("../self"), "x", "y");
        assertThat(server.only().path()).isEqualTo("/v2/..%2Fself/x/attributes/y");
    }

    @Test
    void anEntryIsSentWithItsValuesAlsoWhenThereAreNone() {
        server.answer(Answer.json(200, "{\"data\":{}}"));
        entries.assertEntry("sales", CreateEntry.of("people", "r"));
        assertThat(server.only().method()).isEqualTo("PUT");
        assertThat(server.only().body()).isEqualTo(
                "{\"data\":{\"parent_object\":\"people\",\"parent_record_id\":\"r\",\"entry_values\":{}}}");
        server.answer(Answer.json(200, "{\"data\":[]}"));
        entries.query("sales", RecordQuery.all().limit(2));
        assertThat(server.only().path()).isEqualTo("/v2/lists/sales/entries/query");
        assertThat(server.only().body()).isEqualTo("{\"limit\":2}");
    }

    @Test
    void absentParametersAreNotSent() {
        server.answer(Answer.json(200, "{\"data\":[],\"pagination\":{\"next_cursor\":null}}"));
        assertThat(objects.listViews("people").hasNext()).isFalse();
        assertThat(server.only().query()).isNull();
        server.answer(Answer.json(200,
                "{\"data\":[{\"title\":\"All\"},null],\"pagination\":{\"next_cursor\":\"c2\"}}"));
        Page<ObjectView> page = objects.listViews("people", true, 2, "c1");
        assertThat(page.items()).extracting(ObjectView::title).containsExactly("All");
        assertThat(page.nextCursor()).contains("c2");
        assertThat(server.only().query()).isEqualTo("show_archived=true&limit=2&cursor=c1");
    }

    @Test
    void emptyAnswersAreEmptyPayloads() {
        server.answer(new Answer(200, java.util.Map.of(), ""));
        assertThat(records.get("people", "r")).isNull();
        server.answer(Answer.json(200, ""));
        assertThat(objects.list()).isEqualTo(List.of());
        assertThat(reactiveObjects.list().await().indefinitely()).isEqualTo(List.of());
        assertThat(objects.listViews("people")).isEmpty();
        server.answer(Answer.json(200, "{\"data\":null}"));
        assertThat(objects.list()).isEqualTo(List.of());
        server.answer(Answer.json(200, "{}"));
        records.delete("people", "r");
        server.answer(new Answer(204, java.util.Map.of(), ""));
        records.delete("people", "r");
        assertThat(server.only().method()).isEqualTo("DELETE");
    }
}
