package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

class HistoryTest {

    @RegisterExtension
    final Api api = Api.empty();

    private String id;

    @BeforeEach
    void company() {
        id = api.created("companies", "{'name':'Acme','domains':['a.example']}");
    }

    @Test
    void eachValueIsFollowedByTheNext() {
        api.append("companies", id, "{'name':'Apex'}");

        JsonNode values = historic("name");
        assertThat(values.findValuesAsText("value")).isEqualTo(List.of("Acme", "Apex"));
        assertThat(values.at("/0/active_until")).isEqualTo(values.at("/1/active_from"));
        assertThat(values.at("/1/active_until").isNull()).isTrue();
        assertThat(values(false, "name").findValuesAsText("value")).isEqualTo(List.of("Apex"));
    }

    @Test
    void aWriteThatChangesNothingLeavesNoTrace() {
        JsonNode before = api.record("companies", id).data();

        api.append("companies", id, "{'name':'Acme','domains':['A.example']}");
        api.overwrite("companies", id, "{'name':'Acme','domains':['a.example']}");
        api.assertBy("companies", "domains", "{'name':'Acme','domains':['a.example']}");

        assertThat(api.record("companies", id).data()).isEqualTo(before);
        assertThat(historic("name")).hasSize(1);
        assertThat(historic("domains")).hasSize(1);
    }

    @Test
    void clearedValuesAreRemembered() {
        api.append("companies", id, "{'name':null}");

        assertThat(values(false, "name")).isEmpty();
        assertThat(historic("name").at("/0/active_until").isTextual()).isTrue();
    }

    @Test
    void valuesArePaged() {
        api.append("companies", id, "{'name':'Two'}");
        api.append("companies", id, "{'name':'Three'}");

        assertThat(api.get(path("name") + "?show_historic=true&limit=1&offset=1").data().findValuesAsText("value"))
                .isEqualTo(List.of("Two"));
    }

    @Test
    void unknownThingsAreNotFound() {
        assertThat(api.get(path("colour")).message()).isEqualTo("Attribute with slug/ID \"colour\" not found.");
        assertThat(api.get("/v2/objects/people/records/" + id + "/attributes/name/values").code()).isEqualTo("not_found");
        assertThat(api.get(path("name") + "?show_historic=yes").message()).isEqualTo("Query params validation error.");
    }

    @Test
    void theWholeHistoryCanBeReplaced() {
        Api.Answer written = api.put(path("name"), history("""
                {'value':'Acme Corporation','active_from':'2021-06-15T09:30:00Z','active_until':null},
                {'value':'Acme (old name)','active_from':'2020-01-01T00:00:00Z','active_until':'2021-06-15T09:30:00Z'}"""));

        assertThat(written.status()).isEqualTo(200);
        assertThat(written.data().findValuesAsText("value")).isEqualTo(List.of("Acme (old name)", "Acme Corporation"));
        assertThat(written.data().at("/0/active_from").asText()).isEqualTo("2020-01-01T00:00:00.000000000Z");
        assertThat(historic("name")).isEqualTo(written.data());
        assertThat(api.record("companies", id).values("name").findValuesAsText("value"))
                .isEqualTo(List.of("Acme Corporation"));
    }

    @Test
    void oneValueAtATime() {
        Api.Answer answer = api.put(path("name"), history("""
                {'value':'a','active_from':'2020-01-01T00:00:00Z','active_until':'2022-01-01T00:00:00Z'},
                {'value':'b','active_from':'2021-01-01T00:00:00Z','active_until':null}"""));

        assertThat(answer.code()).isEqualTo("validation_type");
        assertThat(answer.message()).isEqualTo("This attribute accepts a single value, so its values may not be active at "
                + "the same time. Please ensure the supplied intervals do not overlap.");
    }

    @Test
    void severalAtATimeWhereThereMayBe() {
        assertThat(api.put(path("domains"), history("""
                {'domain':'a.example','active_from':'2020-01-01T00:00:00Z','active_until':null},
                {'domain':'b.example','active_from':'2021-01-01T00:00:00Z','active_until':null}""")).data()).hasSize(2);
        assertThat(api.create("companies", "{'domains':['b.example']}").code()).isEqualTo("uniqueness_conflict");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "{'value':'a','active_from':'2020-01-01T00:00:00Z'}",
            "{'value':'a','active_from':'soon','active_until':null}", "{'value':'a','active_until':null}",
            "{'value':'a','active_from':'2020-01-01T00:00:00Z','active_until':'2019-01-01T00:00:00Z'}",
            "{'active_from':'2020-01-01T00:00:00Z','active_until':null}", "'a'" })
    void badHistoriesAreRefused(String values) {
        Api.Answer answer = api.put(path("name"), history(values));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("validation_type");
        assertThat(historic("name").findValuesAsText("value")).isEqualTo(List.of("Acme"));
    }

    @Test
    void onlyWholeHistoriesAreWritten() {
        String one = "{'value':'a','active_from':'2020-01-01T00:00:00Z','active_until':null}";

        assertThat(api.put(path("name"), history(one).replace("true", "false")).code()).isEqualTo("validation_type");
        assertThat(api.put(path("name"), "{'data':{'values':[" + one + "]}}").code()).isEqualTo("validation_type");
    }

    @ParameterizedTest
    @ValueSource(strings = { "team", "record_id", "logo_url", "last_interaction" })
    void someHistoriesCannotBeWritten(String attribute) {
        Api.Answer answer = api.put(path(attribute), history(
                "{'value':'a','active_from':'2020-01-01T00:00:00Z','active_until':null}"));

        assertThat(answer.code()).isEqualTo("validation_type");
    }

    private JsonNode historic(String attribute) {
        return values(true, attribute);
    }

    private JsonNode values(boolean historic, String attribute) {
        return api.get(path(attribute) + "?show_historic=" + historic).data();
    }

    private String path(String attribute) {
        return "/v2/objects/companies/records/" + id + "/attributes/" + attribute + "/values";
    }

    private static String history(String values) {
        return "{'data':{'replace_history':true,'values':[" + values + "]}}";
    }
}
