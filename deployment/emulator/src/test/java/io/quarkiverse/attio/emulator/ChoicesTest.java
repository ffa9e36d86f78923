package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Options and statuses; each case for both where they do the same. */
class ChoicesTest {

    private static final String OPTIONS = "/v2/objects/rockets/attributes/size/options";
    private static final String STATUSES = "/v2/objects/rockets/attributes/phase/statuses";

    @RegisterExtension
    final Api api = Api.empty();

    @BeforeEach
    void rockets() {
        api.post("/v2/objects", "{'data':{'api_slug':'rockets','singular_noun':'Rocket','plural_noun':'Rockets'}}");
        Attributes attributes = new Attributes(api, "rockets");
        attributes.create("size", "select", "");
        attributes.create("phase", "status", "");
    }

    @ParameterizedTest
    @ValueSource(strings = { OPTIONS, STATUSES })
    void choicesAreListedInTheOrderInWhichTheyWereMade(String path) {
        Api.Answer small = add(path, "Small");
        add(path, "Big");

        assertThat(small.status()).isEqualTo(200);
        assertThat(api.get(path).data().findValuesAsText("title")).isEqualTo(List.of("Small", "Big"));
        assertThat(api.get(path).data().path(0)).isEqualTo(small.data());
    }

    @ParameterizedTest
    @CsvSource({ OPTIONS + ",size,option", STATUSES + ",phase,status" })
    void aRenamedChoiceKeepsItsRecords(String path, String attribute, String field) {
        add(path, "Small");
        String record = api.created("rockets", "{'" + attribute + "':'Small'}");

        Api.Answer renamed = api.patch(path + "/Small", "{'data':{'title':'Tiny'}}");
        assertThat(renamed.data().path("title").asText()).isEqualTo("Tiny");
        assertThat(api.record("rockets", record).values(attribute).path(0).path(field)).isEqualTo(renamed.data());
        assertThat(api.query("rockets", "{'filter':{'" + attribute + "':'Tiny'}}").data()).hasSize(1);
        assertThat(api.create("rockets", "{'" + attribute + "':'Small'}").code()).isEqualTo("value_not_found");
    }

