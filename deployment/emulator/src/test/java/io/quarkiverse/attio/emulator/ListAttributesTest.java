package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.fasterxml.jackson.databind.JsonNode;

class ListAttributesTest {

    @RegisterExtension
    final Api api = Api.empty();

    private ListApi sales;

    @BeforeEach
    void list() {
        sales = ListApi.create(api, "sales", "people");
    }

    @Test
    void aListBeginsWithWhatEveryEntryHas() {
        JsonNode attributes = api.get(sales.path("attributes")).data();

        assertThat(attributes.findValuesAsText("api_slug"))
                .isEqualTo(List.of("entry_id", "parent_record", "created_at", "created_by"));
        assertThat(attributes.findValuesAsText("is_system_attribute")).containsOnly("true");
        assertThat(attributes.findValuesAsText("is_writable")).containsOnly("false");
        assertThat(attributes.at("/1/config/record_reference/allowed_object_ids/0"))
                .isEqualTo(api.get("/v2/objects/people").data().at("/id/object_id"));
    }

    @Test
    void anAttributeBelongsToItsListOnly() {
        ListApi hiring = ListApi.create(api, "hiring", "people");

        Api.Answer created = sales.attributes().create("note", "text", "");

        assertThat(created.status()).isEqualTo(200);
        assertThat(created.data().at("/id/object_id")).isEqualTo(api.get("/v2/lists/sales").data().at("/id/list_id"));
        assertThat(api.get(sales.path("attributes/note")).data()).isEqualTo(created.data());
        assertThat(api.get(hiring.path("attributes/note")).status()).isEqualTo(404);
        assertThat(api.get("/v2/objects/people/attributes/note").status()).isEqualTo(404);
        assertThat(api.get("/v2/objects/sales/attributes").status()).isEqualTo(404);
        assertThat(hiring.attributes().create("note", "text", "").status()).isEqualTo(200);
        assertThat(sales.attributes().create("note", "text", "").code()).isEqualTo("slug_conflict");
    }

    @Test
    void attributesAreRenamedAndArchived() {
        sales.attributes().create("note", "text", "");
        String entry = sales.added(api.created("people", "{}"), "{'note':'x'}");

        assertThat(sales.attributes().update("note", "{'api_slug':'remark'}").status()).isEqualTo(200);
        assertThat(ListApi.values(sales.get(entry), "remark").at("/0/value").asText()).isEqualTo("x");
        sales.attributes().update("remark", "{'is_archived':true}");
        assertThat(sales.get(entry).data().path("entry_values").has("remark")).isFalse();
        assertThat(sales.attributes().update("parent_record", "{'title':'x'}").code())
                .isEqualTo("system_edit_unauthorized");
    }

    @Test
    void optionsAndStatusesAreMade() {
        sales.withStages();

        assertThat(api.get(sales.path("attributes/stage/statuses")).data().findValuesAsText("title"))
                .isEqualTo(List.of("Open", "Won"));
        assertThat(sales.attributes().choice("tags", "options", "A").code()).isEqualTo("slug_conflict");
        assertThat(api.patch(sales.path("attributes/stage/statuses/Won"), "{'data':{'title':'Done'}}").status())
                .isEqualTo(200);
        assertThat(api.patch(sales.path("attributes/tags/options/C"), "{'data':{'is_archived':true}}").status())
                .isEqualTo(200);
        assertThat(api.get(sales.path("attributes/tags/options")).data().findValuesAsText("title"))
                .isEqualTo(List.of("A", "B"));
        String entry = sales.added(api.created("people", "{}"), "{'stage':'Done'}");
        assertThat(ListApi.values(sales.get(entry), "stage").at("/0/status/title").asText()).isEqualTo("Done");
    }

    @Test
    void uniqueValuesAreUniqueOnTheirList() {
        sales.attributes().create("code", "text", ",'is_unique':true");
        String ada = api.created("people", "{}");
        sales.added(ada, "{'code':'1'}");

        assertThat(sales.add(ada, "{'code':'1'}").code()).isEqualTo("uniqueness_conflict");
        assertThat(sales.add(ada, "{'code':'2'}").status()).isEqualTo(200);
    }

    @Test
    void defaultsFillNewEntries() {
        sales.attributes().create("note", "text", ",'default_value':{'type':'static','template':[{'value':'new'}]}");

        String entry = sales.added(api.created("people", "{}"), "{}");

        assertThat(ListApi.values(sales.get(entry), "note").at("/0/value").asText()).isEqualTo("new");
    }

    @Test
    void entriesReferToRecords() {
        sales.attributes().create("company", "record-reference",
                ",'config':{'record_reference':{'allowed_objects':['companies']}}");
        String acme = api.created("companies", "{'domains':['acme.example']}");
        String entry = sales.added(api.created("people", "{}"), "{'company':'acme.example'}");

        assertThat(ListApi.values(sales.get(entry), "company").at("/0/target_record_id").asText()).isEqualTo(acme);
        assertThat(sales.found("{'filter':{'path':[['sales','company'],['companies','domains']],"
                + "'constraints':'acme.example'}}")).isEqualTo(List.of(entry));
        api.delete("/v2/objects/companies/records/" + acme);
        assertThat(ListApi.values(sales.get(entry), "company")).isEmpty();
    }

    @Test
    void anAttributeThatIsOnlyCalledLikeAnIdIsNotFilled() {
        sales.attributes().create("record_id", "text", "");
        new Attributes(api, "people").create("entry_id", "text", "");
        Api.Answer ada = api.create("people", "{}");
        String entry = sales.added(ada.recordId(), "{'record_id':'x'}");

        assertThat(ada.values("entry_id")).isEmpty();
        assertThat(sales.found("{'filter':{'record_id':'x'}}")).isEqualTo(List.of(entry));
        assertThat(ListApi.values(sales.get(entry), "record_id").at("/0/value").asText()).isEqualTo("x");
    }

    @Test
    void relationshipsAreBetweenObjectsOnly() {
        Api.Answer answer = sales.attributes().create("company", "record-reference", ",'relationship':{'object':"
                + "'companies','title':'Sales','api_slug':'sales','is_multiselect':false}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/validation_errors/0/path").toString()).isEqualTo("[\"data\",\"relationship\"]");
        assertThat(api.get("/v2/objects/companies/attributes/sales").status()).isEqualTo(404);
        assertThat(new Attributes(api, "companies").create("sales", "record-reference",
                ",'config':{'record_reference':{'allowed_objects':['sales']}}").code()).isEqualTo("validation_type");
    }
}
