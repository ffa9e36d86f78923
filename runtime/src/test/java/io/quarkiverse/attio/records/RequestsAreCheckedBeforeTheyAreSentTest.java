package io.quarkiverse.attio.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkiverse.attio.runtime.client.AttioJson;

class RequestsAreCheckedBeforeTheyAreSentTest {

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
}
