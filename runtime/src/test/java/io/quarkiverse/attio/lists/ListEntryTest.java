package io.quarkiverse.attio.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.runtime.client.AttioBodyReader;
import io.quarkiverse.attio.runtime.client.AttioJson;
import io.quarkiverse.attio.values.AttributeTypeMismatchException;
import io.quarkiverse.attio.values.EntryValues;
import io.quarkiverse.attio.values.StatusValue;

class ListEntryTest {

    private static final String JSON = """
            {"id":{"workspace_id":"w","list_id":"l","entry_id":"e"},"parent_record_id":"r","parent_object":"people",
             "created_at":"2022-11-21T13:22:49.061281001Z","entry_values":{
              "entry_id":[{"value":"e","attribute_type":"text"}],
              "stage":[{"status":{"id":{"status_id":"s"},"title":"Lead"},"attribute_type":"status"}],
              "parent_record":[{"target_object":"people","target_record_id":"r","attribute_type":"record-reference"}],
              "created_by":[{"referenced_actor_type":"system","referenced_actor_id":null,"attribute_type":"actor-reference"}],
              "created_at":[{"value":"2022-11-21T13:22:49.061281001Z","attribute_type":"timestamp"}],
              "fit":[]}}""";

    private static ListEntry read(String json) throws Exception {
        byte[] body = ("{\"data\":" + json + "}").getBytes(StandardCharsets.UTF_8);
        return (ListEntry) AttioBodyReader.read(body, ListEntry.class, ListEntry.class);
    }

    @Test
    void itsOwnFieldsAndItsValuesAreRead() throws Exception {
        ListEntry entry = read(JSON);
        assertThat(entry.entryId()).isEqualTo("e");
        assertThat(entry.listId()).isEqualTo("l");
        assertThat(entry.parentRecordId()).isEqualTo("r");
        assertThat(entry.parentObject()).isEqualTo("people");
        assertThat(entry.createdAt()).isEqualTo(Instant.parse("2022-11-21T13:22:49.061281001Z"));
        assertThat(entry.status("stage")).get().extracting(StatusValue::title).isEqualTo("Lead");
        assertThat(entry.has("fit")).isFalse();
    }

    @Test
    void itIsWrittenBackAsItCame() throws Exception {
        JsonNode written = AttioJson.MAPPER.valueToTree(read(JSON));
        assertThat(written.path("entry_values").path("stage").path(0).at("/status/title").asText()).isEqualTo("Lead");
        assertThat(read(written.toString())).isEqualTo(read(JSON));
    }

    @Test
    void aMismatchNamesEntryAndList() throws Exception {
        ListEntry entry = read(JSON);
        assertThatThrownBy(() -> entry.text("stage")).isInstanceOf(AttributeTypeMismatchException.class)
                .hasMessage("The attribute \"stage\" of entry e of list l has a value of type status; "
                        + "a TextValue was asked for.");
    }

    @Test
    void whatIsReadOnlyIsNotWritten() throws Exception {
        assertThat(EntryValues.from(read(JSON)).asMap()).containsOnlyKeys("stage");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"id\":null,\"entry_values\":null}", "{\"entry_values\":[]}", "{\"new\":{\"x\":1}}" })
    void anEntryWithNextToNothingIsReadable(String json) throws Exception {
        ListEntry entry = read(json);
        assertThat(entry.values()).isEmpty();
        assertThat(entry.entryId()).isNull();
        assertThat(entry.listId()).isNull();
        assertThat(entry.text("stage")).isEmpty();
        assertThat(entry.describe()).isEqualTo("entry null of list null");
    }
}
