package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpdateAttributeTest {

    private static final String THING = "/v2/objects/rockets/attributes/thing";

    @RegisterExtension
    final Api api = Api.empty();

    private final Attributes attributes = new Attributes(api, "rockets");

    @BeforeEach
    void rockets() {
        api.post("/v2/objects", "{'data':{'api_slug':'rockets','singular_noun':'Rocket','plural_noun':'Rockets'}}");
    }

    @Test
    void whatIsLeftOutStays() {
        attributes.create("thing", "text", ",'description':'What it is'");
        Api.Answer renamed = attributes.update("thing", "{'title':'Other'}");

        assertThat(renamed.status()).isEqualTo(200);
        assertThat(renamed.data().path("title").asText()).isEqualTo("Other");
        assertThat(renamed.data().path("description").asText()).isEqualTo("What it is");
        assertThat(attributes.update("thing", "{'description':null}").data().path("description").isNull()).isTrue();
        assertThat(api.get(THING).data().path("title").asText()).isEqualTo("Other");
    }

    @Test
    void valuesFollowTheSlug() {
        attributes.create("thing", "text", "");
        String record = api.created("rockets", "{'thing':'a'}");
        attributes.update("thing", "{'api_slug':'other'}");

        assertThat(api.get(THING).status()).isEqualTo(404);
        assertThat(api.record("rockets", record).values("other").at("/0/value").asText()).isEqualTo("a");
        assertThat(api.query("rockets", "{'filter':{'other':'a'}}").data()).hasSize(1);
    }

    @Test
    void aSlugThatIsTakenIsAConflict() {
        attributes.create("thing", "text", "");
        attributes.create("other", "text", "");

        assertThat(attributes.update("thing", "{'api_slug':'other'}").code()).isEqualTo("slug_conflict");
        assertThat(attributes.update("thing", "{'api_slug':'thing'}").status()).isEqualTo(200);
    }

    @Test
    void aRequiredAttributeIsDemandedFromThenOn() {
        attributes.create("thing", "text", "");
        String record = api.created("rockets", "{}");
        attributes.update("thing", "{'is_required':true}");

        assertThat(api.create("rockets", "{}").code()).isEqualTo("missing_value");
        assertThat(api.append("rockets", record, "{'thing':null}").code()).isEqualTo("missing_value");
        assertThat(api.create("rockets", "{'thing':'a'}").status()).isEqualTo(200);
    }

    @Test
    void anAttributeBecomesUniqueAndCeasesToBe() {
        attributes.create("thing", "text", "");
        api.created("rockets", "{'thing':'a'}");
        attributes.update("thing", "{'is_unique':true}");

        assertThat(api.create("rockets", "{'thing':'a'}").code()).isEqualTo("uniqueness_conflict");
        assertThat(api.assertBy("rockets", "thing", "{'thing':'a'}").status()).isEqualTo(200);
        assertThat(api.query("rockets", "{}").data()).hasSize(1);

        attributes.update("thing", "{'is_unique':false}");
        assertThat(api.create("rockets", "{'thing':'a'}").status()).isEqualTo(200);
    }

    @Test
    void anArchivedAttributeIsHiddenAndDemandsNothing() {
        attributes.create("thing", "text", ",'is_required':true");
        Api.Answer archived = attributes.update("thing", "{'is_archived':true}");

        assertThat(archived.data().path("is_archived").asBoolean()).isTrue();
        assertThat(api.get("/v2/objects/rockets/attributes").data().findValuesAsText("api_slug")).doesNotContain("thing");
        assertThat(api.get("/v2/objects/rockets/attributes?show_archived=true").data().findValuesAsText("api_slug"))
                .contains("thing");
        Api.Answer record = api.create("rockets", "{}");
        assertThat(record.status()).isEqualTo(200);
        assertThat(record.values("thing").isMissingNode()).isTrue();
        assertThat(api.patch("/v2/objects/rockets/records/" + record.recordId(), "{'data':{'values':{'thing':[]}}}").status())
                .isEqualTo(200);

        attributes.update("thing", "{'is_archived':false}");
        assertThat(api.record("rockets", record.recordId()).values("thing").isArray()).isTrue();
    }

    @Test
    void theConfigurationIsReplacedPartByPart() {
        attributes.create("thing", "currency", "");
        Api.Answer changed = attributes.update("thing",
                "{'config':{'currency':{'default_currency_code':'GBP','display_type':'code'}}}");

        assertThat(changed.data().at("/config/currency/display_type").asText()).isEqualTo("code");
        assertThat(attributes.update("thing", "{'config':{}}").data()).isEqualTo(changed.data());

        attributes.create("crew", "record-reference", "");
        Api.Answer narrowed = attributes.update("crew", "{'config':{'record_reference':{'allowed_objects':['people']}}}");
        assertThat(narrowed.data().at("/config/record_reference/allowed_object_ids")).hasSize(1);
        assertThat(narrowed.data().at("/config/currency/display_type").isNull()).isTrue();
    }

    @Test
    void systemAttributesStay() {
        for (String path : new String[] { "/v2/objects/people/attributes/name", "/v2/objects/rockets/attributes/record_id" }) {
            Api.Answer answer = api.patch(path, "{'data':{'title':'x'}}");

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.code()).isEqualTo("system_edit_unauthorized");
            assertThat(answer.message()).isEqualTo("Cannot update a System attribute.");
        }
    }

    @Test
    void anUpdateChangesSomething() {
        attributes.create("thing", "text", "");

        for (String data : new String[] { "{}", "{'type':'number'}" }) {
            Api.Answer answer = attributes.update("thing", data);
            assertThat(answer.code()).isEqualTo("validation_type");
            assertThat(answer.message()).isEqualTo("You passed an empty payload. "
                    + "Please ensure you are updating at least one property in your request.");
        }
    }

    @Test
    void whatIsNotThereCannotBeUpdated() {
        assertThat(attributes.update("thing", "{'title':'x'}").message())
                .isEqualTo("Attribute with slug/ID \"thing\" not found.");
        assertThat(api.patch("/v2/objects/planets/attributes/x", "{'data':{'title':'x'}}").status()).isEqualTo(404);
        assertThat(api.patch("/v2/lists/sales/attributes/x", "{'data':{'title':'x'}}").message())
                .isEqualTo("List with slug/ID \"sales\" not found.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "text | {'title':null} | title",
            "text | {'description':7} | description",
            "text | {'api_slug':''} | api_slug",
            "text | {'is_required':'yes'} | is_required",
            "text | {'is_archived':null} | is_archived",
            "select | {'is_unique':true} | is_unique",
            "text | {'config':[]} | config",
            "currency | {'config':{'currency':7}} | config/currency",
            "currency | {'config':{'currency':{'default_currency_code':'EUR'}}} | config/currency/display_type",
            "record-reference | {'config':{'record_reference':{}}} | config/record_reference/allowed_objects",
            "record-reference | {'config':{'record_reference':{'allowed_objects':[]}}} | config/record_reference/allowed_objects",
            "record-reference | {'config':{'record_reference':{'allowed_objects':[7]}}} | config/record_reference/allowed_objects/0",
    })
    void aFaultIsShownInItsPlaceAndChangesNothing(String type, String data, String place) {
        Api.Answer before = attributes.create("thing", type, "");
        Api.Answer answer = attributes.update("thing", data);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("validation_type");
        assertThat(answer.body().at("/validation_errors/0/path")).extracting(step -> step.asText())
                .containsExactly(("data/" + place).split("/"));
        assertThat(api.get(THING).body()).isEqualTo(before.body());
    }
}
