package io.quarkiverse.attio.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import io.quarkiverse.attio.runtime.client.AttioJson;

class RecordQueryTest {

    private static String json(Object value) throws Exception {
        return AttioJson.MAPPER.writeValueAsString(value);
    }

    @Test
    void whatIsNotSaidIsNotSent() throws Exception {
        assertThat(json(RecordQuery.all())).isEqualTo("{}");
        assertThat(json(RecordQuery.ofView("v").limit(1).offset(0)))
                .isEqualTo("{\"limit\":1,\"offset\":0,\"filter_view_id\":\"v\"}");
    }

    @Test
    void filterAndOrderHaveTheDocumentedForm() throws Exception {
        Filter filter = Filter.and(Filter.eq("domains", "acme.example"),
                Filter.or(Filter.eq("active", true), Filter.not(Filter.eq("name", "A \"quoted\" é"))));
        assertThat(json(RecordQuery.where(filter).sort(Sort.asc("name").by("last_name"), Sort.desc("created_at"))))
                .isEqualTo(
                        "{\"filter\":{\"$and\":[{\"domains\":{\"$eq\":\"acme.example\"}},{\"$or\":[{\"active\":{\"$eq\":true}},"
                                + "{\"$not\":{\"name\":{\"$eq\":\"A \\\"quoted\\\" é\"}}}]}]},\"sorts\":[{\"direction\":\"asc\","
                                + "\"attribute\":\"name\",\"field\":\"last_name\"},{\"direction\":\"desc\",\"attribute\":\"created_at\"}]}");
    }

    @Test
    void aRawFilterIsSentAsItIs() throws Exception {
        assertThat(json(Filter.raw(AttioJson.MAPPER.readTree("{\"a\":{\"$in\":[1,2.50]}}"))))
                .isEqualTo("{\"a\":{\"$in\":[1,2.50]}}");
        assertThatThrownBy(() -> Filter.raw(JsonNodeFactory.instance.arrayNode()))
                .hasMessageContaining("A filter is a JSON object");
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, -1, 501 })
    void aLimitOutOfRangeIsRefusedWithTheRange(int limit) {
        assertThatThrownBy(() -> RecordQuery.all().limit(limit)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit is " + limit + ", it must be between 1 and 500");
    }

    @Test
    void impossibleCombinationsAreRefused() {
        assertThatThrownBy(() -> RecordQuery.all().offset(-1)).hasMessageContaining("offset is -1");
        assertThatThrownBy(() -> new RecordQuery(Filter.eq("a", "b"), null, null, null, "v"))
                .hasMessageContaining("not both");
        assertThatThrownBy(() -> Filter.and()).hasMessageContaining("at least one filter");
    }
}
