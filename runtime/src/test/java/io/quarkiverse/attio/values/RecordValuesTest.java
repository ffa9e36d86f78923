package io.quarkiverse.attio.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.runtime.client.AttioJson;

class RecordValuesTest {

    private static JsonNode json(RecordValues values) throws Exception {
        JsonNode body = AttioJson.MAPPER.readTree(AttioJson.MAPPER.writeValueAsString(values));
        assertThat(body.size()).as("the body has nothing but the values").isEqualTo(1);
        return body.get("values");
    }

    @Test
    void eachTypeIsWrittenInAFormThatAttioTakes() throws Exception {
        RecordValues values = RecordValues.of().text("text", "é").number("number", new BigDecimal("1.5")).number("whole", 3)
                .currency("currency", new BigDecimal("4.9900")).checkbox("checkbox", true)
                .date("date", LocalDate.of(1, 1, 1)).timestamp("timestamp", Instant.parse("2022-11-21T13:22:49.061281001Z"))
                .status("status", "Lead").select("select", "A", "B").domain("domain", "a.example")
                .email("email", "a@b.example").phone("phone", "+44 20 7946 0000")
                .reference("reference", "companies", "r").clear("clear");
        assertThat(json(values)).isEqualTo(AttioJson.MAPPER.readTree("""
                {"text":"é","number":1.5,"whole":3,"currency":4.9900,"checkbox":true,"date":"0001-01-01",
                 "timestamp":"2022-11-21T13:22:49.061281001Z","status":"Lead","select":["A","B"],"domain":["a.example"],
                 "email":["a@b.example"],"phone":["+44 20 7946 0000"],
                 "reference":[{"target_object":"companies","target_record_id":"r"}],"clear":[]}"""));
        assertThat(AttioJson.MAPPER.writeValueAsString(values)).contains("4.9900");
    }

    @Test
    void aPersonalNameIsComplete() throws Exception {
        assertThat(json(RecordValues.of().personalName("name", " Ada ", null))).isEqualTo(AttioJson.MAPPER.readTree(
                "{\"name\":[{\"first_name\":\"Ada\",\"last_name\":\"\",\"full_name\":\"Ada\"}]}"));
    }

    @Test
    void everyStepLeavesTheOneBeforeAsItWas() {
        RecordValues first = RecordValues.of().text("a", "1");
        RecordValues second = first.text("b", "2").text("a", "3");
        assertThat(first.asMap()).containsOnlyKeys("a");
        assertThat(second.asMap()).containsEntry("a", "3").containsEntry("b", "2");
        assertThat(RecordValues.of().isEmpty()).isTrue();
    }

    @Test
    void mistakesAreNamedAtOnce() {
        assertThatThrownBy(() -> RecordValues.of().text("name", null)).isInstanceOf(NullPointerException.class)
                .hasMessage("The value of \"name\" is null; clear(\"name\") empties an attribute");
        assertThatThrownBy(() -> RecordValues.of().date("when", null)).hasMessageContaining("\"when\" is null");
        assertThatThrownBy(() -> RecordValues.of().text(" ", "x")).hasMessageContaining("slug is blank");
        assertThatThrownBy(() -> RecordValues.of().phone("phone", "020 7946 0000")).hasMessageContaining("must begin with +");
    }
}
