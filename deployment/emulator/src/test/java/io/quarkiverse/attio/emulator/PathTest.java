package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters and sorts by what the records are that others refer to. */
class PathTest {

    private static final String COMPANY = "'path':[['people','company'],['companies','domains']]";

    @RegisterExtension
    final Api api = Api.seeded();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "[['people','company'],['companies','domains']]  | {'root_domain':'globex.example'}          | 2",
            "[['people','company'],['companies','domains']]  | 'globex.example'                          | 2",
            "[['people','company'],['companies','domains']]  | {'$ends_with':'.test'}                    | 3",
            "[['people','company'],['companies','domains']]  | {'$starts_with':'b','$ends_with':'.test'} | 2",
            "[['people','company'],['companies','domains']]  | {'domain':{'$not_empty':true}}            | 10",
            "[['people','company'],['companies','domains']]  | 'nobody.example'                          | 0",
            "[['people','company'],['companies','name']]     | {'$in':['Globex','Initech']}              | 3",
            "[['people','company'],['companies','foundation_date']] | {'$lt':'1990-01-01'}               | 4",
            "[['people','company'],['companies','primary_location']] | {'country_code':'EE'}             | 2",
            "[['people','company'],['companies','categories']] | 'B2C'                                   | 3",
            "[['people','company'],['companies','team'],['people','job_title']] | 'CTO'                  | 2",
            "[['people','company'],['companies','associated_deals'],['deals','value']] | {'$gt':'84000'} | 4",
            "[['people','associated_deals'],['deals','stage']] | 'Lead'                                  | 1",
            "[['people','associated_deals'],['deals','associated_company'],['companies','name']] | 'Globex' | 1",
            "[['people','job_title']]                        | 'CTO'                                     | 1",
    })
    void peopleAreFound(String path, String constraints, int count) {
        assertThat(api.query("people", "{'filter':{'path':" + path + ",'constraints':" + constraints + "}}").data())
                .hasSize(count);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{'$not':{PATH,'constraints':'globex.example'}}                                              | 8",
            "{'$and':[{PATH,'constraints':'globex.example'},{'job_title':'CTO'}]}                        | 1",
            "{'$or':[{PATH,'constraints':'globex.example'},{PATH,'constraints':'initech.example'}]}      | 3",
            "{'$and':[{'$not':{'$or':[{PATH,'constraints':'globex.example'}]}},{'job_title':'Captain'}]} | 1",
    })
    void pathsStandInsideOfLogic(String filter, int count) {
        assertThat(api.query("people", "{'filter':" + filter.replace("PATH", COMPANY) + "}").data()).hasSize(count);
    }

    @Test
    void anyOfTheRecordsReferredToWillDo() {
        assertThat(api.query("companies", "{'filter':{'path':[['companies','team'],['people','name']],"
                + "'constraints':{'first_name':{'$eq':'Bruno'}}}}").data()).hasSize(1);
    }

    @Test
    void oneValueMeetsAllConstraints() {
        String two = "{'filter':{'path':[['companies','team'],['people','name']],'constraints':{'first_name':'Ada','last_name':'";

        assertThat(api.query("companies", two + "Moreira'}}}").data()).hasSize(1);
        assertThat(api.query("companies", two + "Falk'}}}").data()).isEmpty();
    }

    @Test
    void stepsAreNamedByIdToo() {
        String people = api.get("/v2/objects/people").data().at("/id/object_id").asText();
        String company = api.get("/v2/objects/people/attributes/company").data().at("/id/attribute_id").asText();
        String companies = api.get("/v2/objects/companies").data().at("/id/object_id").asText();
        String name = api.get("/v2/objects/companies/attributes/name").data().at("/id/attribute_id").asText();

        assertThat(api.query("people", "{'filter':{'path':[['" + people + "','" + company + "'],['" + companies + "','"
                + name + "']],'constraints':'Globex'}}").data()).hasSize(2);
    }

    @Test
    void deletedRecordsLeadNowhere() {
        String globex = api.query("companies", "{'filter':{'name':'Globex'}}").data().at("/0/id/record_id").asText();
        api.delete("/v2/objects/companies/records/" + globex);

        assertThat(api.query("people", "{'filter':{" + COMPANY + ",'constraints':'globex.example'}}").data()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{'path':[['companies','name']],'constraints':'x'}                         | begins with \"companies\"",
            "{'path':[['people','company'],['deals','name']],'constraints':'x'}        | cannot refer",
            "{'path':[['people','job_title'],['people','name']],'constraints':'x'}     | no record reference",
            "{'path':[['people','company'],['planets','name']],'constraints':'x'}      | Unknown object \"planets\"",
            "{'path':[['people','company'],['companies','colour']],'constraints':'x'}  | Unknown attribute \"colour\"",
            "{'path':[['people','colour'],['companies','name']],'constraints':'x'}     | Unknown attribute \"colour\"",
            "{'path':[],'constraints':'x'}                                             | at least one",
            "{'path':'company.name','constraints':'x'}                                 | A path is an array",
            "{'path':['company','name'],'constraints':'x'}                             | Expected [object, attribute]",
            "{'path':[['people']],'constraints':'x'}                                   | Expected [object, attribute]",
            "{'path':[['people','name','full_name']],'constraints':'x'}                | Expected [object, attribute]",
            "{'path':[['people',7]],'constraints':'x'}                                 | Expected [object, attribute]",
            "{'path':[['people','name']]}                                              | belong together",
            "{'constraints':'x'}                                                       | belong together",
            "{'path':[['people','name']],'constraints':'x','job_title':'CTO'}          | nothing beside them",
            "{'path':[['people','name']],'constraints':{}}                             | Expected an operator",
            "{'path':[['people','name']],'constraints':['x']}                          | does not suit",
            "{'path':[['people','name']],'constraints':{'$or':[]}}                     | Unknown operator \"$or\"",
            "{'path':[['people','name']],'constraints':{'$gt':'x'}}                    | not supported",
            "{'path':[['people','company']],'constraints':'globex.example'}            | has to name a property",
            "{'$not':{'path':[['companies','name']],'constraints':'x'}}                | begins with \"companies\"",
    })
    void wrongPathsAreErrors(String filter, String message) {
        Api.Answer answer = api.query("people", "{'filter':" + filter + "}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("filter_error");
        assertThat(answer.message()).startsWith("Error in filter. ").contains(message);
    }

    @Test
    void sortsFollowPaths() {
        String byCompany = "'path':[['people','company'],['companies','name']]";

        assertThat(names("{'sorts':[{'direction':'asc'," + byCompany + "},{'direction':'desc','attribute':'name'}]}"))
                .containsExactly("Jonas Berg", "Ingrid Solberg", "Dalia Okafor", "Chen Lindqvist", "Hanna de Wit",
                        "Emil Novak", "Bruno Falk", "Ada Moreira", "Gustav Tamm", "Farah Haddad");
        assertThat(names("{'sorts':[{'direction':'desc'," + byCompany + "},{'direction':'asc','attribute':'name'}],'limit':3}"))
                .containsExactly("Farah Haddad", "Gustav Tamm", "Ada Moreira");
    }

    @Test
    void aSortAlongAPathNamesItsField() {
        assertThat(names("{'sorts':[{'direction':'asc','path':[['people','company'],['companies','primary_location']],"
                + "'field':'locality'},{'direction':'asc','attribute':'name'}],'limit':3}"))
                .containsExactly("Emil Novak", "Ingrid Solberg", "Jonas Berg");
    }

    @Test
    void whereAPathEndsEarlyComesLast() {
        for (String direction : List.of("asc", "desc")) {
            assertThat(names("{'sorts':[{'direction':'" + direction
                    + "','path':[['people','associated_deals'],['deals','value']]}]}").subList(0, 4))
                    .containsExactlyInAnyOrder("Ada Moreira", "Bruno Falk", "Chen Lindqvist", "Ingrid Solberg");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "[['companies','name']]                               | ''          | begins with \"companies\"",
            "[['people','job_title'],['companies','name']]        | ''          | no record reference",
            "[['people','company'],['companies','name']]          | 'last_name' | no field \"last_name\"",
            "[['people','company'],['companies','team']]          | ''          | has to name a field",
            "[]                                                   | ''          | at least one",
    })
    void wrongSortPathsAreErrors(String path, String field, String message) {
        Api.Answer answer = api.query("people", "{'sorts':[{'direction':'asc','path':" + path
                + (field.equals("''") ? "" : ",'field':" + field) + "}]}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("filter_error");
        assertThat(answer.message()).contains(message);
    }

    private List<String> names(String body) {
        return api.query("people", body).data().findValuesAsText("full_name");
    }
}
