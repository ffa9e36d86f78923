package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The history of an attribute of an entry. */
class EntryValuesTest {

    @RegisterExtension
    final Api api = Api.empty();

    private ListApi sales;
    private String entry;

    @BeforeEach
    void entry() {
        sales = ListApi.create(api, "sales", "people");
        sales.withStages();
        entry = sales.added(api.created("people", "{}"), "{'stage':'Open'}");
    }

    @Test
    void earlierValuesAreShownOnDemand() {
        sales.append(entry, "{'stage':'Won'}");

        assertThat(titles("stage", "")).isEqualTo(List.of("Won"));
        assertThat(titles("stage", "?show_historic=true")).isEqualTo(List.of("Open", "Won"));
        assertThat(titles("stage", "?show_historic=true&limit=1&offset=1")).isEqualTo(List.of("Won"));
    }

    @Test
    void theHistoryCanBeReplaced() {
        Api.Answer written = write("stage", "[{'status':'Open','active_from':'2024-01-01T00:00:00Z',"
                + "'active_until':'2024-02-01T00:00:00Z'},{'status':'Won','active_from':'2024-02-01T00:00:00Z',"
                + "'active_until':null}]");

        assertThat(written.status()).isEqualTo(200);
        assertThat(written.data().findValuesAsText("title")).isEqualTo(List.of("Open", "Won"));
        assertThat(api.get(values("stage") + "?show_historic=true").data()).isEqualTo(written.data());
        assertThat(ListApi.values(sales.get(entry), "stage").at("/0/active_from").asText())
                .isEqualTo("2024-02-01T00:00:00.000000000Z");
    }

    @Test
    void badValuesNameTheirPlace() {
        Api.Answer answer = write("stage", "[{'status':7,'active_from':'2024-01-01T00:00:00Z','active_until':null}]");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/validation_errors/0/path").toString())
                .isEqualTo("[\"data\",\"values\",0,\"status\"]");
        assertThat(titles("stage", "?show_historic=true")).isEqualTo(List.of("Open"));
    }

    @Test
    void theParentHasNoOtherHistory() {
        Api.Answer answer = write("parent_record", "[{'target_object':'people','target_record_id':'"
                + api.created("people", "{}") + "','active_from':'2024-01-01T00:00:00Z','active_until':null}]");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("validation_type");
        assertThat(api.get(values("parent_record")).data()).hasSize(1);
    }

    @Test
    void unknownNamesAreNotFound() {
        assertThat(api.get(values("colour")).message()).isEqualTo("Attribute with slug/ID \"colour\" not found.");
        assertThat(api.get(values("stage").replace("sales", "other")).message())
                .isEqualTo("List with slug/ID \"other\" not found.");
        assertThat(api.get(values("stage").replace(entry, "891dcbfc-9141-415d-9b2a-2238a6cc012d")).status())
                .isEqualTo(404);
    }

    private List<String> titles(String attribute, String query) {
        return api.get(values(attribute) + query).data().findValuesAsText("title");
    }

    private Api.Answer write(String attribute, String values) {
        return api.put(values(attribute), "{'data':{'values':" + values + ",'replace_history':true}}");
    }

    private String values(String attribute) {
        return sales.path("entries/" + entry + "/attributes/" + attribute + "/values");
    }
}
