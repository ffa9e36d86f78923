package io.quarkiverse.attio.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkiverse.attio.runtime.client.AttioJson;

class ValueHistoryTest {

    private static final Instant THEN = Instant.parse("2020-01-01T00:00:00Z");

    @Test
    void aHistoryIsWrittenWhole() throws Exception {
        ValueHistory history = ValueHistory.of(Map.of("value", "Acme"), THEN, THEN.plusSeconds(1))
                .value(Map.of("value", "Acme Ltd"), THEN.plusSeconds(1), null);
        assertThat(AttioJson.MAPPER.readTree(AttioJson.MAPPER.writeValueAsString(history)))
                .isEqualTo(AttioJson.MAPPER.readTree("""
                        {"values":[{"value":"Acme","active_from":"2020-01-01T00:00:00Z","active_until":"2020-01-01T00:00:01Z"},
                         {"value":"Acme Ltd","active_from":"2020-01-01T00:00:01Z","active_until":null}],
                         "replace_history":true}"""));
        assertThatThrownBy(() -> ValueHistory.of(Map.of("value", "x"), THEN, THEN.minusSeconds(1)))
                .hasMessageContaining("ends").hasMessageContaining("before it begins");
    }

    @Test
    void aValueHasFieldsAndABeginning() {
        assertThatThrownBy(() -> ValueHistory.of(Map.of(), THEN, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A value of a history has at least one field, such as \"value\"");
        assertThatThrownBy(() -> ValueHistory.of(Map.of("value", "x"), null, null))
                .isInstanceOf(NullPointerException.class).hasMessage("activeFrom");
    }

    /** Values of a multiselect attribute may all still hold. */
    @Test
    void severalValuesMayStillHold() {
        assertThat(ValueHistory.of(Map.of("domain", "a.example"), THEN, null).value(Map.of("domain", "b.example"), THEN, null)
                .values()).hasSize(2).allSatisfy(value -> assertThat(value).containsEntry("active_until", null));
    }
}
