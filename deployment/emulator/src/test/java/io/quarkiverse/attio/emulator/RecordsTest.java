package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {

    private static final String UNKNOWN_ID = "891dcbfc-9141-415d-9b2a-2238a6cc012d";
    private static final String DEAL = "{'name':'Big one','stage':'Lead','owner':'olivia@example.com'}";

    @RegisterExtension
    final Api api = Api.empty();

    @Test
    void aNewRecordHasEveryAttribute() {
        Api.Answer created = api.create("companies", "{'name':'Acme'}");

        List<String> slugs = new ArrayList<>();
        api.get("/v2/objects/companies/attributes").data().forEach(a -> slugs.add(a.path("api_slug").asText()));
        assertThat(created.data().path("values").fieldNames()).toIterable().containsExactlyElementsOf(slugs);
        assertThat(created.values("domains").toString()).isEqualTo("[]");
        assertThat(created.values("last_interaction").toString()).isEqualTo("[]");
        assertThat(created.data().path("web_url").asText())
                .isEqualTo("https://app.attio.com/emulated-workspace/company/" + created.recordId());
        assertThat(api.record("companies", created.recordId()).body()).isEqualTo(created.body());
    }

    @Test
    void aNewRecordKnowsItsOrigin() {
        Api.Answer created = api.create("companies", "{}");

        assertThat(created.values("record_id").at("/0/value").asText()).isEqualTo(created.recordId());
        assertThat(created.values("created_at").at("/0/value")).isEqualTo(created.data().path("created_at"));
        assertThat(created.values("created_by").at("/0/referenced_actor_type").asText()).isEqualTo("api-token");
        assertThat(created.data().path("created_at").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{9}Z");
    }

    @Test
    void aValueHasItsEnvelope() {
        var name = api.create("companies", "{'name':'Acme'}").values("name").path(0);

        assertThat(name.path("active_from").asText()).hasSize(30).endsWith("Z");
        assertThat(name.has("active_until")).isTrue();
        assertThat(name.path("active_until").isNull()).isTrue();
        assertThat(name.path("created_by_actor").path("type").asText()).isEqualTo("api-token");
        assertThat(name.path("created_by_actor").path("id").asText()).hasSize(36);
        assertThat(name.path("attribute_type").asText()).isEqualTo("text");
    }

    @Test
    void objectsAndAttributesCanBeNamedById() {
        String object = api.get("/v2/objects/companies").data().path("id").path("object_id").asText();
        String name = api.get("/v2/objects/companies/attributes/name").data().path("id").path("attribute_id").asText();

        Api.Answer created = api.create(object, "{'" + name + "':'Acme'}");

        assertThat(created.values("name").at("/0/value").asText()).isEqualTo("Acme");
    }

    @Test
    void patchPutsNewValuesInFrontAndKeepsTheOld() {
        String id = api.created("companies", "{'domains':['a.example','b.example']}");

        Api.Answer updated = api.append("companies", id, "{'domains':['c.example','a.example']}");

        assertThat(updated.values("domains").findValuesAsText("domain"))
                .isEqualTo(List.of("c.example", "a.example", "b.example"));
    }

    @Test
    void patchCannotClearAMultiselect() {
        String id = api.created("companies", "{'name':'Acme','domains':['a.example']}");

        Api.Answer updated = api.append("companies", id, "{'domains':[],'name':null}");

        assertThat(updated.values("domains")).hasSize(1);
        assertThat(updated.values("name")).isEmpty();
    }

    @Test
    void putReplacesMultiselectsAndLeavesWhatItDoesNotName() {
        String id = api.created("companies", "{'name':'Acme','domains':['a.example','b.example']}");

        Api.Answer updated = api.overwrite("companies", id, "{'domains':['c.example']}");

        assertThat(updated.values("domains").findValuesAsText("domain")).isEqualTo(List.of("c.example"));
        assertThat(updated.values("name").at("/0/value").asText()).isEqualTo("Acme");
        assertThat(api.overwrite("companies", id, "{'domains':[]}").values("domains")).isEmpty();
    }

    @Test
    void emptyArrayClearsASingleValue() {
        String id = api.created("companies", "{'name':['Acme']}");

        assertThat(api.append("companies", id, "{'name':[]}").values("name")).isEmpty();
    }

    @Test
    void aSingleValueTakesOneElementOnly() {
        assertThat(api.create("companies", "{'name':['Acme']}").status()).isEqualTo(200);
        Api.Answer two = api.create("companies", "{'name':['Acme','Apex']}");

        assertThat(two.status()).isEqualTo(400);
        assertThat(two.code()).isEqualTo("validation_type");
    }

    @Test
    void aMultiselectTakesAnArrayOnly() {
        Api.Answer bare = api.create("companies", "{'domains':'acme.example'}");

        assertThat(bare.status()).isEqualTo(400);
        assertThat(bare.code()).isEqualTo("validation_type");
        assertThat(bare.message()).isEqualTo("An invalid value was passed to attribute with slug \"domains\".");
    }

    @Test
    void equalElementsAreOneValue() {
        assertThat(api.create("companies", "{'domains':['a.example','https://A.example/x']}").values("domains")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "record_id", "created_at", "created_by", "logo_url", "last_interaction",
            "strongest_connection_user" })
    void readOnlyAttributesAreRefused(String slug) {
        Api.Answer answer = api.create("companies", "{'" + slug + "':'x'}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("system_edit_unauthorized");
    }

    @Test
    void unknownAttributesAreRefused() {
        Api.Answer answer = api.create("companies", "{'colour':'blue'}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("value_not_found");
        assertThat(answer.message()).isEqualTo("Cannot find attribute with slug/ID \"colour\".");
    }

    @Test
    void requiredValuesCannotBeLeftOutOrCleared() {
        assertThat(api.create("deals", "{'name':'x','stage':'Lead'}").code()).isEqualTo("missing_value");
        String id = api.created("deals", DEAL);
        assertThat(api.append("deals", id, "{'stage':null}").code()).isEqualTo("missing_value");
        assertThat(api.overwrite("deals", id, "{'owner':[]}").code()).isEqualTo("missing_value");
        assertThat(api.append("deals", id, "{'value':5}").status()).isEqualTo(200);
    }

    @Test
    void uniqueValuesAreTakenOnce() {
        api.created("companies", "{'domains':['acme.example']}");
        String domains = api.get("/v2/objects/companies/attributes/domains").data().at("/id/attribute_id").asText();
        String other = api.created("companies", "{'domains':['apex.example']}");

        for (Api.Answer answer : List.of(
                api.create("companies", "{'domains':['ACME.example']}"),
                api.append("companies", other, "{'domains':['acme.example']}"),
                api.overwrite("companies", other, "{'domains':['acme.example']}"))) {
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.code()).isEqualTo("uniqueness_conflict");
            assertThat(answer.message()).contains("\"acme.example\"", "\"" + domains + "\"");
        }
    }

    @Test
    void aFreedValueCanBeTakenAgain() {
        String first = api.created("companies", "{'domains':['acme.example']}");
        api.overwrite("companies", first, "{'domains':[]}");
        String second = api.created("companies", "{'domains':['acme.example']}");
        api.delete("/v2/objects/companies/records/" + second);

        assertThat(api.append("companies", first, "{'domains':['acme.example']}").status()).isEqualTo(200);
    }

    @Test
    void aRefusedWriteChangesNothing() {
        String id = api.created("companies", "{'name':'Acme'}");
        api.append("companies", id, "{'name':'Apex','employee_range':'unheard of'}");

        assertThat(api.record("companies", id).values("name").at("/0/value").asText()).isEqualTo("Acme");
    }

    @Test
    void aDeletedRecordIsGone() {
        String id = api.created("people", "{}");
        Api.Answer deleted = api.delete("/v2/objects/people/records/" + id);

        assertThat(deleted.status()).isEqualTo(200);
        assertThat(deleted.body().toString()).isEqualTo("{}");
        assertThat(api.record("people", id).status()).isEqualTo(404);
        assertThat(api.delete("/v2/objects/people/records/" + id).status()).isEqualTo(404);
    }

    @Test
    void aRecordBelongsToItsObject() {
        String id = api.created("people", "{}");

        assertThat(api.record("companies", id).status()).isEqualTo(404);
        assertThat(api.append("people", UNKNOWN_ID, "{}").status()).isEqualTo(404);
        assertThat(api.overwrite("people", UNKNOWN_ID, "{}").status()).isEqualTo(404);
        assertThat(api.create("planets", "{}").status()).isEqualTo(404);
    }

    @Test
    void aRecordIsOnNoList() {
        String id = api.created("people", "{}");

        assertThat(api.get("/v2/objects/people/records/" + id + "/entries?limit=10").body().toString())
                .isEqualTo("{\"data\":[]}");
        assertThat(api.get("/v2/objects/people/records/" + UNKNOWN_ID + "/entries").status()).isEqualTo(404);
        assertThat(api.get("/v2/objects/people/records/" + id + "/entries?limit=1001").status()).isEqualTo(400);
    }
}
