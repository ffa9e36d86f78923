package io.quarkiverse.attio.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.runtime.client.AttioJson;

class AttributeValueTest {

    private static final String METADATA = "\"active_from\":\"2022-11-21T13:22:49.061281001Z\",\"active_until\":null,"
            + "\"created_by_actor\":{\"type\":\"system\",\"id\":null}";

    private static AttributeValue read(String json) throws Exception {
        return AttioJson.MAPPER.readValue(json, AttributeValue.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"value\":\"x\",\"attribute_type\":\"text\"",
            "\"domain\":\"app.acme.example\",\"root_domain\":\"acme.example\",\"attribute_type\":\"domain\"",
            "\"email_address\":\"a@b.example\",\"original_email_address\":\"A@b.example\",\"email_domain\":\"b.example\","
                    + "\"email_root_domain\":\"b.example\",\"email_local_specifier\":\"a\",\"attribute_type\":\"email-address\"",
            "\"first_name\":\"Ada\",\"last_name\":\"Lovelace\",\"full_name\":\"Ada Lovelace\",\"attribute_type\":\"personal-name\"",
            "\"target_object\":\"people\",\"target_record_id\":\"r\",\"attribute_type\":\"record-reference\"",
            "\"currency_value\":47500000,\"currency_code\":\"USD\",\"attribute_type\":\"currency\"",
            "\"value\":3.1415000000000000001,\"attribute_type\":\"number\"",
            "\"value\":true,\"attribute_type\":\"checkbox\"",
            "\"currency_value\":4.9900,\"currency_code\":null,\"attribute_type\":\"currency\"",
            "\"value\":\"9999-12-31\",\"attribute_type\":\"date\"",
            "\"value\":\"2023-01-02T13:00:00.000000001Z\",\"attribute_type\":\"timestamp\"",
            "\"value\":5,\"attribute_type\":\"rating\"",
            "\"status\":{\"id\":{\"workspace_id\":\"w\",\"object_id\":\"o\",\"attribute_id\":\"a\",\"status_id\":\"i\"},\"title\":\"T\",\"is_archived\":false,\"celebration_enabled\":true,\"target_time_in_status\":\"P1D\"},\"attribute_type\":\"status\"",
            "\"status\":\"an-id-alone\",\"attribute_type\":\"status\"",
            "\"option\":{\"id\":{\"workspace_id\":\"w\",\"object_id\":\"o\",\"attribute_id\":\"a\",\"option_id\":\"i\"},\"title\":\"T\",\"is_archived\":false},\"attribute_type\":\"select\"",
            "\"referenced_actor_type\":\"workspace-member\",\"referenced_actor_id\":\"m\",\"attribute_type\":\"actor-reference\"",
            "\"line_1\":\"1 High St\",\"line_2\":null,\"line_3\":null,\"line_4\":null,\"locality\":\"Leeds\",\"region\":null,\"postcode\":\"LS1\",\"country_code\":\"GB\",\"latitude\":\"53.800000000\",\"longitude\":\"-1.5\",\"attribute_type\":\"location\"",
            "\"original_phone_number\":\"020 7946 0000\",\"country_code\":\"GB\",\"phone_number\":\"+442079460000\",\"attribute_type\":\"phone-number\"",
            "\"interaction_type\":\"email\",\"interacted_at\":\"2023-01-02T13:00:00Z\",\"owner_actor\":{\"type\":\"workspace-member\",\"id\":\"m\"},\"attribute_type\":\"interaction\"",
            "\"something\":{\"new\":[1,2.50]},\"attribute_type\":\"hologram\"" })
    void whatIsReadIsWrittenBackAsItCame(String fields) throws Exception {
        String json = "{" + METADATA + "," + fields + "}";
        AttributeValue value = read(json);
        assertThat(value.activeFrom()).isEqualTo(Instant.parse("2022-11-21T13:22:49.061281001Z"));
        assertThat(value.activeUntil()).isNull();
        assertThat(value.createdByActor()).isEqualTo(new Actor(Actor.SYSTEM, null));
        assertThat(AttioJson.MAPPER.readTree(AttioJson.MAPPER.writeValueAsString(value)))
                .isEqualTo(AttioJson.MAPPER.readTree(json));
        assertThat(value.isActive()).isTrue();
        assertThat(value.asText()).isNotBlank();
        assertThat(read(AttioJson.MAPPER.writeValueAsString(value))).isEqualTo(value);
        assertThat(value instanceof UnknownValue).as("has a class of its own").isEqualTo(fields.contains("hologram"));
    }

    @Test
    void anUnknownTypeKeepsItsJson() throws Exception {
        AttributeValue value = read("{" + METADATA + ",\"value\":4.50,\"attribute_type\":\"hologram\"}");
        assertThat(value).isInstanceOf(UnknownValue.class);
        assertThat(value.attributeType()).isEqualTo(new AttributeType("hologram"));
        assertThat(value.asText()).isEqualTo("4.50");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"attribute_type\":null}", "{\"attribute_type\":\"text\"}",
            "{\"attribute_type\":\"text\",\"value\":null}", "{\"attribute_type\":\"text\",\"value\":{\"a\":1}}",
            "{\"attribute_type\":\"domain\",\"active_from\":\"soon\",\"created_by_actor\":7}", "[]", "\"text\"", "5",
            "{\"attribute_type\":\"record-reference\",\"target_object\":\"people\"}" })
    void nothingThatComesMakesReadingFail(String json) throws Exception {
        AttributeValue value = read(json);
        assertThat(value).isInstanceOf(UnknownValue.class);
        assertThat(value.asText()).isNotNull();
        assertThat((JsonNode) AttioJson.MAPPER.valueToTree(value)).isEqualTo(AttioJson.MAPPER.readTree(json));
    }

    @Test
    void aNumberWhereTextIsExpectedIsText() throws Exception {
        assertThat(read("{\"attribute_type\":\"text\",\"value\":12}").asText()).isEqualTo("12");
    }
}
