package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value that is refused is pointed at. */
class ValidationPathsTest {

    private static final String LOCATION = "{'line_1':null,'line_2':null,'line_3':null,'line_4':null,'locality':null,"
            + "'region':null,'postcode':null,'country_code':'ZZ','latitude':null,'longitude':null}";

    @RegisterExtension
    final Api api = Api.empty();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "companies | name               | 7                                         | name",
            "companies | name               | [7]                                       | name,0",
            "companies | name               | {'value':7}                               | name,value",
            "companies | name               | {'text':'Acme'}                           | name,value",
            "companies | name               | ['a','b']                                 | name",
            "companies | foundation_date    | 'yesterday'                               | foundation_date",
            "companies | funding_raised_usd | 'a lot'                                   | funding_raised_usd",
            "companies | domains            | 'acme.example'                            | domains",
            "companies | domains            | ['acme.example','no-dot']                 | domains,1",
            "companies | domains            | ['acme.example',{'name':'b.example'}]     | domains,1,domain",
            "companies | categories         | ['B2B',7]                                 | categories,1",
            "people    | name               | {'first_name':'Ada','last_name':'L'}      | name,full_name",
            "people    | email_addresses    | ['a@acme.example','b@acme.example','c']   | email_addresses,2",
            "people    | phone_numbers      | [{'original_phone_number':'1','country_code':'XX'}] | phone_numbers,0,country_code",
            "people    | primary_location   | LOCATION                                  | primary_location,country_code",
            "people    | primary_location   | {'locality':'London'}                     | primary_location,line_1",
            "people    | company            | 'no-dot'                                  | company",
            "people    | company            | {'target_object':'companies','target_record_id':'1'} | company,target_record_id",
            "people    | company            | {'target_object':'companies','name':'Acme'} | company,name",
            "people    | company            | {'target_object':'companies','domains':['no-dot']} | company,domains",
            "people    | company            | {'target_object':'people'}                | company,target_object",
            "companies | team               | [['a@acme.example']]                      | team,0",
            "deals     | owner              | {'referenced_actor_type':'system','referenced_actor_id':null} | owner,referenced_actor_type",
    })
    void refusedValues(String object, String attribute, String written, String path) {
        Api.Answer answer = api.create(object, "{'" + attribute + "':" + written.replace("LOCATION", LOCATION) + "}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("validation_type");
        assertThat(answer.body().path("validation_errors")).hasSize(1);
        var error = answer.body().at("/validation_errors/0");
        assertThat(error.path("message").asText()).isNotEmpty();
        assertThat(path(answer)).isEqualTo("data,values," + path);
    }

    @Test
    void stepsOfAnArrayAreNumbers() {
        assertThat(api.create("companies", "{'domains':['a.example','no-dot']}").body()
                .at("/validation_errors/0/path").toString()).isEqualTo("[\"data\",\"values\",\"domains\",1]");
    }

    @Test
    void valuesOfAHistoryAreCounted() {
        String id = api.created("companies", "{}");

        assertThat(path(api.put("/v2/objects/companies/records/" + id + "/attributes/name/values",
                "{'data':{'replace_history':true,'values':["
                        + "{'value':'a','active_from':'2020-01-01T00:00:00Z','active_until':'2021-01-01T00:00:00Z'},"
                        + "{'value':7,'active_from':'2021-01-01T00:00:00Z','active_until':null}]}}")))
                .isEqualTo("data,values,1,value");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{'limit':'5'}                                                  | limit",
            "{'offset':-1}                                                  | offset",
            "{'filter':[]}                                                  | filter",
            "{'sorts':[{'direction':'up','attribute':'name'}]}              | sorts,0,direction",
            "{'sorts':[{'direction':'asc','attribute':'name'},'name']}      | sorts,1",
            "{'sorts':[{'direction':'asc'}]}                                | sorts,0,attribute",
            "{'sorts':[{'direction':'asc','attribute':'name','path':[]}]}   | sorts,0,path",
            "{'sorts':[{'direction':'asc','attribute':'name','field':7}]}   | sorts,0,field",
    })
    void refusedQueries(String body, String path) {
        assertThat(path(api.query("people", body))).isEqualTo(path);
    }

    private static String path(Api.Answer answer) {
        StringBuilder path = new StringBuilder();
        answer.body().at("/validation_errors/0/path").forEach(step -> path.append(',').append(step.asText()));
        return path.isEmpty() ? answer.body().toString() : path.substring(1);
    }
}