    @ParameterizedTest
    @CsvSource({ OPTIONS + ",size,option", STATUSES + ",phase,status" })
    void anArchivedChoiceIsHiddenAndCannotBeWritten(String path, String attribute, String field) {
        String id = add(path, "Small").data().path("id").path(field + "_id").asText();
        String record = api.created("rockets", "{'" + attribute + "':'" + id + "'}");

        Api.Answer archived = api.patch(path + "/" + id, "{'data':{'is_archived':true}}");
        assertThat(archived.data().path("is_archived").asBoolean()).isTrue();
        assertThat(api.get(path).data()).isEmpty();
        assertThat(api.get(path + "?show_archived=true").data().path(0)).isEqualTo(archived.data());
        assertThat(api.create("rockets", "{'" + attribute + "':'Small'}").code()).isEqualTo("value_not_found");
        assertThat(api.record("rockets", record).values(attribute)).hasSize(1);

        api.patch(path + "/Small", "{'data':{'is_archived':false}}");
        assertThat(api.create("rockets", "{'" + attribute + "':'Small'}").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({ OPTIONS + ",select option", STATUSES + ",status" })
    void titlesAreTakenOnce(String path, String noun) {
        add(path, "Small");
        add(path, "Big");

        for (Api.Answer answer : List.of(add(path, "Big"), api.patch(path + "/Small", "{'data':{'title':'Big'}}"))) {
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.code()).isEqualTo("slug_conflict");
            assertThat(answer.message()).isEqualTo("There is already another " + noun + " with the title \"Big\".");
        }
        assertThat(api.patch(path + "/Small", "{'data':{'title':'Small'}}").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({ OPTIONS + ",select attribute with select option", STATUSES + ",status attribute with status option" })
    void whatIsNotThereCannotBeChanged(String path, String noun) {
        Api.Answer answer = api.patch(path + "/Medium", "{'data':{'title':'x'}}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("value_not_found");
        assertThat(answer.message()).isEqualTo("Cannot find " + noun + " title \"Medium\".");
    }

    @Test
    void otherAttributesHaveNoChoices() {
        String options = "/v2/objects/rockets/attributes/phase/options";
        String statuses = "/v2/objects/rockets/attributes/size/statuses";

        assertThat(add(options, "x").message()).isEqualTo("This attribute is not a select attribute.");
        assertThat(add(statuses, "x").message()).isEqualTo("This attribute is not a status attribute.");
        assertThat(api.get(statuses).code()).isEqualTo("validation_type");
        assertThat(api.get(OPTIONS.replace("size", "colour")).message())
                .isEqualTo("Attribute with slug/ID \"colour\" not found.");
        assertThat(add(STATUSES.replace("objects/rockets", "lists/sales"), "x").message())
                .isEqualTo("List with slug/ID \"sales\" not found.");
    }

    @Test
    void aStatusHasATargetTimeAndMayBeCelebrated() {
        Api.Answer plain = add(STATUSES, "Built");
        assertThat(plain.data().path("celebration_enabled").asBoolean()).isFalse();
        assertThat(plain.data().path("target_time_in_status").isNull()).isTrue();

        Api.Answer launched = api.post(STATUSES,
                "{'data':{'title':'Launched','celebration_enabled':true,'target_time_in_status':'P0Y0M1DT0H0M0S'}}");
        assertThat(launched.data().path("celebration_enabled").asBoolean()).isTrue();
        assertThat(launched.data().path("target_time_in_status").asText()).isEqualTo("P0Y0M1DT0H0M0S");

        Api.Answer changed = api.patch(STATUSES + "/Launched", "{'data':{'target_time_in_status':null}}");
        assertThat(changed.data().path("celebration_enabled").asBoolean()).isTrue();
        assertThat(changed.data().path("target_time_in_status").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            OPTIONS + " | {} | title",
            OPTIONS + " | {'title':''} | title",
            OPTIONS + " | {'title':7} | title",
            STATUSES + " | {'title':'x','celebration_enabled':'yes'} | celebration_enabled",
            STATUSES + " | {'title':'x','target_time_in_status':'tomorrow'} | target_time_in_status",
            STATUSES + " | {'title':'x','target_time_in_status':'PT'} | target_time_in_status",
            STATUSES + " | {'title':'x','target_time_in_status':7} | target_time_in_status",
    })
    void aFaultIsShownInItsPlace(String path, String data, String field) {
        Api.Answer answer = api.post(path, "{'data':" + data + "}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("validation_type");
        assertThat(answer.body().at("/validation_errors/0/path").toString()).isEqualTo("[\"data\",\"" + field + "\"]");
        assertThat(api.get(path).data()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { OPTIONS, STATUSES })
    void anUpdateChangesSomething(String path) {
        add(path, "Small");

        assertThat(api.patch(path + "/Small", "{'data':{}}").message()).startsWith("You passed an empty payload.");
        assertThat(api.patch(path + "/Small", "{'data':{'is_archived':1}}").body().at("/validation_errors/0/path/1").asText())
                .isEqualTo("is_archived");
    }

    @Test
    void standardObjectsTakeChoicesToo() {
        assertThat(add("/v2/objects/companies/attributes/employee_range/options", "None").status()).isEqualTo(200);
        assertThat(add("/v2/objects/deals/attributes/stage/statuses", "Paused").status()).isEqualTo(200);
        assertThat(api.create("companies", "{'employee_range':'None'}").values("employee_range")).hasSize(1);
    }

    private Api.Answer add(String path, String title) {
        return api.post(path, "{'data':{'title':'" + title + "'}}");
    }
}
