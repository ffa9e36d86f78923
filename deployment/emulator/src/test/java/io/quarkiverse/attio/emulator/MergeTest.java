package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MergeTest {

    private static final String UNKNOWN_ID = "891dcbfc-9141-415d-9b2a-2238a6cc012d";

    @RegisterExtension
    final Api api = Api.empty();

    @Test
    void twoRecordsBecomeANewOne() {
        String primary = api.created("companies", "{'name':'Acme','domains':['a.example']}");
        String secondary = api.created("companies", "{'name':'Acme Ltd','description':'Anvils','domains':['b.example']}");
        String ada = api.created("people", "{'company':'a.example'}");
        String bob = api.created("people", "{'company':'b.example'}");

        Api.Answer merged = merge("companies", primary, secondary);

        assertThat(merged.status()).isEqualTo(200);
        String id = merged.data().path("new_record_id").asText();
        assertThat(id).isNotIn(primary, secondary);
        assertThat(api.record("companies", primary).status()).isEqualTo(404);
        assertThat(api.record("companies", secondary).status()).isEqualTo(404);
        Api.Answer record = api.record("companies", id);
        assertThat(record.values("name").at("/0/value").asText()).isEqualTo("Acme");
        assertThat(record.values("description").at("/0/value").asText()).isEqualTo("Anvils");
        assertThat(record.values("domains").findValuesAsText("domain")).isEqualTo(List.of("a.example", "b.example"));
        assertThat(record.values("team").findValuesAsText("target_record_id")).containsExactlyInAnyOrder(ada, bob);
        assertThat(api.record("people", bob).values("company").at("/0/target_record_id").asText()).isEqualTo(id);
        assertThat(api.assertBy("companies", "domains", "{'domains':['b.example']}").recordId()).isEqualTo(id);
    }

    @Test
    void referencesThatAreNoRelationshipsFollow() {
        new Attributes(api, "deals").create("referrers", "record-reference",
                ",'is_multiselect':true,'config':{'record_reference':{'allowed_objects':['people']}}");
        String primary = api.created("people", "{}");
        String other = api.created("people", "{}");
        String secondary = api.created("people", "{}");
        String deal = api.created("deals", "{'name':'D','stage':'Lead','owner':'olivia@example.com','referrers':["
                + person(secondary) + "," + person(other) + "," + person(primary) + "]}");

        String id = merge("people", primary, secondary).data().path("new_record_id").asText();

        Api.Answer record = api.record("deals", deal);
        assertThat(record.values("referrers").findValuesAsText("target_record_id")).containsExactly(id, other);
        api.overwrite("deals", deal, "{'referrers':[]}");
        assertThat(api.get("/v2/objects/deals/records/" + deal + "/attributes/referrers/values?show_historic=true").data()
                .findValuesAsText("target_record_id")).containsExactlyInAnyOrder(id, other);
    }

    @Test
    void aRecordIsNotMergedWithItself() {
        String id = api.created("people", "{}");

        assertThat(merge("people", id, id).status()).isEqualTo(400);
        assertThat(merge("people", id, id).code()).isEqualTo("self_merge");
    }

    @Test
    void whatIsMissingIsNotFound() {
        String id = api.created("people", "{}");

        assertThat(merge("planets", id, UNKNOWN_ID).code()).isEqualTo("not_found");
        assertThat(merge("people", id, UNKNOWN_ID).status()).isEqualTo(404);
        assertThat(merge("people", UNKNOWN_ID, id).code()).isEqualTo("value_not_found");
    }

    @Test
    void aRepeatedMergeFails() {
        String primary = api.created("people", "{}");
        String secondary = api.created("people", "{}");
        merge("people", primary, secondary);

        assertThat(merge("people", primary, secondary).status()).isEqualTo(404);
    }

    @Test
    void idsMustBeUuids() {
        assertThat(merge("people", "a", "b").code()).isEqualTo("validation_type");
        assertThat(api.post("/v2/objects/people/records/merge", "{'data':{}}").code()).isEqualTo("validation_type");
    }

    private static String person(String id) {
        return "{'target_object':'people','target_record_id':'" + id + "'}";
    }

    private Api.Answer merge(String object, String primary, String secondary) {
        return api.post("/v2/objects/" + object + "/records/merge",
                "{'data':{'primary_record_id':'" + primary + "','secondary_record_id':'" + secondary + "'}}");
    }
}
