package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Values of the types that standard objects have, on their way in and out. */
class WrittenValuesTest {

    private static final String DEAL = "'name':'x','stage':'Lead','owner':'olivia@example.com'";
    private static final String LOCATION = "'line_1':'1 Main St','line_2':null,'line_3':null,'line_4':null,"
            + "'locality':'London','region':null,'postcode':'N1','country_code':'GB','latitude':'51.5','longitude':'-0.12'";

    @RegisterExtension
    final Api api = Api.empty();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "companies | name | 'Acme'                         | {'value':'Acme'}",
            "companies | name | {'value':'Acme'}               | {'value':'Acme'}",
            "companies | name | ''                             | {'value':''}",
            "companies | foundation_date | '2021-03-04'        | {'value':'2021-03-04'}",
            "companies | foundation_date | {'value':'2021'}    | {'value':'2021-01-01'}",
            "companies | foundation_date | '2021-03'           | {'value':'2021-03-01'}",
            "companies | foundation_date | '2021-03-04T23:30:00-02:00' | {'value':'2021-03-05'}",
            "companies | funding_raised_usd | 4.99             | {'currency_value':4.99,'currency_code':'USD'}",
            "companies | funding_raised_usd | '47500000'       | {'currency_value':47500000,'currency_code':'USD'}",
            "companies | funding_raised_usd | {'currency_value':1.50,'currency_code':'EUR'} | {'currency_value':1.5,'currency_code':'USD'}",
            "companies | funding_raised_usd | 1.23456          | {'currency_value':1.2346,'currency_code':'USD'}",
            "companies | domains | ['https://App.Acme.example:8080/x?y#z'] | {'domain':'app.acme.example','root_domain':'acme.example'}",
            "companies | domains | [{'domain':'shop.acme.co.uk'}] | {'domain':'shop.acme.co.uk','root_domain':'acme.co.uk'}",
            "people | name | {'first_name':'Ada','last_name':'L','full_name':'Ada L'} | {'first_name':'Ada','last_name':'L','full_name':'Ada L'}",
            "people | name | 'Lovelace, Ada'                   | {'first_name':'Ada','last_name':'Lovelace','full_name':'Ada Lovelace'}",
            "people | name | 'Ada'                             | {'first_name':'Ada','last_name':'','full_name':'Ada'}",
            "people | phone_numbers | ['+44 (20) 7946-0000']   | {'original_phone_number':'+44 (20) 7946-0000','country_code':'GB','phone_number':'+442079460000'}",
            "people | phone_numbers | [{'original_phone_number':'020 7946 0000','country_code':'GB'}] | {'original_phone_number':'020 7946 0000','country_code':'GB','phone_number':'+442079460000'}",
            "people | phone_numbers | [{'original_phone_number':'+15125550103','country_code':'CA'}] | {'original_phone_number':'+15125550103','country_code':'CA','phone_number':'+15125550103'}",
            "people | primary_location | 'London, UK'          | {'line_1':null,'line_2':null,'line_3':null,'line_4':null,'locality':'London','region':null,'postcode':null,'country_code':'GB','latitude':null,'longitude':null}",
    })
    void whatIsReadBack(String object, String attribute, String written, String expected) throws Exception {
        Api.Answer created = api.create(object, "{'" + attribute + "':" + written + "}");

        assertThat(created.values(attribute)).hasSize(1);
        assertThat(bare(created.values(attribute).path(0))).isEqualTo(Api.JSON.readTree(expected.replace('\'', '"')));
    }

    @Test
    void emailAddressesAreTakenApart() throws Exception {
        JsonNode email = api.create("people", "{'email_addresses':['Ada.L@Mail.Acme.example']}")
                .values("email_addresses").path(0);

        assertThat(bare(email)).isEqualTo(Api.JSON.readTree("""
                {"original_email_address": "Ada.L@Mail.Acme.example", "email_address": "ada.l@mail.acme.example",
                 "email_domain": "mail.acme.example", "email_root_domain": "acme.example",
                 "email_local_specifier": "ada.l"}
                """));
        assertThat(api.create("people", "{'email_addresses':[{'email_address':'b@acme.example'},"
                + "{'original_email_address':'c@acme.example'}]}").values("email_addresses")).hasSize(2);
    }

    @Test
    void locationsHaveAllTheirFields() throws Exception {
        JsonNode location = api.create("people", "{'primary_location':{" + LOCATION + "}}").values("primary_location")
                .path(0);

        assertThat(bare(location)).isEqualTo(Api.JSON.readTree("{" + LOCATION.replace('\'', '"') + "}"));
    }

    @Test
    void aMissingLocationFieldIsAnError() {
        for (String field : List.of("'line_2':null,", "'postcode':'N1',", ",'longitude':'-0.12'")) {
            Api.Answer answer = api.create("people", "{'primary_location':{" + LOCATION.replace(field, "") + "}}");

            assertThat(answer.code()).isEqualTo("validation_type");
        }
    }

    @Test
    void optionsAreNamedByTitleOrId() {
        JsonNode option = api.create("companies", "{'categories':['B2B',{'option':'B2C'}]}").values("categories");
        String id = option.at("/0/option/id/option_id").asText();

        assertThat(option.findValuesAsText("title")).isEqualTo(List.of("B2B", "B2C"));
        assertThat(option.at("/0/option/is_archived").asBoolean(true)).isFalse();
        assertThat(option.at("/0/option/id").fieldNames()).toIterable()
                .containsExactly("workspace_id", "object_id", "attribute_id", "option_id");
        assertThat(api.create("companies", "{'categories':['" + id + "']}").values("categories").findValuesAsText("title"))
                .isEqualTo(List.of("B2B"));
    }

    @Test
    void statusesCarryWhatTheyMean() {
        JsonNode stage = api.create("deals", "{" + DEAL + "}").values("stage").at("/0/status");

        assertThat(stage.path("title").asText()).isEqualTo("Lead");
        assertThat(stage.path("celebration_enabled").isBoolean()).isTrue();
        assertThat(stage.path("target_time_in_status").isNull()).isTrue();
        assertThat(stage.path("id").path("status_id").asText()).hasSize(36);
        assertThat(api.create("deals", "{" + DEAL.replace("'Lead'", "{'status':'Lost'}") + "}").status()).isEqualTo(200);
    }

    @Test
    void unknownStatusesAreNeverMade() {
        Api.Answer answer = api.create("deals", "{" + DEAL.replace("'Lead'", "'Dreaming'") + "}");

        assertThat(answer.code()).isEqualTo("value_not_found");
        assertThat(answer.message()).isEqualTo("Cannot find status attribute with status title \"Dreaming\".");
        assertThat(api.create("deals", "{" + DEAL.replace("'Lead'", "{'status_id':'Lead'}") + "}").code())
                .isEqualTo("validation_type");
    }

    @Test
    void actorsAreMembers() {
        JsonNode owner = api.create("deals", "{" + DEAL + "}").values("owner").path(0);
        String id = owner.path("referenced_actor_id").asText();

        assertThat(owner.path("referenced_actor_type").asText()).isEqualTo("workspace-member");
        for (String form : List.of("'" + id + "'",
                "{'workspace_member_email_address':'olivia@example.com'}",
                "{'referenced_actor_type':'workspace-member','referenced_actor_id':'" + id + "'}")) {
            Api.Answer created = api.create("deals", "{'name':'x','stage':'Lead','owner':" + form + "}");
            assertThat(created.values("owner").at("/0/referenced_actor_id").asText()).isEqualTo(id);
        }
        assertThat(api.create("deals", "{'name':'x','stage':'Lead','owner':'nobody@acme.example'}").code())
                .isEqualTo("value_not_found");
        assertThat(api.create("deals", "{'name':'x','stage':'Lead','owner':{'referenced_actor_type':'system',"
                + "'referenced_actor_id':null}}").code()).isEqualTo("validation_type");
    }

    @Test
    void referencesComeInThreeForms() {
        String acme = api.created("companies", "{'domains':['acme.example']}");
        String objectId = api.get("/v2/objects/companies").data().at("/id/object_id").asText();

        for (String form : List.of("'acme.example'", "{'target_object':'companies','target_record_id':'" + acme + "'}",
                "{'target_object':'" + objectId + "','target_record_id':'" + acme + "'}",
                "{'target_object':'companies','domains':[{'domain':'acme.example'}]}",
                "[{'target_object':'companies','domains':['acme.example']}]")) {
            JsonNode company = api.create("people", "{'company':" + form + "}").values("company").path(0);
            assertThat(company.path("target_record_id").asText()).isEqualTo(acme);
            assertThat(company.path("target_object").asText()).isEqualTo("companies");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "'unknown.example'                                                                       | value_not_found",
            "{'target_object':'companies','target_record_id':'891dcbfc-9141-415d-9b2a-2238a6cc012d'} | value_not_found",
            "{'target_object':'planets','target_record_id':'891dcbfc-9141-415d-9b2a-2238a6cc012d'}   | value_not_found",
            "{'target_object':'companies','domains':[{'domain':'unknown.example'}]}                  | value_not_found",
            "{'target_object':'companies','colour':['blue']}                                         | value_not_found",
            "{'target_object':'people','target_record_id':'891dcbfc-9141-415d-9b2a-2238a6cc012d'}    | validation_type",
            "{'target_object':'companies','target_record_id':'acme'}                                 | validation_type",
            "{'target_object':'companies','domains':['a.example','b.example']}                       | validation_type",
            "{'target_object':'companies','name':['Acme']}                                           | validation_type",
            "{'target_object':'companies'}                                                           | validation_type",
            "{'target_record_id':'891dcbfc-9141-415d-9b2a-2238a6cc012d'}                             | validation_type",
            "7                                                                                       | validation_type",
    })
    void referencesThatLeadNowhere(String reference, String code) {
        Api.Answer answer = api.create("people", "{'company':" + reference + "}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "companies | name               | 7",
            "companies | name               | {'text':'Acme'}",
            "companies | name               | true",
            "companies | foundation_date    | 'yesterday'",
            "companies | foundation_date    | '10000-01-01'",
            "companies | foundation_date    | '2021-02-30'",
            "companies | funding_raised_usd | 'a lot'",
            "companies | funding_raised_usd | {'value':5}",
            "companies | funding_raised_usd | 1e400",
            "companies | domains            | ['no-dot']",
            "companies | domains            | ['']",
            "companies | domains            | [null]",
            "companies | employee_range     | 7",
            "people    | name               | {'first_name':'Ada','last_name':'L'}",
            "people    | email_addresses    | ['ada']",
            "people    | email_addresses    | ['ada@acme']",
            "people    | email_addresses    | ['a b@acme.example']",
            "people    | email_addresses    | ['.ada@acme.example']",
            "people    | email_addresses    | ['@acme.example']",
            "people    | email_addresses    | [{'email':'a@acme.example'}]",
            "people    | phone_numbers      | ['020 7946 0000']",
            "people    | phone_numbers      | ['+44 CALL ME']",
            "people    | phone_numbers      | ['+999999999']",
            "people    | phone_numbers      | [{'original_phone_number':'020','country_code':'XX'}]",
            "people    | primary_location   | ''",
            "people    | primary_location   | {'locality':'London'}",
    })
    void whatATypeDoesNotTake(String object, String attribute, String written) {
        Api.Answer answer = api.create(object, "{'" + attribute + "':" + written + "}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("validation_type");
        assertThat(answer.message())
                .isEqualTo("An invalid value was passed to attribute with slug \"" + attribute + "\".");
    }

    @ParameterizedTest
    @CsvSource({ "country_code,GB,ZZ", "latitude,51.5,91", "latitude,51.5,51.1234567890", "longitude,-0.12,181" })
    void locationFieldsAreChecked(String field, String good, String bad) {
        String location = LOCATION.replace("'" + field + "':'" + good, "'" + field + "':'" + bad);

        assertThat(api.create("people", "{'primary_location':{" + location + "}}").code()).isEqualTo("validation_type");
    }

    /** The value without its envelope. */
    private static JsonNode bare(JsonNode value) {
        ObjectNode fields = value.deepCopy();
        return fields.remove(List.of("active_from", "active_until", "created_by_actor", "attribute_type"));
    }
}
