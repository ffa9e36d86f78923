package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RelationshipsTest {

    @RegisterExtension
    final Api api = Api.empty();

    private String acme;
    private String apex;

    @BeforeEach
    void companies() {
        acme = api.created("companies", "{'domains':['acme.example']}");
        apex = api.created("companies", "{'domains':['apex.example']}");
    }

    @Test
    void aPersonAppearsInTheTeam() {
        String ada = api.created("people", "{'company':'acme.example'}");

        assertThat(company(ada)).isEqualTo(List.of(acme));
        assertThat(team(acme)).isEqualTo(List.of(ada));
    }

    @Test
    void aPersonWhoChangesSidesLeavesTheOldTeam() {
        String ada = api.created("people", "{'company':'acme.example'}");
        api.append("people", ada, "{'company':'apex.example'}");

        assertThat(team(acme)).isEmpty();
        assertThat(team(apex)).isEqualTo(List.of(ada));
    }

    @Test
    void aTeamThatTakesAPersonTakesThemFromTheOther() {
        String ada = api.created("people", "{'company':'acme.example'}");
        api.append("companies", apex, "{'team':[{'target_object':'people','target_record_id':'" + ada + "'}]}");

        assertThat(company(ada)).isEqualTo(List.of(apex));
        assertThat(team(acme)).isEmpty();
        assertThat(team(apex)).isEqualTo(List.of(ada));
    }

    @Test
    void clearingOneSideClearsTheOther() {
        String ada = api.created("people", "{'company':'acme.example'}");
        String bob = api.created("people", "{'company':'acme.example'}");

        api.append("people", ada, "{'company':null}");
        assertThat(team(acme)).isEqualTo(List.of(bob));
        api.overwrite("companies", acme, "{'team':[]}");
        assertThat(company(bob)).isEmpty();
    }

    @Test
    void theOtherSideRemembers() {
        String ada = api.created("people", "{'company':'acme.example'}");
        api.append("people", ada, "{'company':null}");

        var history = api.get("/v2/objects/companies/records/" + acme + "/attributes/team/values?show_historic=true").data();
        assertThat(history).hasSize(1);
        assertThat(history.at("/0/target_record_id").asText()).isEqualTo(ada);
        assertThat(history.at("/0/active_until").isTextual()).isTrue();
    }

    @Test
    void aDeletedRecordLeavesAllThatReferToIt() {
        String ada = api.created("people", "{'company':'acme.example'}");
        api.delete("/v2/objects/companies/records/" + acme);

        assertThat(company(ada)).isEmpty();
    }

    @Test
    void dealsAreLinkedOnBothOfTheirSides() {
        String ada = api.created("people", "{'email_addresses':['ada@nowhere.example']}");
        String deal = api.created("deals", "{'name':'x','stage':'Lead','owner':'olivia@example.com',"
                + "'associated_company':'acme.example','associated_people':['ada@nowhere.example']}");

        assertThat(targets("people", ada, "associated_deals")).isEqualTo(List.of(deal));
        assertThat(targets("companies", acme, "associated_deals")).isEqualTo(List.of(deal));
    }

    @Test
    void aNewPersonJoinsTheCompanyOfTheirAddress() {
        Api.Answer ada = api.create("people", "{'email_addresses':['ada@mail.acme.example']}");

        assertThat(company(ada.recordId())).isEqualTo(List.of(acme));
        assertThat(api.create("people", "{'email_addresses':['bob@acme.example'],'company':null}").values("company"))
                .isEmpty();
        assertThat(api.create("people", "{'email_addresses':['cy@unknown.example']}").values("company")).isEmpty();
    }

    private List<String> company(String person) {
        return targets("people", person, "company");
    }

    private List<String> team(String company) {
        return targets("companies", company, "team");
    }

    private List<String> targets(String object, String id, String attribute) {
        return api.record(object, id).values(attribute).findValuesAsText("target_record_id");
    }
}
