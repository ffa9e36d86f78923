package io.quarkiverse.attio.attributes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.attributes.AttributeConfig.CurrencyDisplay;
import io.quarkiverse.attio.runtime.client.AttioJson;
import io.quarkiverse.attio.values.ActorRef;
import io.quarkiverse.attio.values.AttributeType;
import io.quarkiverse.attio.values.RecordRef;

class WrittenAttributeTest {

    private static final CreateAttribute PLAIN = CreateAttribute.of("Budget", "budget", AttributeType.TEXT);

    private static void assertJson(Object written, String json) throws Exception {
        assertThat(AttioJson.MAPPER.readTree(AttioJson.MAPPER.writeValueAsString(written)))
                .isEqualTo(AttioJson.MAPPER.readTree(json));
    }

    @Test
    void everythingOfANewAttribute() throws Exception {
        assertJson(CreateAttribute.of("Your Attribute", "my-attribute", AttributeType.TEXT).description("Lorem ipsum")
                .required(true).unique(true).multiselect(true).defaultValue(DefaultValue.of(Map.of("value", 5)))
                .relationship("companies", "Team members", "team_members", false)
                .currency("USD", CurrencyDisplay.SYMBOL).allowedObjects("people"), """
                        {"title":"Your Attribute","description":"Lorem ipsum","api_slug":"my-attribute","type":"text",
                         "is_required":true,"is_unique":true,"is_multiselect":true,
                         "default_value":{"type":"static","template":[{"value":5}]},
                         "relationship":{"object":"companies","title":"Team members","api_slug":"team_members",
                          "is_multiselect":false},
                         "config":{"currency":{"default_currency_code":"USD","display_type":"symbol"},
                          "record_reference":{"allowed_objects":["people"]}}}""");
    }

    /** Attio asks for all fields but the default value and the relationship. */
    @Test
    void whatANewAttributeMustHaveIsAlwaysSent() throws Exception {
        assertJson(PLAIN, """
                {"title":"Budget","description":null,"api_slug":"budget","type":"text","is_required":false,
                 "is_unique":false,"is_multiselect":false,"config":{}}""");
    }

    @Test
    void everythingOfAChange() throws Exception {
        assertJson(UpdateAttribute.of().title("Your Attribute").description("Lorem ipsum").apiSlug("my-attribute")
                .required(true).unique(true).defaultValue(DefaultValue.of(Map.of("value", 5)))
                .currency("USD", CurrencyDisplay.SYMBOL).allowedObjects("people").archived(false), """
                        {"title":"Your Attribute","description":"Lorem ipsum","api_slug":"my-attribute",
                         "is_required":true,"is_unique":true,
                         "default_value":{"type":"static","template":[{"value":5}]},
                         "config":{"currency":{"default_currency_code":"USD","display_type":"symbol"},
                          "record_reference":{"allowed_objects":["people"]}},
                         "is_archived":false}""");
    }

    @Test
    void absentIsNotNull() throws Exception {
        assertJson(UpdateAttribute.of(), "{}");
        assertJson(UpdateAttribute.of().title("New"), "{\"title\":\"New\"}");
        assertJson(UpdateAttribute.of().description("x").clearDescription(), "{\"description\":null}");
        assertJson(UpdateAttribute.of().clearDefaultValue(), "{\"default_value\":null}");
        assertJson(UpdateStatus.of(), "{}");
        assertJson(UpdateStatus.of().archived(true), "{\"is_archived\":true}");
        assertJson(UpdateStatus.of().targetTimeInStatus("P1D").clearTargetTimeInStatus(),
                "{\"target_time_in_status\":null}");
        assertJson(UpdateSelectOption.of(), "{}");
        assertJson(UpdateSelectOption.of().archived(false), "{\"is_archived\":false}");
    }

    @Test
    void itIsImmutable() {
        UpdateAttribute changed = UpdateAttribute.of().title("New");
        changed.required(true);
        assertThat(changed).isEqualTo(UpdateAttribute.of().title("New")).isNotEqualTo(UpdateAttribute.of())
                .hasSameHashCodeAs(UpdateAttribute.of().title("New")).hasToString("UpdateAttribute{title=New}");
        assertThat(UpdateStatus.of().title("New")).isEqualTo(UpdateStatus.of().title("New"))
                .isNotEqualTo(UpdateStatus.of()).hasSameHashCodeAs(UpdateStatus.of().title("New"));
        assertThat(PLAIN.multiselect(true)).isNotEqualTo(PLAIN);
    }

    @Test
    void optionsAndStatuses() throws Exception {
        assertJson(CreateSelectOption.of("Medium"), "{\"title\":\"Medium\"}");
        assertJson(UpdateSelectOption.of().title("Medium").archived(false), "{\"title\":\"Medium\",\"is_archived\":false}");
        assertJson(CreateStatus.of("In Progress"), "{\"title\":\"In Progress\"}");
        assertJson(CreateStatus.of("In Progress").celebrationEnabled(true).targetTimeInStatus("P0Y0M1DT0H0M0S"),
                "{\"title\":\"In Progress\",\"celebration_enabled\":true,\"target_time_in_status\":\"P0Y0M1DT0H0M0S\"}");
        assertJson(UpdateStatus.of().title("In Progress").celebrationEnabled(true).targetTimeInStatus("P0Y0M1DT0H0M0S")
                .archived(false), """
                        {"title":"In Progress","celebration_enabled":true,"target_time_in_status":"P0Y0M1DT0H0M0S",
                         "is_archived":false}""");
    }

