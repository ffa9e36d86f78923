package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AssertTest {

    @RegisterExtension
    final Api api = Api.empty();

    @Test
    void makesARecordAndThenFindsIt() {
        Api.Answer first = api.assertBy("companies", "domains", "{'domains':['acme.example'],'name':'Acme'}");
        Api.Answer second = api.assertBy("companies", "domains", "{'domains':['acme.example'],'name':'Acme Inc'}");

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.recordId()).isEqualTo(first.recordId());
        assertThat(second.values("name").at("/0/value").asText()).isEqualTo("Acme Inc");
        assertThat(api.query("companies", "{}").data()).hasSize(1);
    }

    @Test
    void theMatchingAttributeKeepsItsValuesAndGetsTheNewOnes() {
        api.assertBy("companies", "domains", "{'domains':['a.example','b.example']}");
        Api.Answer answer = api.assertBy("companies", "domains", "{'domains':['b.example','c.example']}");

        assertThat(answer.values("domains").findValuesAsText("domain"))
                .containsExactlyInAnyOrder("a.example", "b.example", "c.example");
    }

    @Test
    void otherMultiselectsAreOverwritten() {
        api.assertBy("companies", "domains", "{'domains':['a.example'],'categories':['B2B','Automation']}");
        Api.Answer answer = api.assertBy("companies", "domains", "{'domains':['a.example'],'categories':['B2C']}");

        assertThat(answer.values("categories").findValuesAsText("title")).isEqualTo(List.of("B2C"));
    }

    @Test
    void theMatchingAttributeCanBeNamedById() {
        String id = api.get("/v2/objects/people/attributes/email_addresses").data().at("/id/attribute_id").asText();
        String first = api.assertBy("people", id, "{'email_addresses':['A@acme.example']}").recordId();

        assertThat(api.assertBy("people", id, "{'" + id + "':['a@ACME.example']}").recordId()).isEqualTo(first);
    }

    @Test
    void theMatchingAttributeIsRequiredInTheQuery() {
        Api.Answer answer = api.put("/v2/objects/people/records",
                "{'data':{'matching_attribute':'email_addresses','values':{}}}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("validation_type");
        assertThat(answer.message()).isEqualTo("Query params validation error.");
        assertThat(answer.body().at("/validation_errors/0/path/0").asText()).isEqualTo("matching_attribute");
    }

    @Test
    void theBodyMustHoldAValueToMatch() {
        assertThat(api.assertBy("people", "email_addresses", "{'job_title':'x'}").code()).isEqualTo("validation_type");
        assertThat(api.assertBy("people", "email_addresses", "{'email_addresses':[]}").code()).isEqualTo("validation_type");
    }

    @Test
    void severalMatchesAreRefused() {
        api.created("companies", "{'domains':['a.example']}");
        api.created("companies", "{'domains':['b.example']}");

        Api.Answer answer = api.assertBy("companies", "domains", "{'domains':['a.example','b.example']}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("multiple_match_results");
    }

    @Test
    void dealsHaveNothingToMatchBy() {
        assertThat(api.assertBy("deals", "name", "{'name':'x'}").code())
                .isEqualTo("matching_attribute_definition_not_unique");
        assertThat(api.assertBy("planets", "name", "{'name':'x'}").status()).isEqualTo(404);
    }
}
