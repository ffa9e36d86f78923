package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Record references that are made by request, alone and in pairs. */
class RelationshipAttributesTest {

    private static final String SHIPS = ",'relationship':{'object':'people','title':'Ships','api_slug':'ships',"
            + "'is_multiselect':true}";

    @RegisterExtension
    final Api api = Api.empty();

    private final Attributes attributes = new Attributes(api, "rockets");

    @BeforeEach
    void rockets() {
        api.post("/v2/objects", "{'data':{'api_slug':'rockets','singular_noun':'Rocket','plural_noun':'Rockets'}}");
    }

    @Test
    void bothSidesComeToBe() {
        Api.Answer pilot = attributes.create("pilot", "record-reference", SHIPS);
        Api.Answer ships = api.get("/v2/objects/people/attributes/ships");

        assertThat(pilot.data().path("relationship").path("id")).isEqualTo(ships.data().path("id"));
        assertThat(pilot.data().path("relationship").path("is_multiselect").asBoolean()).isTrue();
        assertThat(ships.data().path("relationship").path("id")).isEqualTo(pilot.data().path("id"));
        assertThat(ships.data().path("relationship").path("object_slug").asText()).isEqualTo("rockets");
        assertThat(ships.data().path("title").asText()).isEqualTo("Ships");
        assertThat(pilot.data().at("/config/record_reference/allowed_object_ids/0"))
                .isEqualTo(ships.data().path("id").path("object_id"));
        assertThat(ships.data().at("/config/record_reference/allowed_object_ids/0"))
                .isEqualTo(pilot.data().path("id").path("object_id"));
    }

    @Test
    void bothSidesStayInStep() {
        attributes.create("pilot", "record-reference", SHIPS);
        String ada = api.created("people", "{'email_addresses':['ada@nowhere.example']}");
        String first = api.created("rockets", "{'pilot':'ada@nowhere.example'}");
        String second = api.created("rockets", "{'pilot':'ada@nowhere.example'}");
        assertThat(targets("people", ada, "ships")).isEqualTo(List.of(second, first));

        api.append("rockets", first, "{'pilot':null}");
        assertThat(targets("people", ada, "ships")).isEqualTo(List.of(second));
        api.delete("/v2/objects/people/records/" + ada);
        assertThat(targets("rockets", second, "pilot")).isEmpty();
    }

    @Test
    void anObjectMayRelateToItself() {
        attributes.create("carrier", "record-reference", ",'relationship':{'object':'rockets','title':'Carried',"
                + "'api_slug':'carried','is_multiselect':true}");
        String carrier = api.created("rockets", "{}");
        String carried = api.created("rockets",
                "{'carrier':{'target_object':'rockets','target_record_id':'" + carrier + "'}}");
        assertThat(targets("rockets", carrier, "carried")).isEqualTo(List.of(carried));

        String merged = api.post("/v2/objects/rockets/records/merge", "{'data':{'primary_record_id':'" + carrier
                + "','secondary_record_id':'" + carried + "'}}").data().path("new_record_id").asText();
        assertThat(targets("rockets", merged, "carrier")).isEmpty();
        assertThat(targets("rockets", merged, "carried")).isEmpty();
    }

    @Test
    void neitherSideIsMadeIfOneSlugIsTaken() {
        assertThat(attributes.create("pilot", "record-reference", SHIPS.replace("ships", "name")).code())
                .isEqualTo("slug_conflict");
        assertThat(api.get("/v2/objects/rockets/attributes/pilot").status()).isEqualTo(404);
        assertThat(attributes.create("twin", "record-reference",
                SHIPS.replace("people", "rockets").replace("ships", "twin")).code()).isEqualTo("slug_conflict");
        assertThat(api.get("/v2/objects/rockets/attributes/twin").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "text | {'object':'people','title':'x','api_slug':'x','is_multiselect':true} | relationship",
            "record-reference | 7 | relationship",
            "record-reference | {'title':'x','api_slug':'x','is_multiselect':true} | relationship/object",
            "record-reference | {'object':'people','api_slug':'x','is_multiselect':true} | relationship/title",
            "record-reference | {'object':'people','title':'x','api_slug':'','is_multiselect':true} | relationship/api_slug",
            "record-reference | {'object':'people','title':'x','api_slug':'x'} | relationship/is_multiselect",
    })
    void aFaultIsShownInItsPlace(String type, String relationship, String place) {
        Api.Answer answer = attributes.create("pilot", type, ",'relationship':" + relationship);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/validation_errors/0/path")).extracting(step -> step.asText())
                .containsExactly(("data/" + place).split("/"));
    }

    @Test
    void theOtherObjectIsKnownAndTheOnlyOneThatIsAllowed() {
        assertThat(attributes.create("pilot", "record-reference", SHIPS.replace("people", "planets")).code())
                .isEqualTo("validation_type");
        Api.Answer other = attributes.create("pilot", "record-reference",
                SHIPS + ",'config':{'record_reference':{'allowed_objects':['companies']}}");
        assertThat(other.body().at("/validation_errors/0/message").asText())
                .isEqualTo("A relationship leads to the object of its other side only");
        assertThat(attributes.create("pilot", "record-reference",
                SHIPS + ",'config':{'record_reference':{'allowed_objects':['people']}}").status()).isEqualTo(200);
    }

    @Test
    void nothingRefersToAnObjectThatIsGone() {
        attributes.create("pilot", "record-reference", SHIPS);
        String ada = api.created("people", "{}");
        api.created("rockets", "{'pilot':{'target_object':'people','target_record_id':'" + ada + "'}}");
        assertThat(targets("people", ada, "ships")).hasSize(1);

        api.delete("/v2/objects/rockets");
        assertThat(api.get("/v2/objects/people/attributes/ships").status()).isEqualTo(404);
        assertThat(api.record("people", ada).data().path("values").has("ships")).isFalse();
        assertThat(api.append("people", ada, "{'ships':[]}").code()).isEqualTo("value_not_found");
    }

    private List<String> targets(String object, String id, String attribute) {
        return api.record(object, id).values(attribute).findValuesAsText("target_record_id");
    }
}
