package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

class ActivityRecordsTest {

    private static final String UNKNOWN_ID = "891dcbfc-9141-415d-9b2a-2238a6cc012d";
    private static final String PATH = "/v2/activities/phone_calls/records";

    @RegisterExtension
    final Api api = Api.empty();

    @Test
    void whatIsCreatedCanBeRead() {
        JsonNode made = create("{'external_id':'call-1','timestamp':'2026-02-01T10:00:00Z','direction':'Outbound',"
                + "'duration':90}").data();

        assertThat(made.fieldNames()).toIterable().containsExactlyInAnyOrder("id", "created_at", "values");
        assertThat(made.path("id").fieldNames()).toIterable().containsExactlyInAnyOrder("workspace_id", "activity_id",
                "record_id");
        assertThat(UUID.fromString(made.at("/id/record_id").asText())).isNotNull();
        assertThat(made.path("id").path("activity_id"))
                .isEqualTo(api.get("/v2/activities/phone_calls").data().at("/id/activity_id"));
        assertThat(Instant.parse(made.path("created_at").asText())).isNotNull();
        assertThat(made.path("values").fieldNames()).toIterable().containsExactlyInAnyOrder("record_id", "created_at",
                "created_by", "external_id", "title", "description", "timestamp", "owner", "participants", "direction",
                "duration");
        assertThat(made.at("/values/direction/0/option/title").asText()).isEqualTo("Outbound");
        assertThat(made.at("/values/duration/0/value").asInt()).isEqualTo(90);
        assertThat(made.at("/values/duration/0/attribute_type").asText()).isEqualTo("number");
        assertThat(api.get(PATH + "/" + made.at("/id/record_id").asText()).data()).isEqualTo(made);
    }

    @ParameterizedTest
    @CsvSource({ "activities,timestamp,direction", "interactions,participants,direction", "calls,duration,subject",
            "emails,subject,duration" })
    void theSchemaGivesTheAttributes(String base, String has, String lacks) {
        api.post("/v2/activities", "{'data':{'api_slug':'visits','singular_noun':'Visit','plural_noun':'Visits','extends':'"
                + base + "'}}");
        JsonNode values = api.post("/v2/activities/visits/records", "{'data':{'values':{}}}").data().path("values");

        assertThat(values.fieldNames()).toIterable().contains("external_id", has).doesNotContain(lacks);
    }

