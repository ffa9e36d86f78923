package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private static final String PATH = "/v2/objects/records/search";

    @RegisterExtension
    final Api api = Api.seeded();

    @ParameterizedTest
    @CsvSource({ "moreira,Ada Moreira", "ADA mor,Ada Moreira", "umbra.EXAMPLE gustav,Gustav Tamm", "+35121,Ada Moreira",
            "hooli-bikes.test,Hooli Bikes", "pilot,Globex pilot line" })
    void theFirstHit(String query, String text) {
        var hits = search("'query':'" + query + "','objects':['companies','people','deals']").data();

        assertThat(hits.at("/0/record_text").asText()).isEqualTo(text);
    }

    @Test
    void hitsCarryWhatTheirObjectHas() {
        var person = search("'query':'ada moreira','objects':['people']").data().path(0);
        assertThat(person.path("object_slug").asText()).isEqualTo("people");
        assertThat(person.at("/email_addresses/0").asText()).isEqualTo("ada.moreira@northwind.example");
        assertThat(person.at("/phone_numbers/0").asText()).isEqualTo("+351210000101");
        assertThat(person.path("record_image").isNull()).isTrue();
        assertThat(person.at("/id/record_id").asText()).hasSize(36);

        var company = search("'query':'globex','objects':['companies']").data().path(0);
        assertThat(company.at("/domains/0").asText()).isEqualTo("globex.example");
        assertThat(company.has("email_addresses")).isFalse();
        assertThat(search("'query':'globex','objects':['deals']").data().path(0).has("domains")).isFalse();
    }

    @Test
    void theLimitHolds() {
        assertThat(search("'query':'','objects':['people','companies'],'limit':3").data()).hasSize(3);
        assertThat(search("'query':'nobody','objects':['people']").data()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "'objects':['people']", "'query':7,'objects':['people']", "'query':'a'",
            "'query':'a','objects':[]", "'query':'a','objects':'people'", "'query':'a','objects':['people'],'limit':26",
            "'query':'a','objects':['people'],'limit':0" })
    void badRequests(String body) {
        Api.Answer answer = search(body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).isEqualTo("Body payload validation error.");
    }

    @Test
    void longQueriesAreRefused() {
        assertThat(search("'query':'" + "a".repeat(256) + "','objects':['people']").status()).isEqualTo(200);
        assertThat(search("'query':'" + "a".repeat(257) + "','objects':['people']").status()).isEqualTo(400);
    }

    @Test
    void membersCanAskToo() {
        String body = "{'query':'ada','objects':['people'],'request_as':{'type':'workspace-member',%s}}";

        assertThat(api.post(PATH, body.formatted("'email_address':'olivia@example.com'")).status())
                .isEqualTo(200);
        assertThat(api.post(PATH, body.formatted("'email_address':'nobody@acme.example'")).code())
                .isEqualTo("value_not_found");
        assertThat(api.post(PATH, body.formatted("'name':'Olivia'")).code()).isEqualTo("validation_type");
    }

    private Api.Answer search(String body) {
        return api.post(PATH, "{" + body + ",'request_as':{'type':'workspace'}}");
    }
}
