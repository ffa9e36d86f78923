package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryEntriesTest {

    @RegisterExtension
    final Api api = Api.empty();

    private final Map<String, String> ids = new HashMap<>();
    private ListApi sales;

    @BeforeEach
    void entries() {
        sales = ListApi.create(api, "sales", "people");
        sales.withStages();
        sales.attributes().create("points", "number", "");
        api.created("companies", "{'name':'Acme','domains':['acme.example']}");
        ids.put("ada", api.created("people", "{'name':'Lovelace, Ada','email_addresses':['ada@acme.example']}"));
        ids.put("bob", api.created("people", "{'name':'Builder, Bob','email_addresses':['bob@other.example']}"));
        ids.put("1", sales.added(ids.get("ada"), "{'stage':'Open','points':3,'tags':['A']}"));
        ids.put("2", sales.added(ids.get("bob"), "{'stage':'Won','points':1,'tags':['A','B']}"));
        ids.put("3", sales.added(ids.get("ada"), "{'stage':'Won','points':2}"));
        ListApi.create(api, "hiring", "people").added(ids.get("ada"), "{}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{'filter':{}}                                                        | 1,2,3",
            "{'filters':{'stage':'Open'}}                                         | 1,2,3",
            "{'filter':null}                                                      | 1,2,3",
            "{'filter':{'stage':'Won'}}                                           | 2,3",
            "{'filter':{'points':{'$gte':2}}}                                     | 1,3",
            "{'filter':{'$not':{'tags':'A'}}}                                     | 3",
            "{'filter':{'$or':[{'tags':'B'},{'points':3}]}}                       | 1,2",
            "{'filter':{'entry_id':{'$in':['<2>','<3>']}}}                        | 2,3",
            "{'filter':{'entry_id':'<1>'}}                                        | 1",
            "{'filter':{'record_id':{'$in':['<ada>']}}}                           | 1,3",
            "{'filter':{'record_id':'<bob>'}}                                     | 2",
            "{'filter':{'parent_record':{'target_record_id':'<ada>'}}}            | 1,3",
            "{'filter':{'parent_record':{'target_object':'people','target_record_id':{'$in':['<bob>']}}}} | 2",
            "{'filter':{'path':[['sales','parent_record'],['people','name']],'constraints':{'first_name':'Ada'}}} | 1,3",
            "{'filter':{'path':[['sales','parent_record'],['people','company'],['companies','name']],'constraints':'Acme'}} | 1,3",
            "{'filter':{'path':[['sales','stage']],'constraints':'Open'}}         | 1",
            "{'filter':{'$and':[{'stage':'Won'},{'path':[['sales','parent_record'],['people','email_addresses']],'constraints':{'email_domain':'other.example'}}]}} | 2",
            "{'filter':{'created_at':{'$gt':'2099-01-01T00:00:00Z'}}}             | ``",
            "{'sorts':[{'direction':'asc','attribute':'points'}]}                 | 2,3,1",
            "{'sorts':[{'direction':'desc','attribute':'stage'},{'direction':'asc','attribute':'points'}]} | 2,3,1",
            "{'sorts':[{'direction':'asc','path':[['sales','parent_record'],['people','name']],'field':'last_name'},{'direction':'desc','attribute':'created_at'}]} | 2,3,1",
            "{'limit':2}                                                          | 1,2",
            "{'limit':2,'offset':2}                                               | 3",
            "{'offset':9}                                                         | ``",
    })
    void whatIsFound(String body, String expected) {
        String filled = body;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            filled = filled.replace("<" + id.getKey() + ">", id.getValue());
        }

        List<String> wanted = expected.isEmpty() ? List.of() : List.of(expected.split(",")).stream().map(ids::get).toList();
        assertThat(sales.found(filled)).isEqualTo(wanted);
    }

    @Test
    void theListMayBeNamedByItsIdInAPath() {
        String id = api.get("/v2/lists/sales").data().at("/id/list_id").asText();

        assertThat(sales.found("{'filter':{'path':[['" + id + "','stage']],'constraints':'Open'}}"))
                .isEqualTo(List.of(ids.get("1")));
        assertThat(new ListApi(api, id, "people").found("{'filter':{'stage':'Open'}}")).isEqualTo(List.of(ids.get("1")));
    }

    @Test
    void aListMayHaveTheNameOfAnObject() {
        ListApi people = ListApi.create(api, "people", "people");
        String entry = people.added(ids.get("bob"), "{}");

        assertThat(people.found("{'filter':{'path':[['people','parent_record'],['people','name']],"
                + "'constraints':{'first_name':'Bob'}}}")).isEqualTo(List.of(entry));
        assertThat(api.query("people", "{'filter':{'path':[['people','name']],'constraints':{'first_name':'Bob'}}}")
                .data()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{'colour':'red'}", "{'stage':'Lost'}", "{'points':{'$contains':'1'}}", "{'name':'Ada'}",
            "{'record_id':{'$gt':'x'}}", "{'path':[['people','name']],'constraints':'Ada'}",
            "{'path':[['hiring','parent_record']],'constraints':'Ada'}",
            "{'path':[['sales','parent_record'],['companies','name']],'constraints':'Acme'}",
            "{'path':[['sales','parent_record'],['sales','stage']],'constraints':'Open'}" })
    void whatAFilterCannotMean(String filter) {
        Api.Answer answer = sales.query("{'filter':" + filter + "}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("filter_error");
    }

    @Test
    void recordsAreNotFoundByTheirEntries() {
        assertThat(api.query("people", "{'filter':{'path':[['sales','stage']],'constraints':'Open'}}").code())
                .isEqualTo("filter_error");
        assertThat(api.query("people", "{'filter':{'entry_id':'x'}}").code()).isEqualTo("filter_error");
    }

    @Test
    void thereAreNoViewsToFilterBy() {
        String view = "'filter_view_id':'891dcbfc-9141-415d-9b2a-2238a6cc012d'";

        assertThat(sales.query("{" + view + "}").status()).isEqualTo(404);
        assertThat(sales.query("{" + view + ",'filter':{}}").code()).isEqualTo("validation_type");
        assertThat(sales.query("{'limit':-1}").code()).isEqualTo("validation_type");
        assertThat(sales.query("{'sorts':{}}").code()).isEqualTo("validation_type");
    }

    @Test
    void aQueryHasAScore() {
        assertThat(sales.query("{}").header("x-attio-record-query-score")).isEqualTo("0");
        assertThat(sales.query("{}").header("x-accurate-at")).isNotNull();
    }
}
