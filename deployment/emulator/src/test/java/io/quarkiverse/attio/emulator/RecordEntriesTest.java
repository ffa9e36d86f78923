package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The entries of a record, on all lists. */
class RecordEntriesTest {

    @RegisterExtension
    final Api api = Api.empty();

    private ListApi sales;
    private ListApi hiring;
    private String ada;

    @BeforeEach
    void lists() {
        sales = ListApi.create(api, "sales", "people");
        hiring = ListApi.create(api, "hiring", "people");
        ada = api.created("people", "{}");
    }

    @Test
    void theyAreShownOldestFirst() {
        String first = hiring.added(ada, "{}");
        String second = sales.added(ada, "{}");
        sales.added(api.created("people", "{}"), "{}");
        String third = hiring.added(ada, "{}");

        var found = entries(ada, "").data();
        assertThat(found.findValuesAsText("entry_id")).isEqualTo(List.of(first, second, third));
        assertThat(found.findValuesAsText("list_api_slug")).isEqualTo(List.of("hiring", "sales", "hiring"));
        assertThat(found.path(1).path("list_id")).isEqualTo(sales.get(second).data().at("/id/list_id"));
        assertThat(found.path(1).path("created_at")).isEqualTo(sales.get(second).data().path("created_at"));
        assertThat(found.path(1)).hasSize(4);
        assertThat(entries(ada, "?limit=1&offset=1").data().findValuesAsText("entry_id")).isEqualTo(List.of(second));
    }

    @Test
    void aHundredAreShownUnlessMoreAreAskedFor() {
        for (int i = 0; i < 101; i++) {
            sales.added(ada, "{}");
        }

        assertThat(entries(ada, "").data()).hasSize(100);
        assertThat(entries(ada, "?limit=1000").data()).hasSize(101);
    }

    @ParameterizedTest
    @ValueSource(strings = { "?limit=0", "?limit=1001", "?limit=x", "?offset=-1" })
    void badPagesAreRefused(String query) {
        assertThat(entries(ada, query).status()).isEqualTo(400);
    }

    @Test
    void unknownRecordsHaveNone() {
        assertThat(entries("891dcbfc-9141-415d-9b2a-2238a6cc012d", "").status()).isEqualTo(404);
        assertThat(entries(ada, "").data()).isEmpty();
    }

    @Test
    void theyGoWithTheirRecord() {
        String bob = api.created("people", "{}");
        sales.added(ada, "{}");
        hiring.added(ada, "{}");
        String other = sales.added(bob, "{}");

        api.delete("/v2/objects/people/records/" + ada);

        assertThat(sales.found("{}")).isEqualTo(List.of(other));
        assertThat(hiring.found("{}")).isEmpty();
    }

    @Test
    void theyMoveToTheRecordThatComesOfAMerger() {
        String bob = api.created("people", "{'name':'Builder, Bob'}");
        String first = sales.added(ada, "{}");
        String second = hiring.added(bob, "{}");

        String merged = api.post("/v2/objects/people/records/merge", "{'data':{'primary_record_id':'" + ada
                + "','secondary_record_id':'" + bob + "'}}").data().path("new_record_id").asText();

        assertThat(entries(merged, "").data().findValuesAsText("entry_id")).isEqualTo(List.of(first, second));
        assertThat(sales.get(first).data().path("parent_record_id").asText()).isEqualTo(merged);
        assertThat(hiring.found("{'filter':{'path':[['hiring','parent_record'],['people','name']],"
                + "'constraints':{'first_name':'Bob'}}}")).isEqualTo(List.of(second));
        assertThat(sales.assertOf(merged, "{}").data().at("/id/entry_id").asText()).isEqualTo(first);
    }

    private Api.Answer entries(String record, String query) {
        return api.get("/v2/objects/people/records/" + record + "/entries" + query);
    }
}
