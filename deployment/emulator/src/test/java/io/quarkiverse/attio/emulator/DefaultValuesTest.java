package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefaultValuesTest {

    @RegisterExtension
    final Api api = Api.empty();

    private final Attributes attributes = new Attributes(api, "rockets");

    @BeforeEach
    void rockets() {
        api.post("/v2/objects", "{'data':{'api_slug':'rockets','singular_noun':'Rocket','plural_noun':'Rockets'}}");
    }

    @Test
    void aNewRecordHasTheDefaultUnlessItSaysMore() {
        Api.Answer created = attributes.create("stages", "number", fixed("[{'value':5}]"));

        assertThat(created.data().path("is_default_value_enabled").asBoolean()).isTrue();
        assertThat(created.data().path("default_value").toString())
                .isEqualTo("{\"type\":\"static\",\"template\":[{\"value\":5,\"attribute_type\":\"number\"}]}");
        assertThat(api.create("rockets", "{}").values("stages").at("/0/value").asInt()).isEqualTo(5);
        assertThat(api.create("rockets", "{'stages':3}").values("stages").at("/0/value").asInt()).isEqualTo(3);
        assertThat(api.create("rockets", "{'stages':null}").values("stages")).isEmpty();
    }

    @Test
    void aDefaultIsEnoughForARequiredAttribute() {
        attributes.create("name", "text", ",'is_required':true" + fixed("['unnamed']"));

        assertThat(api.create("rockets", "{}").values("name").at("/0/value").asText()).isEqualTo("unnamed");
        assertThat(api.create("rockets", "{'name':null}").code()).isEqualTo("missing_value");
    }

    @Test
    void theDefaultIsForNewRecordsOnly() {
        attributes.create("stages", "number", "");
        String record = api.created("rockets", "{}");
        attributes.update("stages", "{" + fixed("[5]").substring(1) + "}");

        assertThat(api.record("rockets", record).values("stages")).isEmpty();
        assertThat(api.create("rockets", "{}").values("stages")).hasSize(1);
        assertThat(attributes.update("stages", "{'default_value':null}").data().path("default_value").isNull()).isTrue();
        assertThat(api.create("rockets", "{}").values("stages")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "select,options,option", "status,statuses,status" })
    void aDefaultChoiceIsShownByItsId(String type, String kind, String field) {
        attributes.create("size", type, "");
        String id = attributes.choice("size", kind, "Small").data().path("id").path(field + "_id").asText();
        Api.Answer updated = attributes.update("size", "{" + fixed("['Small']").substring(1) + "}");

        assertThat(updated.data().path("default_value").path("template").path(0).path(field).asText()).isEqualTo(id);
        assertThat(api.create("rockets", "{}").values("size").path(0).path(field).path("title").asText())
                .isEqualTo("Small");

        api.patch("/v2/objects/rockets/attributes/size/" + kind + "/Small", "{'data':{'is_archived':true}}");
        assertThat(api.create("rockets", "{}").values("size")).isEmpty();
    }

    @Test
    void aDurationCountsFromNow() {
        attributes.create("launch", "timestamp", dynamic("P1DT2H"));
        attributes.create("review", "date", dynamic("P1M"));
        Instant before = Instant.now();
        Api.Answer created = api.create("rockets", "{}");

        Instant launch = Instant.parse(created.values("launch").at("/0/value").asText());
        assertThat(launch).isBetween(before.plus(Duration.ofHours(26)).minusSeconds(1),
                Instant.now().plus(Duration.ofHours(26)).plusSeconds(1));
        assertThat(LocalDate.parse(created.values("review").at("/0/value").asText()))
                .isAfter(before.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(26));
    }

    @Test
    void theCurrentUserIsNobodyForATokenOfTheWorkspace() {
        Api.Answer created = attributes.create("pilot", "actor-reference", dynamic("current-user"));

        assertThat(created.data().path("default_value").toString())
                .isEqualTo("{\"type\":\"dynamic\",\"template\":\"current-user\"}");
        assertThat(api.create("rockets", "{}").values("pilot")).isEmpty();
    }

    @Test
    void aDefaultReferenceIsShownByTheSlugOfItsObject() {
        String ada = api.created("people", "{}");
        Api.Answer created = attributes.create("pilot", "record-reference",
                fixed("[{'target_object':'people','target_record_id':'" + ada + "'}]"));

        assertThat(created.data().at("/default_value/template/0/target_object").asText()).isEqualTo("people");
        assertThat(api.create("rockets", "{}").values("pilot").at("/0/target_record_id").asText()).isEqualTo(ada);

        api.delete("/v2/objects/people/records/" + ada);
        assertThat(api.create("rockets", "{}").values("pilot")).isEmpty();
    }

    @Test
    void aDefaultReferenceToAnUnknownObjectIsRefused() {
        Api.Answer answer = attributes.create("pilot", "record-reference",
                fixed("[{'target_object':'planets','target_record_id':'891dcbfc-9141-415d-9b2a-2238a6cc012d'}]"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("validation_type");
        assertThat(answer.message()).isEqualTo("Could not find an object with slug \"planets\" for default value.");
    }

    @Test
    void aDefaultThatIsNotThereIsAFaultOfTheForm() {
        attributes.create("size", "select", "");

        for (Api.Answer answer : List.of(attributes.update("size", "{'default_value':{'type':'static','template':['Huge']}}"),
                attributes.create("pilot", "actor-reference", fixed("['nobody@example.com']")))) {
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.code()).isEqualTo("validation_type");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "number | 7 | ",
            "number | {'template':[5]} | type",
            "number | {'type':'random','template':[5]} | type",
            "number | {'type':'static'} | template",
            "number | {'type':'static','template':5} | template",
            "number | {'type':'static','template':['five']} | template/0",
            "number | {'type':'static','template':[5,6]} | template",
            "number | {'type':'dynamic','template':'PT1S'} | template",
            "date | {'type':'dynamic','template':'current-user'} | template",
            "date | {'type':'dynamic','template':'P999999999999Y'} | template",
            "date | {'type':'dynamic','template':'P999999999Y'} | template",
            "date | {'type':'dynamic'} | template",
            "actor-reference | {'type':'dynamic','template':'PT1S'} | template",
    })
    void aFaultIsShownInItsPlace(String type, String value, String place) {
        Api.Answer answer = attributes.create("thing", type, ",'default_value':" + value);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("validation_type");
        String path = "data/default_value" + (place == null ? "" : "/" + place);
        assertThat(answer.body().at("/validation_errors/0/path")).extracting(step -> step.asText())
                .containsExactly(path.split("/"));
        assertThat(api.get("/v2/objects/rockets/attributes/thing").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = { "P1D", "P1Y2M3W4D", "PT0S", "P0Y0M1DT0H0M0S", "PT1H30M", "P1DT12H" })
    void durationsOfEveryForm(String duration) {
        Api.Answer created = attributes.create("launch", "timestamp", dynamic(duration));

        assertThat(created.data().at("/default_value/template").asText()).isEqualTo(duration);
        assertThat(api.create("rockets", "{}").values("launch")).hasSize(1);
    }

    private static String fixed(String template) {
        return ",'default_value':{'type':'static','template':" + template + "}";
    }

    private static String dynamic(String template) {
        return ",'default_value':{'type':'dynamic','template':'" + template + "'}";
    }
}
