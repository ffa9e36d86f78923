package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Filters, sorts and paging over the seeded workspace. */
class QueryTest {

    @RegisterExtension
    final Api api = Api.seeded();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{}                                                                    | 10",
            "{'name':'Ada Moreira'}                                                | 1",
            "{'name':'ada moreira'}                                                | 0",
            "{'name':'Ada Moreira','job_title':'Captain'}                          | 0",
            "{'name':{'$eq':'Ada Moreira'}}                                        | 1",
            "{'name':{'full_name':{'$eq':'Ada Moreira'}}}                          | 1",
            "{'name':{'first_name':'Ada'}}                                         | 1",
            "{'name':{'first_name':'Ada','last_name':'Berg'}}                      | 0",
            "{'name':{'last_name':{'$starts_with':'B','$ends_with':'g'}}}          | 1",
            "{'email_addresses':'ADA.Moreira@northwind.example'}                   | 1",
            "{'email_addresses':{'email_domain':'globex.example'}}                 | 2",
            "{'email_addresses':{'$ends_with':'.test'}}                            | 3",
            "{'job_title':{'$contains':'LEAD'}}                                    | 1",
            "{'job_title':{'$in':['CTO','Captain']}}                               | 2",
            "{'phone_numbers':{'country_code':{'$not_empty':true}}}                | 5",
            "{'phone_numbers':{'$starts_with':'+4','$ends_with':'5'}}              | 1",
            "{'phone_numbers':{'country_code':'PT'}}                               | 1",
            "{'phone_numbers':'+351 210 000 101'}                                  | 1",
            "{'$or':[{'job_title':'CTO'},{'job_title':'Captain'}]}                 | 2",
            "{'$and':[{'job_title':'CTO'},{'name':{'$contains':'dalia'}}]}         | 1",
            "{'$and':[]}                                                           | 10",
            "{'$not':{'job_title':'CTO'}}                                          | 9",
            "{'created_at':{'$gte':'2020-01-01T00:00:00Z'}}                        | 10",
            "{'created_at':{'$lt':'2020-01-01T00:00:00.000Z'}}                     | 0",
    })
    void peopleAreFound(String filter, int count) {
        assertThat(api.query("people", "{'filter':" + filter + "}").data()).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "deals     | {'stage':'Lead'}                                           | 1",
            "deals     | {'stage':{'$eq':'In Progress'}}                            | 1",
            "deals     | {'stage':{'active_from':{'$gt':'2020-01-01T00:00:00Z'}}}   | 3",
            "deals     | {'value':{'$gte':84000.5}}                                 | 2",
            "deals     | {'value':'12500'}                                          | 1",
            "deals     | {'value':{'currency_value':{'$lt':13000}}}                 | 1",
            "companies | {'domains':'globex.example'}                               | 1",
            "companies | {'domains':{'root_domain':{'$starts_with':'g'}}}           | 1",
            "companies | {'categories':'B2B'}                                       | 4",
            "companies | {'foundation_date':{'$lt':'1990-01-01'}}                   | 2",
            "companies | {'primary_location':{'country_code':'US'}}                 | 1",
            "companies | {'primary_location':{'locality':{'$contains':'ham'}}}      | 1",
    })
    void otherTypesAreFound(String object, String filter, int count) {
        assertThat(api.query(object, "{'filter':" + filter + "}").data()).hasSize(count);
    }

    @Test
    void recordsAreFoundByTheirIds() {
        var all = api.query("people", "{'limit':2}").data();
        String first = all.at("/0/id/record_id").asText();
        String second = all.at("/1/id/record_id").asText();

        assertThat(api.query("people", "{'filter':{'record_id':{'$in':['" + first + "','" + second + "']}}}").data())
                .hasSize(2);
        assertThat(api.query("people", "{'filter':{'record_id':'" + first + "'}}").data()).hasSize(1);
    }

    @Test
    void referencesAreFoundByTheirTarget() {
        String id = api.query("companies", "{'filter':{'domains':'globex.example'}}").data().at("/0/id/record_id").asText();

        assertThat(api.query("people", "{'filter':{'company':{'target_object':'companies','target_record_id':'" + id
                + "'}}}").data()).hasSize(2);
        assertThat(api.query("people", "{'filter':{'company':{'target_record_id':{'$in':['" + id + "']}}}}").data())
                .hasSize(2);
    }

    @Test
    void actorsNeedTypeAndId() {
        String id = api.query("deals", "{}").data().at("/0/values/owner/0/referenced_actor_id").asText();

        assertThat(api.query("deals", "{'filter':{'owner':{'referenced_actor_type':'workspace-member',"
                + "'referenced_actor_id':'" + id + "'}}}").data()).hasSize(3);
        assertFilterError(api.query("deals", "{'filter':{'owner':{'referenced_actor_id':'" + id + "'}}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{'colour':'blue'}",
            "{'name':['Ada Moreira']}",
            "{'email_addresses':['ada.moreira@northwind.example']}",
            "{'name':{'$eq':['Ada Moreira']}}",
            "{'name':{'$like':'Ada'}}",
            "{'name':{'nick_name':'Ada'}}",
            "{'name':null}",
            "{'name':7}",
            "{'job_title':{'$in':'CTO'}}",
            "{'job_title':{'$lt':'CTO'}}",
            "{'company':'northwind.example'}",
            "{'primary_location':'Lisbon'}",
            "{'primary_location':{'latitude':'1'}}",
            "{'created_at':{'$gte':'2020-01-01'}}",
            "{'phone_numbers':{'$not_empty':false}}",
            "{'$and':{'name':'Ada'}}",
            "{'$or':['Ada']}",
            "{'$not':'Ada'}",
            "{'$xor':[]}",
            "{'name':{'$ne':'Ada'}}",
            "{'name':{}}",
            "{'name':{'full_name':{}}}",
            "{'name':{'$not':{'$eq':'Ada'}}}",
            "{'name':{'$in':['Ada']}}",
            "{'phone_numbers':{'$not_empty':true}}",
            "{'company':{'$not_empty':true}}",
            "{'company':{'target_object':'planets'}}",
            "{'primary_location':{'longitude':{'$eq':'1'}}}",
            "{'primary_location':{'country_code':{'$contains':'U'}}}",
            "{'created_at':{'$eq':'2020-01-01'}}",
            "{'created_at':{'$gte':'yesterday'}}",
            "{'created_by':{'referenced_actor_type':'system'}}",
            "{'strongest_connection_strength':'Unbreakable'}",
            "{'strongest_connection_strength':{'$in':['Weak']}}",
            "{'last_interaction':'2020-01-01T00:00:00Z'}",
            "{'twitter_follower_count':'7'}",
    })
    void whatIsNoFilterIsAnError(String filter) {
        assertFilterError(api.query("people", "{'filter':" + filter + "}"));
    }

    @Test
    void theKeyFiltersMeansNothing() {
        assertThat(api.query("people", "{'filters':{'name':'Ada Moreira'}}").data()).hasSize(10);
    }

    @Test
    void filterAndViewExcludeEachOther() {
        String view = "'filter_view_id':'891dcbfc-9141-415d-9b2a-2238a6cc012d'";

        Api.Answer both = api.query("people", "{'filter':{}," + view + "}");
        assertThat(both.status()).isEqualTo(400);
        assertThat(both.code()).isEqualTo("validation_type");
        assertThat(api.query("people", "{" + view + "}").status()).isEqualTo(404);
    }

    @Test
    void sortsByAttributeAndField() {
        assertThat(names("{'sorts':[{'direction':'asc','attribute':'name'}],'limit':2}"))
                .isEqualTo(List.of("Ada Moreira", "Bruno Falk"));
        assertThat(names("{'sorts':[{'direction':'desc','attribute':'name','field':'last_name'}],'limit':2}"))
                .isEqualTo(List.of("Hanna de Wit", "Gustav Tamm"));
        assertThat(api.query("deals", "{'sorts':[{'direction':'desc','attribute':'value'}]}").data()
                .findValuesAsText("currency_value")).isEqualTo(List.of("230000", "84000.5", "12500"));
    }

    @Test
    void statusesHaveTheirOwnOrder() {
        assertThat(api.query("deals", "{'sorts':[{'direction':'asc','attribute':'stage'}]}").data()
                .findValues("status").stream().map(s -> s.path("title").asText()))
                .containsExactly("Lead", "In Progress", "Won 🎉");
    }

    @Test
    void laterSortsDecideBetweenEquals() {
        assertThat(names("{'sorts':[{'direction':'asc','attribute':'email_addresses','field':'email_domain'},"
                + "{'direction':'desc','attribute':'name'}],'limit':3}"))
                .isEqualTo(List.of("Jonas Berg", "Ingrid Solberg", "Dalia Okafor"));
    }

    @Test
    void recordsWithoutAValueComeLast() {
        for (String direction : List.of("asc", "desc")) {
            var last = api.query("people", "{'sorts':[{'direction':'" + direction + "','attribute':'phone_numbers'}]}")
                    .data().path(9);
            assertThat(last.at("/values/phone_numbers")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "{'sorts':{}}", "{'sorts':['name']}", "{'sorts':[{'attribute':'name'}]}",
            "{'sorts':[{'direction':'up','attribute':'name'}]}", "{'sorts':[{'direction':'asc'}]}", "{'limit':-1}",
            "{'limit':'5'}", "{'limit':1.5}", "{'limit':null}", "{'limit':3000000000}", "{'offset':-1}", "{'offset':'0'}",
            "{'offset':0.5}", "{'sorts':[{'direction':'asc','attribute':7}]}",
            "{'sorts':[{'direction':'asc','attribute':'name','field':7}]}",
            "{'sorts':[{'direction':'asc','attribute':'name','path':[['people','name']]}]}", "{'filter':[]}", "{'filter':'x'}",
            "[]", "" })
    void bodiesThatAreNoQuery(String body) {
        Api.Answer answer = api.query("people", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("validation_type");
    }

    @Test
    void unknownSortsAreErrors() {
        assertFilterError(api.query("people", "{'sorts':[{'direction':'asc','attribute':'colour'}]}"));
        assertFilterError(api.query("people", "{'sorts':[{'direction':'asc','attribute':'name','field':'nick'}]}"));
        assertFilterError(api.query("people", "{'sorts':[{'direction':'asc','attribute':'primary_location'}]}"));
        assertFilterError(api.query("people",
                "{'sorts':[{'direction':'asc','attribute':'primary_location','field':'latitude'}]}"));
    }

    @Test
    void pagesFollowEachOther() {
        List<String> all = names("{}");

        assertThat(names("{'limit':4}")).isEqualTo(all.subList(0, 4));
        assertThat(names("{'limit':4,'offset':8}")).isEqualTo(all.subList(8, 10));
        assertThat(names("{'offset':10}")).isEmpty();
        // no maximum is documented
        assertThat(names("{'limit':501}")).isEqualTo(all);
        assertThat(names("{'limit':1000000,'offset':9}")).isEqualTo(all.subList(9, 10));
    }

    private List<String> names(String body) {
        return api.query("people", body).data().findValuesAsText("full_name");
    }

    private static void assertFilterError(Api.Answer answer) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("filter_error");
        assertThat(answer.message()).startsWith("Error in filter.");
    }
}
