package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ObjectsTest {

    private static final String ROCKETS = "{'data':{'api_slug':'rockets','singular_noun':'Rocket','plural_noun':'Rockets'}}";

    @RegisterExtension
    final Api api = Api.seeded();

    @Test
    void standardObjectsThatAreOnAreListedInOrder() {
        assertThat(api.get("/v2/objects").data().findValuesAsText("api_slug"))
                .isEqualTo(List.of("people", "companies", "deals"));
        assertThat(api.get("/v2/objects/users").status()).isEqualTo(404);
        assertThat(api.get("/v2/objects/workspaces").status()).isEqualTo(404);
    }

    @Test
    void anObjectIsFoundBySlugAndById() {
        Api.Answer bySlug = api.get("/v2/objects/people");
        String id = bySlug.data().path("id").path("object_id").asText();

        assertThat(api.get("/v2/objects/" + id).body()).isEqualTo(bySlug.body());
    }

    @Test
    void aCustomObjectLivesAndDies() {
        Api.Answer created = api.post("/v2/objects", ROCKETS);
        assertThat(created.status()).isEqualTo(200);
        assertThat(created.data().path("singular_noun").asText()).isEqualTo("Rocket");
        String record = api.created("rockets", "{}");

        Api.Answer renamed = api.patch("/v2/objects/rockets", "{'data':{'api_slug':'vessels'}}");
        assertThat(renamed.data().path("api_slug").asText()).isEqualTo("vessels");
        assertThat(renamed.data().path("plural_noun").asText()).isEqualTo("Rockets");
        assertThat(api.record("vessels", record).values("record_id").at("/0/value").asText()).isEqualTo(record);

        Api.Answer deleted = api.delete("/v2/objects/vessels");
        assertThat(deleted.status()).isEqualTo(200);
        assertThat(deleted.body().toString()).isEqualTo("{}");
        assertThat(api.get("/v2/objects/vessels").status()).isEqualTo(404);
    }

    @Test
    void aCustomObjectHasTheSystemAttributes() {
        api.post("/v2/objects", ROCKETS);

        assertThat(api.get("/v2/objects/rockets/attributes").data().findValuesAsText("api_slug"))
                .isEqualTo(List.of("record_id", "created_at", "created_by"));
    }

    @Test
    void namesMustBeFree() {
        api.post("/v2/objects", ROCKETS);
        Api.Answer second = api.post("/v2/objects", ROCKETS);

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("slug_conflict");
        assertThat(second.message())
                .isEqualTo("Failed to create object. Please ensure your api_slug and names are unique.");
        assertThat(api.patch("/v2/objects/rockets", "{'data':{'api_slug':'people'}}").message())
                .isEqualTo("Failed to update object. Please ensure api_slug is unique.");
        // off, yet not free
        assertThat(api.post("/v2/objects", ROCKETS.replace("rockets", "users").replace("Rocket", "Pilot")).status())
                .isEqualTo(409);
    }

    @Test
    void nounsAreRequiredAndNotEmpty() {
        Api.Answer missing = api.post("/v2/objects", "{'data':{'api_slug':'x','plural_noun':'Xs'}}");
        assertThat(missing.code()).isEqualTo("validation_type");
        assertThat(missing.body().at("/validation_errors/0/path").toString()).isEqualTo("[\"data\",\"singular_noun\"]");
        assertThat(api.post("/v2/objects", ROCKETS.replace("'Rocket'", "''")).status()).isEqualTo(400);
        assertThat(api.post("/v2/objects", ROCKETS.replace("'Rocket'", "7")).status()).isEqualTo(400);
    }

    @Test
    void standardObjectsStay() {
        Api.Answer answer = api.delete("/v2/objects/deals");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("system_edit_unauthorized");
        assertThat(api.get("/v2/objects/deals").status()).isEqualTo(200);
    }

    @Test
    void noViews() {
        assertThat(api.get("/v2/objects/people/views").body().toString())
                .isEqualTo("{\"data\":[],\"pagination\":{\"next_cursor\":null}}");
        assertThat(api.get("/v2/objects/planets/views").status()).isEqualTo(404);
    }

    @Test
    void attributesThatNeedAnObjectThatIsOffAreAbsent() {
        assertThat(api.get("/v2/objects/people/attributes").data().findValuesAsText("api_slug"))
                .contains("record_id", "name", "associated_deals", "created_by").doesNotContain("associated_users");
        assertThat(api.get("/v2/objects/companies/attributes").data().findValuesAsText("api_slug"))
                .doesNotContain("associated_workspaces");
    }

    @Test
    void attributesArePaged() {
        List<String> all = api.get("/v2/objects/people/attributes").data().findValuesAsText("title");

        assertThat(api.get("/v2/objects/people/attributes?limit=2&offset=1").data().findValuesAsText("api_slug"))
                .isEqualTo(List.of("name", "email_addresses"));
        assertThat(api.get("/v2/objects/people/attributes?offset=1000").data()).isEmpty();
        assertThat(all).contains("Email addresses");
        assertThat(api.get("/v2/objects/people/attributes?offset=-1").status()).isEqualTo(400);
    }

    @Test
    void aRelationshipNamesItsOtherSide() {
        Api.Answer company = api.get("/v2/objects/people/attributes/company");
        Api.Answer team = api.get("/v2/objects/companies/attributes/team");

        assertThat(company.data().path("relationship").path("id")).isEqualTo(team.data().path("id"));
        assertThat(company.data().path("relationship").path("object_slug").asText()).isEqualTo("companies");
        assertThat(company.data().path("relationship").path("is_multiselect").asBoolean()).isTrue();
        assertThat(company.data().at("/config/record_reference/allowed_object_ids/0"))
                .isEqualTo(api.get("/v2/objects/companies").data().path("id").path("object_id"));
    }

    @Test
    void anAttributeIsFoundById() {
        Api.Answer bySlug = api.get("/v2/objects/deals/attributes/value");
        String id = bySlug.data().path("id").path("attribute_id").asText();

        assertThat(api.get("/v2/objects/deals/attributes/" + id).body()).isEqualTo(bySlug.body());
        assertThat(bySlug.data().at("/config/currency/default_currency_code").asText()).isEqualTo("USD");
    }
}
