package io.quarkiverse.attio.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkiverse.attio.runtime.client.AttioJson;

class RequestsAreCheckedBeforeTheyAreSentTest {

    private static final Instant THEN = Instant.parse("2020-01-01T00:00:00Z");

    @Test
    void aSearchSaysForWhomItSearches() throws Exception {
        assertThat(AttioJson.MAPPER.writeValueAsString(SearchRecords.of("ada", "people").limit(5))).isEqualTo(
                "{\"query\":\"ada\",\"objects\":[\"people\"],\"limit\":5,\"request_as\":{\"type\":\"workspace\"}}");
        assertThat(SearchRecords.of("ada", "people").asWorkspaceMember("m").requestAs())
                .containsOnly(Map.entry("type", "workspace-member"), Map.entry("workspace_member_id", "m"));
        assertThat(SearchRecords.of("ada", "people").asWorkspaceMemberWithEmail("a@b.example").requestAs())
                .containsOnly(Map.entry("type", "workspace-member"), Map.entry("email_address", "a@b.example"));
    }

    @Test
    void theLimitsOfASearchAreInTheMessage() {
        assertThatThrownBy(() -> SearchRecords.of("x".repeat(257), "people"))
                .hasMessage("query has 257 characters, at most 256 are allowed");
        assertThat(SearchRecords.of("x".repeat(256), "people").query()).hasSize(256);
        assertThatThrownBy(() -> SearchRecords.of("x", "people").limit(26))
                .hasMessage("limit is 26, it must be between 1 and 25");
        assertThatThrownBy(() -> SearchRecords.of("x")).hasMessageContaining("at least one object");
    }

    @Test
    void aHistoryIsWrittenWhole() throws Exception {
        ValueHistory history = ValueHistory.of().value(Map.of("value", "Acme"), THEN, THEN.plusSeconds(1))
                .value(Map.of("value", "Acme Ltd"), THEN.plusSeconds(1), null);
        assertThat(AttioJson.MAPPER.readTree(AttioJson.MAPPER.writeValueAsString(history)))
                .isEqualTo(AttioJson.MAPPER.readTree("""
                        {"values":[{"value":"Acme","active_from":"2020-01-01T00:00:00Z","active_until":"2020-01-01T00:00:01Z"},
                         {"value":"Acme Ltd","active_from":"2020-01-01T00:00:01Z","active_until":null}],
                         "replace_history":true}"""));
        assertThatThrownBy(() -> ValueHistory.of().value(Map.of("value", "x"), THEN, THEN.minusSeconds(1)))
                .hasMessageContaining("ends").hasMessageContaining("before it begins");
    }
}
