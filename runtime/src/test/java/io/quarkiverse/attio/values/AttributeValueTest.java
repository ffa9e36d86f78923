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
            "\"something\":{\"new\":[1,2.50]},\"attribute_type\":\"hologram\"" })
    void whatIsReadIsWrittenBackAsItCame(String fields) throws Exception {
        String json = "{" + METADATA + "," + fields + "}";
        AttributeValue value = read(json);
        assertThat(value.activeFrom()).isEqualTo(Instant.parse("2022-11-21T13:22:49.061281001Z"));
        assertThat(value.activeUntil()).isNull();
        assertThat(value.createdByActor()).isEqualTo(new Actor(Actor.SYSTEM, null));
        assertThat((JsonNode) AttioJson.MAPPER.valueToTree(value)).isEqualTo(AttioJson.MAPPER.readTree(json));
    }

    @Test
    void anUnknownTypeKeepsItsJson() throws Exception {
        AttributeValue value = read("{" + METADATA + ",\"value\":4.50,\"attribute_type\":\"hologram\"}");
        assertThat(value).isInstanceOf(UnknownValue.class);
        assertThat(value.attributeType()).isEqualTo("hologram");
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