    @Test
    void filtersAndSorts() {
        create("{'external_id':'a','direction':'Outbound','timestamp':'2026-02-01T10:00:00Z'}");
        create("{'external_id':'b','direction':'Inbound','timestamp':'2026-02-02T10:00:00Z'}");
        create("{'external_id':'c','direction':'Outbound','timestamp':'2026-02-03T10:00:00Z'}");

        assertThat(found("{'filter':{'direction':'Outbound'},'sorts':[{'direction':'desc','attribute':'timestamp'}]}"))
                .containsExactly("c", "a");
        assertThat(found("{'filter':{'timestamp':{'$gte':'2026-02-02T00:00:00Z'}},'limit':1,'offset':1}"))
                .containsExactly("c");
        assertThat(found("{'limit':2}")).containsExactly("a", "b");
        // views are of objects and lists only, so this means nothing
        assertThat(found("{'filter_view_id':'" + UNKNOWN_ID + "'}")).hasSize(3);
        for (String filter : List.of("{'subject':'x'}", "{'direction':'Sideways'}", "{'timestamp':{'$contains':'2'}}")) {
            Api.Answer answer = api.post(PATH + "/query", "{'filter':" + filter + "}");
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.code()).isEqualTo("filter_error");
        }
    }

    @Test
    void anUpsertGoesByAUniqueAttribute() {
        String id = create("{'external_id':'a','title':'Old'}").recordId();

        Api.Answer same = upsert("external_id", "{'external_id':'a','title':'New'}");
        assertThat(same.recordId()).isEqualTo(id);
        assertThat(same.values("title").at("/0/value").asText()).isEqualTo("New");
        assertThat(upsert("external_id", "{'external_id':'b'}").recordId()).isNotEqualTo(id);
        assertThat(found("{}")).containsExactly("a", "b");
        assertThat(upsert("title", "{'title':'New'}").code()).isEqualTo("matching_attribute_definition_not_unique");
        assertThat(upsert("subject", "{'title':'New'}").code()).isEqualTo("value_not_found");
        assertThat(api.put(PATH, "{'data':{'values':{}}}").message()).isEqualTo("Query params validation error.");
    }

    @Test
    void aUniqueValueIsTakenOncePerActivity() {
        create("{'external_id':'a'}");
        api.post("/v2/activities", "{'data':{'api_slug':'visits','singular_noun':'Visit','plural_noun':'Visits','extends':"
                + "'calls'}}");

        assertThat(create("{'external_id':'a'}").code()).isEqualTo("uniqueness_conflict");
        assertThat(api.post("/v2/activities/visits/records", "{'data':{'values':{'external_id':'a'}}}").status())
                .isEqualTo(200);
    }

    @Test
    void patchAddsAndPutReplaces() {
        String ada = api.created("people", "{'email_addresses':['ada@example.com']}");
        String bob = api.created("people", "{'email_addresses':['bob@example.com']}");
        String id = create("{'participants':['ada@example.com']}").recordId();

        Api.Answer appended = api.patch(PATH + "/" + id, "{'data':{'values':{'participants':['bob@example.com']}}}");
        assertThat(participants(appended)).containsExactly(bob, ada);
        Api.Answer overwritten = api.put(PATH + "/" + id, "{'data':{'values':{'participants':['ada@example.com']}}}");
        assertThat(participants(overwritten)).containsExactly(ada);
        api.delete("/v2/objects/people/records/" + ada);
        assertThat(participants(api.get(PATH + "/" + id))).isEmpty();
    }

    @Test
    void aMergeTakesTheParticipantsAlong() {
        String ada = api.created("people", "{}");
        String twin = api.created("people", "{}");
        String id = create("{'participants':[" + person(ada) + "," + person(twin) + "]}").recordId();

        String merged = api.post("/v2/objects/people/records/merge", "{'data':{'primary_record_id':'" + ada
                + "','secondary_record_id':'" + twin + "'}}").data().path("new_record_id").asText();
        assertThat(participants(api.get(PATH + "/" + id))).containsExactly(merged);
    }

    @Test
    void aDeletedOneIsNotFound() {
        String path = PATH + "/" + create("{}").recordId();

        assertThat(api.delete(path).body().toString()).isEqualTo("{}");
        for (Api.Answer answer : List.of(api.get(path), api.delete(path), api.patch(path, "{'data':{'values':{}}}"),
                api.put(path, "{'data':{'values':{}}}"))) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.code()).isEqualTo("not_found");
        }
        assertThat(api.get(PATH + "/call").message()).isEqualTo("Path params validation error.");
    }

    @Test
    void unknownActivitiesAreNotFound() {
        for (String path : List.of("/v2/activities/x/records", "/v2/activities/people/records")) {
            for (Api.Answer answer : List.of(api.post(path, "{'data':{'values':{}}}"), api.post(path + "/query", "{}"),
                    api.put(path + "?matching_attribute=external_id", "{'data':{'values':{'external_id':'a'}}}"),
                    api.get(path + "/" + UNKNOWN_ID), api.patch(path + "/" + UNKNOWN_ID, "{'data':{'values':{}}}"),
                    api.delete(path + "/" + UNKNOWN_ID))) {
                assertThat(answer.status()).isEqualTo(404);
                assertThat(answer.code()).isEqualTo("not_found");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '|', value = { "{'subject':'x'}; value_not_found",
            "{'direction':'Sideways'}; value_not_found", "{'duration':'long'}; validation_type",
            "{'timestamp':'soon'}; validation_type", "{'created_at':'2026-02-01T10:00:00Z'}; system_edit_unauthorized",
            "{'participants':[{'target_object':'companies','target_record_id':'" + UNKNOWN_ID + "'}]}; validation_type",
            "{'participants':[{'target_object':'people','target_record_id':'" + UNKNOWN_ID + "'}]}; value_not_found" })
    void badValues(String values, String code) {
        Api.Answer answer = create(values);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(found("{}")).isEmpty();
    }

    private Api.Answer create(String values) {
        return api.post(PATH, "{'data':{'values':" + values + "}}");
    }

    private Api.Answer upsert(String attribute, String values) {
        return api.put(PATH + "?matching_attribute=" + attribute, "{'data':{'values':" + values + "}}");
    }

    private List<String> found(String query) {
        Api.Answer answer = api.post(PATH + "/query", query);
        assertThat(answer.status()).isEqualTo(200);
        return answer.data().findValues("external_id").stream().map(values -> values.at("/0/value").asText()).toList();
    }

    private static List<String> participants(Api.Answer answer) {
        return answer.values("participants").findValuesAsText("target_record_id");
    }

    private static String person(String id) {
        return "{'target_object':'people','target_record_id':'" + id + "'}";
    }
}
