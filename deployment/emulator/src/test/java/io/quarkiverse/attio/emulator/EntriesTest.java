package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntriesTest {

    private static final String NOBODY = "891dcbfc-9141-415d-9b2a-2238a6cc012d";

    @RegisterExtension
    final Api api = Api.empty();

    private ListApi sales;
    private String ada;

    @BeforeEach
    void list() {
        sales = ListApi.create(api, "sales", "people");
        sales.withStages();
        ada = api.created("people", "{'name':'Lovelace, Ada'}");
    }

    @Test
    void aRecordGetsOntoTheList() {
        Api.Answer added = sales.add(ada, "{'stage':'Open','tags':['A']}");

        assertThat(added.status()).isEqualTo(200);
        assertThat(added.data().path("parent_record_id").asText()).isEqualTo(ada);
        assertThat(added.data().path("parent_object").asText()).isEqualTo("people");
        assertThat(added.data().at("/id/list_id")).isEqualTo(api.get("/v2/lists/sales").data().at("/id/list_id"));
        assertThat(ListApi.values(added, "stage").at("/0/status/title").asText()).isEqualTo("Open");
        assertThat(ListApi.values(added, "parent_record").at("/0/target_record_id").asText()).isEqualTo(ada);
        assertThat(ListApi.values(added, "entry_id").at("/0/value").asText()).isEqualTo(ListApi.id(added));
        assertThat(ListApi.values(added, "created_at").at("/0/value")).isEqualTo(added.data().path("created_at"));
        assertThat(sales.get(ListApi.id(added)).data()).isEqualTo(added.data());
    }

    @Test
    void aRecordMayBeOnAListSeveralTimes() {
        String first = sales.added(ada, "{}");
        String second = sales.added(ada, "{}");

        assertThat(first).isNotEqualTo(second);
        assertThat(sales.found("{}")).isEqualTo(List.of(first, second));
    }

    @Test
    void valuesAreNeededEvenIfThereAreNone() {
        Api.Answer answer = api.post(sales.path("entries"),
                "{'data':{'parent_record_id':'" + ada + "','parent_object':'people'}}");

        assertRefused(answer, "[\"data\",\"entry_values\"]");
        assertThat(sales.found("{}")).isEmpty();
    }

    @Test
    void appendingPutsNewValuesInFront() {
        String entry = sales.added(ada, "{'stage':'Open','tags':['A']}");

        Api.Answer updated = sales.append(entry, "{'stage':'Won','tags':['B','A']}");
        assertThat(titles(updated, "tags")).isEqualTo(List.of("B", "A"));
        assertThat(titles(sales.append(entry, "{'tags':['C']}"), "tags")).isEqualTo(List.of("C", "B", "A"));
        assertThat(titles(sales.get(entry), "stage")).isEqualTo(List.of("Won"));
    }

    @Test
    void overwritingLeavesOnlyNewValues() {
        String entry = sales.added(ada, "{'stage':'Open','tags':['A','B']}");

        assertThat(titles(sales.overwrite(entry, "{'tags':['C']}"), "tags")).isEqualTo(List.of("C"));
        assertThat(titles(sales.overwrite(entry, "{'tags':[]}"), "tags")).isEmpty();
        assertThat(titles(sales.get(entry), "stage")).isEqualTo(List.of("Open"));
    }

    @Test
    void theParentStays() {
        String entry = sales.added(ada, "{}");
        String bob = api.created("people", "{}");
        String parent = "{'parent_record':[{'target_object':'people','target_record_id':'" + bob + "'}]}";

        for (Api.Answer answer : List.of(sales.append(entry, parent), sales.overwrite(entry, parent))) {
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.code()).isEqualTo("immutable_value");
            assertThat(answer.message()).isEqualTo("The parent record for a list entry cannot be updated once created.");
        }
        assertThat(sales.get(entry).data().path("parent_record_id").asText()).isEqualTo(ada);
    }

    @Test
    void systemAttributesAreNotWritten() {
        for (String attribute : List.of("entry_id", "created_at", "created_by", "parent_record")) {
            assertThat(sales.add(ada, "{'" + attribute + "':null}").code()).isEqualTo("system_edit_unauthorized");
        }
        assertThat(sales.found("{}")).isEmpty();
    }

    @Test
    void deletedEntriesAreGoneAndTheirRecordsAreNot() {
        String entry = sales.added(ada, "{}");

        Api.Answer deleted = sales.delete(entry);
        assertThat(deleted.status()).isEqualTo(200);
        assertThat(deleted.body().toString()).isEqualTo("{}");
        assertThat(sales.get(entry).status()).isEqualTo(404);
        assertThat(sales.delete(entry).status()).isEqualTo(404);
        assertThat(api.record("people", ada).status()).isEqualTo(200);
    }

    @Test
    void requiredAttributesHaveValues() {
        sales.attributes().create("note", "text", ",'is_required':true");

        assertThat(sales.add(ada, "{}").code()).isEqualTo("missing_value");
        String entry = sales.added(ada, "{'note':'x'}");
        assertThat(sales.append(entry, "{'note':null}").code()).isEqualTo("missing_value");
        assertThat(sales.append(entry, "{'stage':'Won'}").status()).isEqualTo(200);
    }

    @Test
    void whatTheEntryIsOfMustExist() {
        Api.Answer record = sales.add(NOBODY, "{}");
        assertThat(record.status()).isEqualTo(400);
        assertThat(record.code()).isEqualTo("value_not_found");
        assertThat(record.message()).isEqualTo("Parent record with slug/ID \"" + NOBODY + "\" not found.");
        Api.Answer object = api.post(sales.path("entries"), ListApi.entry(ada, "planets", "{}"));
        assertThat(object.code()).isEqualTo("value_not_found");
        assertThat(object.message()).isEqualTo("Object with slug/ID \"planets\" not found.");
    }

    @Test
    void recordsOfOtherObjectsAreRefused() {
        String acme = api.created("companies", "{}");

        assertRefused(api.post(sales.path("entries"), ListApi.entry(acme, "companies", "{}")),
                "[\"data\",\"parent_object\"]");
        assertRefused(api.put(sales.path("entries"), ListApi.entry(acme, "companies", "{}")),
                "[\"data\",\"parent_object\"]");
        assertThat(sales.add(acme, "{}").code()).isEqualTo("value_not_found");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{'stage':7}                 | [`data`,`entry_values`,`stage`]",
            "{'stage':{'title':'Open'}}  | [`data`,`entry_values`,`stage`,`status`]",
            "{'stage':['Open','Won']}    | [`data`,`entry_values`,`stage`]",
            "{'tags':'A'}                | [`data`,`entry_values`,`tags`]",
            "{'tags':['A',7]}            | [`data`,`entry_values`,`tags`,1]",
            "{'tags':['A',{'title':1}]}  | [`data`,`entry_values`,`tags`,1,`option`]",
    })
    void refusedValuesNameTheirPlace(String values, String path) {
        String entry = sales.added(ada, "{}");

        for (Api.Answer answer : List.of(sales.add(ada, values), sales.assertOf(ada, values), sales.append(entry, values),
                sales.overwrite(entry, values))) {
            assertRefused(answer, path.replace('`', '"'));
        }
        assertThat(sales.found("{}")).isEqualTo(List.of(entry));
    }

    @Test
    void refusedBodiesNameTheirPlace() {
        String entries = sales.path("entries");
        assertRefused(api.post(entries, "{}"), "[\"data\"]");
        assertRefused(api.post(entries, "{'data':{'entry_values':[]}}"), "[\"data\",\"entry_values\"]");
        assertRefused(api.post(entries, "{'data':{'entry_values':{}}}"), "[\"data\",\"parent_record_id\"]");
        assertRefused(api.post(entries, ListApi.entry("ada", "people", "{}")), "[\"data\",\"parent_record_id\"]");
        assertRefused(api.post(entries, "{'data':{'entry_values':{},'parent_record_id':'" + ada + "'}}"),
                "[\"data\",\"parent_object\"]");
        assertRefused(api.patch(sales.path("entries/" + sales.added(ada, "{}")), "{'data':{'values':{}}}"),
                "[\"data\",\"entry_values\"]");
    }

    @Test
    void unknownNamesAreNotFound() {
        String entry = sales.added(ada, "{}");

        assertThat(sales.append(entry, "{'colour':'red'}").code()).isEqualTo("value_not_found");
        assertThat(sales.append(entry, "{'stage':'Lost'}").code()).isEqualTo("value_not_found");
        assertThat(sales.get(NOBODY).message()).isEqualTo("List entry with ID \"" + NOBODY + "\" not found.");
        assertThat(sales.append(NOBODY, "{}").status()).isEqualTo(404);
        assertThat(sales.get("x").status()).isEqualTo(400);
        ListApi other = new ListApi(api, "other", "people");
        for (Api.Answer answer : List.of(other.add(ada, "{}"), other.assertOf(ada, "{}"), other.get(entry),
                other.append(entry, "{}"), other.overwrite(entry, "{}"), other.delete(entry), other.query("{}"))) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.message()).isEqualTo("List with slug/ID \"other\" not found.");
        }
    }

    @Test
    void anEntryIsFoundOnItsOwnListOnly() {
        String entry = sales.added(ada, "{}");

        assertThat(ListApi.create(api, "hiring", "people").get(entry).status()).isEqualTo(404);
        assertThat(api.record("people", entry).status()).isEqualTo(404);
    }

    private static List<String> titles(Api.Answer answer, String attribute) {
        return ListApi.values(answer, attribute).findValuesAsText("title");
    }

    private static void assertRefused(Api.Answer answer, String path) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("validation_type");
        assertThat(answer.body().at("/validation_errors/0/path").toString()).isEqualTo(path);
    }
}