    @ParameterizedTest
    @ValueSource(strings = { "P1Y", "P2M", "P3W", "P4D", "PT5H", "PT6M", "PT7S", "PT1.5H", "PT1,5S", "P1Y2M3W4DT5H6M7S" })
    void durations(String duration) throws Exception {
        assertThat(CreateStatus.of("x").targetTimeInStatus(duration).targetTimeInStatus()).isEqualTo(duration);
        assertJson(UpdateStatus.of().targetTimeInStatus(duration), "{\"target_time_in_status\":\"" + duration + "\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "P", "PT", "P1DT", "1 day", "P-1D", "-P1D", "P1H", "P1D ", "PT1D", "P1.5D" })
    void whatIsNoDurationIsRefused(String duration) {
        String message = "targetTimeInStatus is \"" + duration + "\", it must be an ISO 8601 duration such as P1D or PT12H";
        assertThatIllegalArgumentException().isThrownBy(() -> CreateStatus.of("x").targetTimeInStatus(duration))
                .withMessage(message);
        assertThatIllegalArgumentException().isThrownBy(() -> UpdateStatus.of().targetTimeInStatus(duration))
                .withMessage(message);
    }

    @Test
    void aDurationOfJavaIsOneOfIso8601() {
        assertThat(CreateStatus.of("x").targetTimeInStatus(Duration.ofDays(2)).targetTimeInStatus()).isEqualTo("PT48H");
        assertThat(UpdateStatus.of().targetTimeInStatus(Duration.ofMinutes(90)).json())
                .containsEntry("target_time_in_status", "PT1H30M");
        assertThatIllegalArgumentException().isThrownBy(() -> UpdateStatus.of().targetTimeInStatus(Duration.ofHours(-1)))
                .withMessageContaining("PT-1H");
    }

    @Test
    void anEmptyTitleOrSlugIsRefused() {
        String title = "title is empty, it must have at least 1 character";
        String slug = "apiSlug is empty, it must have at least 1 character";
        assertThatIllegalArgumentException().isThrownBy(() -> CreateSelectOption.of("")).withMessage(title);
        assertThatIllegalArgumentException().isThrownBy(() -> UpdateSelectOption.of().title("")).withMessage(title);
        assertThatIllegalArgumentException().isThrownBy(() -> CreateStatus.of("")).withMessage(title);
        assertThatIllegalArgumentException().isThrownBy(() -> UpdateStatus.of().title("")).withMessage(title);
        assertThatIllegalArgumentException().isThrownBy(() -> CreateAttribute.of("", "s", AttributeType.TEXT))
                .withMessage(title);
        assertThatIllegalArgumentException().isThrownBy(() -> CreateAttribute.of("T", "", AttributeType.TEXT))
                .withMessage(slug);
        assertThatIllegalArgumentException().isThrownBy(() -> UpdateAttribute.of().apiSlug("")).withMessage(slug);
        assertThatIllegalArgumentException().isThrownBy(() -> PLAIN.relationship("", "T", "t", true))
                .withMessage("object is empty, it must have at least 1 character");
        assertThatNullPointerException().isThrownBy(() -> CreateStatus.of(null)).withMessage("title");
        assertThatNullPointerException().isThrownBy(() -> CreateAttribute.of("T", "t", null)).withMessage("type");
        assertThatNullPointerException().isThrownBy(() -> UpdateAttribute.of().description(null))
                .withMessage("description");
    }

    @Test
    void aReferenceRefersToSomething() {
        assertThatIllegalArgumentException().isThrownBy(PLAIN::allowedObjects)
                .withMessage("allowedObjects is empty, it must have at least 1 object");
        assertThatIllegalArgumentException().isThrownBy(() -> PLAIN.allowedObjects("people", ""))
                .withMessageContaining("object is empty");
    }

    @Test
    void defaultsAreGivenByTheirFields() throws Exception {
        assertJson(DefaultValue.of(Map.of("currency_value", new BigDecimal("4.99"))),
                "{\"type\":\"static\",\"template\":[{\"currency_value\":4.99}]}");
        assertJson(DefaultValue.of(RecordRef.of("people", "r"), ActorRef.member("m")), """
                {"type":"static","template":[{"target_object":"people","target_record_id":"r"},
                 {"referenced_actor_type":"workspace-member","referenced_actor_id":"m"}]}""");
        assertJson(DefaultValue.currentUser(), "{\"type\":\"dynamic\",\"template\":\"current-user\"}");
        assertThatIllegalArgumentException().isThrownBy(() -> DefaultValue.of(5))
                .withMessage("A default value is given by its fields, such as Map.of(\"value\", 5); this is 5");
        assertThatIllegalArgumentException().isThrownBy(DefaultValue::of)
                .withMessage("A default value needs at least one value");
        assertThatIllegalArgumentException().isThrownBy(() -> DefaultValue.dynamic(""))
                .withMessage("template is empty, it must have at least 1 character");
    }

    @Test
    void aTargetIsThePartOfTheAddress() throws Exception {
        assertThat(AttributeTarget.OBJECTS).hasToString("objects");
        assertThat(AttributeTarget.LISTS).hasToString("lists");
        assertJson(AttributeTarget.LISTS, "\"lists\"");
        assertThat(AttioJson.MAPPER.readValue("\"lists\"", AttributeTarget.class)).isEqualTo(AttributeTarget.LISTS);
        assertThatIllegalArgumentException().isThrownBy(() -> new AttributeTarget(""))
                .withMessage("target is empty, it must have at least 1 character");
    }
}
