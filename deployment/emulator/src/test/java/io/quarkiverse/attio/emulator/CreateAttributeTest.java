package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreateAttributeTest {

    @RegisterExtension
    final Api api = Api.empty();

    private final Attributes attributes = new Attributes(api, "rockets");

    @BeforeEach
    void rockets() {
        api.post("/v2/objects", "{'data':{'api_slug':'rockets','singular_noun':'Rocket','plural_noun':'Rockets'}}");
    }

    @ParameterizedTest
    @ValueSource(strings = { "text", "number", "checkbox", "currency", "date", "timestamp", "rating", "status", "select",
            "record-reference", "actor-reference", "location", "domain", "email-address", "phone-number" })
    void everyTypeThatMayBeCreatedIsCreated(String type) {
        Api.Answer created = attributes.create("thing", type, "");

        assertThat(created.status()).isEqualTo(200);
        assertThat(created.data().path("type").asText()).isEqualTo(type);
        assertThat(created.data().path("is_writable").asBoolean()).isTrue();
        assertThat(created.data().path("is_system_attribute").asBoolean()).isFalse();
        assertThat(api.get("/v2/objects/rockets/attributes/thing").body()).isEqualTo(created.body());
        assertThat(api.get("/v2/objects/rockets/attributes").data().findValuesAsText("api_slug")).contains("thing");
        assertThat(api.create("rockets", "{}").values("thing").isArray()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "interaction", "personal-name", "colour", "" })
    void noOtherTypeIsCreated(String type) {
        assertRefused(attributes.create("thing", type, ""), "[\"data\",\"type\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = { "title", "description", "api_slug", "type", "is_required", "is_unique", "is_multiselect",
            "config" })
    void everyFieldIsNeededAndHasItsType(String field) {
        String path = "[\"data\",\"" + field + "\"]";

        assertRefused(attributes.create("thing", "text", ",'" + field + "':7"), path);
        assertRefused(attributes.createWithout("thing", field), path);
    }

    @Test
    void aSlugIsTakenOnce() {
        attributes.create("thing", "text", "");
        Api.Answer second = attributes.create("thing", "number", "");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("slug_conflict");
        assertThat(second.message()).isEqualTo("An attribute with the same API slug already exists on this object. "
                + "Please choose a different API slug.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "text", "number", "checkbox", "currency", "date", "timestamp", "rating", "status",
            "location" })
    void aTypeOfSingleValuesTakesNoMore(String type) {
        assertRefused(attributes.create("thing", type, ",'is_multiselect':true"), "[\"data\",\"is_multiselect\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = { "select", "status", "checkbox", "rating", "record-reference", "actor-reference", "location" })
    void someTypesAreNeverUnique(String type) {
        assertRefused(attributes.create("thing", type, ",'is_unique':true"), "[\"data\",\"is_unique\"]");
    }

    @ParameterizedTest
    @CsvSource({ "EUR,symbol,200", "QQQ,symbol,400", "EUR,nothing,400" })
    void aCurrencyIsOneOfThoseThatAttioKnows(String code, String display, int status) {
        Api.Answer created = attributes.create("price", "currency", ",'config':{'currency':{'default_currency_code':'" + code
                + "','display_type':'" + display + "'}}");

        assertThat(created.status()).isEqualTo(status);
        if (status == 200) {
            assertThat(created.data().at("/config/currency/default_currency_code").asText()).isEqualTo(code);
            assertThat(api.create("rockets", "{'price':3.5}").values("price").at("/0/currency_code").asText())
                    .isEqualTo(code);
        }
    }

    @Test
    void aReferenceIsAllowedToLeadToObjectsBySlugOrId() {
        String people = api.get("/v2/objects/people").data().at("/id/object_id").asText();
        String companies = api.get("/v2/objects/companies").data().at("/id/object_id").asText();
        Api.Answer created = attributes.create("crew", "record-reference",
                ",'config':{'record_reference':{'allowed_objects':['" + people + "','companies','people']}}");

        assertThat(created.data().at("/config/record_reference/allowed_object_ids").toString())
                .isEqualTo("[\"" + people + "\",\"" + companies + "\"]");
    }

    @Test
    void aReferenceToAnUnknownObjectIsRefused() {
        Api.Answer answer = attributes.create("crew", "record-reference",
                ",'config':{'record_reference':{'allowed_objects':['planets']}}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("validation_type");
        assertThat(answer.message()).isEqualTo("Object with slug/ID \"planets\" not found.");
    }

    @Test
    void unknownObjectsAndListsHaveNoAttributes() {
        assertThat(api.post("/v2/objects/planets/attributes", "{'data':{}}").message())
                .isEqualTo("Object with slug/ID \"planets\" not found.");
        assertThat(api.post("/v2/lists/sales/attributes", "{'data':{}}").message())
                .isEqualTo("List with slug/ID \"sales\" not found.");
    }

    private static void assertRefused(Api.Answer answer, String path) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("validation_type");
        assertThat(answer.body().at("/validation_errors/0/path").toString()).isEqualTo(path);
    }
}
