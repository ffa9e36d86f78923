package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

/** Records of a custom object with an attribute of each type that can be created. */
class CustomValuesTest {

    private static final String MEMBER = "olivia@example.com";
    private static final String LONDON = "{'line_1':'1 Main St','line_2':null,'line_3':null,'line_4':null,"
            + "'locality':'London','region':null,'postcode':'N1','country_code':'GB','latitude':null,'longitude':null}";

    @RegisterExtension
    final Api api = Api.empty();

    private final Attributes attributes = new Attributes(api, "rockets");

    @BeforeEach
    void rockets() {
        api.post("/v2/objects", "{'data':{'api_slug':'rockets','singular_noun':'Rocket','plural_noun':'Rockets'}}");
        api.created("people", "{'email_addresses':['ada@nowhere.example']}");
        api.created("people", "{'email_addresses':['bob@nowhere.example']}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "text | 'a' | value | a | {'value':{'$contains':'A'}} | 'b'",
            "number | 2.5 | value | 2.5 | {'$gt':2,'$lt':3} | 3",
            "checkbox | true | value | true | true | false",
            "currency | 4.99 | currency_value | 4.99 | {'$lte':4.99} | 5",
            "date | '2026-02-03' | value | 2026-02-03 | {'$lt':'2026-02-04'} | '2027-01-01'",
            "timestamp | '2026-02-03T04:05:06Z' | value | 2026-02-03T04:05:06.000000000Z | {'$gte':'2026-02-03T04:05:06Z','$lt':'2026-03-01T00:00:00Z'} | '2027-01-01T00:00:00Z'",
            "rating | 4 | value | 4 | 4 | 5",
            "select | 'Small' | option/title | Small | 'Small' | 'Big'",
            "status | 'Small' | status/title | Small | 'Small' | {'status':'Big'}",
            "record-reference | 'ada@nowhere.example' | target_object | people | {'target_object':'people'} | 'bob@nowhere.example'",
            "location | " + LONDON + " | locality | London | {'locality':'London'} | 'Paris, France'",
            "domain | 'app.acme.example' | root_domain | acme.example | 'app.acme.example' | 'other.example'",
            "email-address | 'Ada@acme.example' | email_address | ada@acme.example | {'email_domain':'acme.example'} | 'x@other.example'",
            "phone-number | '+442079460000' | country_code | GB | '+442079460000' | '+15125550103'",
    })
    void aSingleValueIsWrittenFoundReplacedAndCleared(String type, String written, String field, String shown,
            String filter, String other) {
        define(type, false);
        Api.Answer created = api.create("rockets", "{'thing':" + written + "}");
        String id = created.recordId();
        assertThat(created.values("thing")).hasSize(1);
        assertThat(created.values("thing").path(0).at("/" + field).asText()).isEqualTo(shown);
        assertThat(created.values("thing").path(0).path("attribute_type").asText()).isEqualTo(type);
        api.created("rockets", "{}");
        assertThat(api.query("rockets", "{'filter':{'thing':" + filter + "}}").data()).hasSize(1);

        Api.Answer replaced = api.append("rockets", id, "{'thing':[" + other + "]}");
        assertThat(replaced.values("thing")).hasSize(1);
        assertThat(replaced.values("thing")).isNotEqualTo(created.values("thing"));
        assertThat(api.append("rockets", id, "{'thing':null}").values("thing")).isEmpty();

        JsonNode history = history(id);
        assertThat(history).hasSize(2);
        assertThat(history.path(0).at("/" + field).asText()).isEqualTo(shown);
        assertThat(history.path(0).path("active_until")).isEqualTo(history.path(1).path("active_from"));
        assertThat(history.path(1).path("active_until").isNull()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "select | 'Small' | 'Big'",
            "record-reference | 'ada@nowhere.example' | 'bob@nowhere.example'",
            "domain | 'acme.example' | 'apex.example'",
            "email-address | 'a@acme.example' | 'b@acme.example'",
            "phone-number | '+442079460000' | {'original_phone_number':'5125550103','country_code':'US'}",
    })
    void manyValuesAreAddedReplacedAndCleared(String type, String one, String two) {
        define(type, true);
        Api.Answer created = api.create("rockets", "{'thing':[" + one + "]}");
        String id = created.recordId();

        Api.Answer both = api.append("rockets", id, "{'thing':[" + two + "]}");
        assertThat(both.values("thing")).hasSize(2);
        assertThat(both.values("thing").path(1)).isEqualTo(created.values("thing").path(0));
        assertThat(api.overwrite("rockets", id, "{'thing':[" + two + "]}").values("thing")).hasSize(1);
        assertThat(api.overwrite("rockets", id, "{'thing':[]}").values("thing")).isEmpty();
        assertThat(history(id)).hasSize(2);
        assertThat(api.create("rockets", "{'thing':" + one + "}").code()).isEqualTo("validation_type");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "text | 7", "number | 'many'", "checkbox | 'maybe'", "currency | 'much'", "date | 'soon'", "timestamp | 7",
            "rating | 6", "select | 7", "status | {}", "record-reference | {'target_object':'people'}",
            "actor-reference | {'referenced_actor_type':'system','referenced_actor_id':null}", "location | {}",
            "domain | 'no domain'", "email-address | 'nobody'", "phone-number | '12'", "number | [1,2]" })
    void aWrongValueIsRefused(String type, String written) {
        define(type, false);
        Api.Answer answer = api.create("rockets", "{'thing':" + written + "}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("validation_type");
        assertThat(answer.body().at("/validation_errors/0/path/2").asText()).isEqualTo("thing");
        assertThat(api.query("rockets", "{}").data()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "text | 'a'", "number | 5", "currency | 5",
            "date | '2026-01-01'", "timestamp | '2026-01-01T00:00:00Z'", "domain | 'acme.example'",
            "email-address | 'a@acme.example'", "phone-number | '+442079460000'" })
    void aUniqueValueIsHeldByOneRecord(String type, String written) {
        define(type, ",'is_unique':true");
        String id = api.created("rockets", "{'thing':" + written + "}");

        assertThat(api.create("rockets", "{'thing':" + written + "}").code()).isEqualTo("uniqueness_conflict");
        assertThat(api.assertBy("rockets", "thing", "{'thing':" + written + "}").recordId()).isEqualTo(id);
    }

    @Test
    void recordsAreSortedByACustomAttribute() {
        define("rating", false);
        for (int stars : new int[] { 3, 5, 1 }) {
            api.created("rockets", "{'thing':" + stars + "}");
        }

        assertThat(api.query("rockets", "{'sorts':[{'attribute':'thing','direction':'desc'}]}").data()
                .findValues("thing").stream().map(v -> v.at("/0/value").asInt()).toList()).isEqualTo(List.of(5, 3, 1));
    }

    /** On its own, since the workspace has one member to write. */
    @ParameterizedTest
    @CsvSource({ "false", "true" })
    void aMemberIsWrittenFoundAndCleared(boolean multiselect) {
        define("actor-reference", multiselect);
        Api.Answer created = api.create("rockets", "{'thing':['" + MEMBER + "']}");
        JsonNode actor = created.values("thing").path(0);
        assertThat(actor.path("referenced_actor_type").asText()).isEqualTo("workspace-member");

        String member = "{'referenced_actor_type':'workspace-member','referenced_actor_id':'"
                + actor.path("referenced_actor_id").asText() + "'}";
        assertThat(api.query("rockets", "{'filter':{'thing':" + member + "}}").data()).hasSize(1);
        assertThat(api.append("rockets", created.recordId(), "{'thing':[" + member + "]}").values("thing"))
                .isEqualTo(created.values("thing"));
        assertThat(api.overwrite("rockets", created.recordId(), "{'thing':null}").values("thing")).isEmpty();
        assertThat(history(created.recordId())).hasSize(1);
    }

    private void define(String type, boolean multiselect) {
        define(type, ",'is_multiselect':" + multiselect);
    }

    private void define(String type, String more) {
        String reference = type.equals("record-reference")
                ? ",'config':{'record_reference':{'allowed_objects':['people']}}"
                : "";
        assertThat(attributes.create("thing", type, more + reference).status()).isEqualTo(200);
        if (type.equals("select") || type.equals("status")) {
            String kind = type.equals("select") ? "options" : "statuses";
            attributes.choice("thing", kind, "Small");
            attributes.choice("thing", kind, "Big");
        }
    }

    private JsonNode history(String id) {
        return api.get("/v2/objects/rockets/records/" + id + "/attributes/thing/values?show_historic=true").data();
    }
}
