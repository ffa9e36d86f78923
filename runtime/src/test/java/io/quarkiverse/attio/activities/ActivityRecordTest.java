package io.quarkiverse.attio.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.Examples;
import io.quarkiverse.attio.values.AttributeType;
import io.quarkiverse.attio.values.AttributeTypeMismatchException;
import io.quarkiverse.attio.values.AttributeValue;
import io.quarkiverse.attio.values.RecordValues;
import io.quarkiverse.attio.values.SelectValue;
import io.quarkiverse.attio.values.UnknownValue;

class ActivityRecordTest {

    private static final String JSON = """
            {"id":{"workspace_id":"w","activity_id":"a","record_id":"r"},"created_at":"2022-11-21T13:22:49.061281001Z",
             "values":{
              "record_id":[{"value":"r","attribute_type":"text"}],
              "timestamp":[{"value":"2022-11-21T13:00:00.000000001Z","attribute_type":"timestamp"}],
              "direction":[{"option":{"id":{"option_id":"o"},"title":"Outbound"},"attribute_type":"select"}],
              "mood":[{"colour":"blue","attribute_type":"hologram"}],
              "created_at":[{"value":"2022-11-21T13:22:49.061281001Z","attribute_type":"timestamp"}],
              "summary":[]}}""";

    private static ActivityRecord read(String json) {
        return Examples.payload(json, ActivityRecord.class);
    }

    @Test
    void itsOwnFieldsAndItsValuesAreRead() {
        ActivityRecord call = read(JSON);
        assertThat(call.id()).isEqualTo(new ActivityRecordId("w", "a", "r"));
        assertThat(call.recordId()).isEqualTo("r");
        assertThat(call.activityId()).isEqualTo("a");
        assertThat(call.createdAt()).isEqualTo(Instant.parse("2022-11-21T13:22:49.061281001Z"));
        assertThat(call.timestamp("timestamp")).contains(Instant.parse("2022-11-21T13:00:00.000000001Z"));
        assertThat(call.select("direction")).get().extracting(SelectValue::title).isEqualTo("Outbound");
        assertThat(call.has("summary")).isFalse();
        assertThat(call.values()).containsOnlyKeys("record_id", "timestamp", "direction", "mood", "created_at", "summary");
    }

    @Test
    void aValueOfAnUnknownTypeIsKept() {
        AttributeValue mood = read(JSON).value("mood").orElseThrow();
        assertThat(mood).isInstanceOf(UnknownValue.class);
        assertThat(mood.attributeType()).isEqualTo(new AttributeType("hologram"));
        assertThat(((UnknownValue) mood).json().path("colour").asText()).isEqualTo("blue");
    }

    /** As those of records and entries are: as long as nobody asks, they may be of any form. */
    @Test
    void valuesAreReadWhenTheyAreAskedFor() {
        ActivityRecord call = read("{\"values\":{\"good\":[{\"value\":\"x\",\"attribute_type\":\"text\"}],"
                + "\"bad\":[{\"value\":{},\"attribute_type\":\"number\"}],\"none\":7}}");
        assertThat(call.text("good")).contains("x");
        assertThat(call.values().getClass().getSimpleName()).isEqualTo("LazyValues");
        assertThat(call.all("bad")).hasOnlyElementsOfType(UnknownValue.class);
    }

    @Test
    void itIsWrittenBackAsItCame() {
        JsonNode written = Examples.written(read(JSON));
        assertThat(written.at("/values/direction/0/option/title").asText()).isEqualTo("Outbound");
        assertThat(read(written.toString())).isEqualTo(read(JSON));
    }

    @Test
    void aMismatchNamesRecordAndActivity() {
        ActivityRecord call = read(JSON);
        assertThatThrownBy(() -> call.text("direction")).isInstanceOf(AttributeTypeMismatchException.class)
                .hasMessage("The attribute \"direction\" of record r of activity a has a value of type select; "
                        + "a TextValue was asked for.");
    }

    @Test
    void whatIsReadOnlyIsNotWritten() {
        assertThat(RecordValues.from(read(JSON)).asMap()).containsOnlyKeys("timestamp", "direction");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"id\":null,\"created_at\":null,\"values\":null}", "{\"values\":[]}",
            "{\"new\":{\"x\":1}}" })
    void aRecordWithNextToNothingIsReadable(String json) {
        ActivityRecord call = read(json);
        assertThat(call.values()).isEmpty();
        assertThat(call.recordId()).isNull();
        assertThat(call.activityId()).isNull();
        assertThat(call.createdAt()).isNull();
        assertThat(call.text("summary")).isEmpty();
        assertThat(call.all("summary")).isEqualTo(List.of());
        assertThat(call.describe()).isEqualTo("record null of activity null");
    }
}
