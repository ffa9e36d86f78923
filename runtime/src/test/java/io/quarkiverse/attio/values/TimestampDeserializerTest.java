package io.quarkiverse.attio.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.runtime.client.AttioJson;

class TimestampDeserializerTest {

    private static final long FIRST = Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    @Test
    void nineDecimalsAreReadAsTheGeneralParserDoes() {
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            Instant instant = Instant.ofEpochSecond(random.nextLong(FIRST, LAST), 1 + random.nextInt(999_999_999));
            String text = String.format("%.19s.%09dZ", instant, instant.getNano());
            assertThat(TimestampDeserializer.parse(text)).as(text).isEqualTo(Instant.parse(text)).isEqualTo(instant);
        }
    }

    @ParameterizedTest
    @CsvSource({ "2023-01-02T13:00:00Z,2023-01-02T13:00:00Z", "2023-01-02T13:00:00.5Z,2023-01-02T13:00:00.500Z",
            "2023-01-02,2023-01-02T00:00:00Z", "2023-01-02T13:00:00+02:00,2023-01-02T11:00:00Z",
            "2023-01-02T13:00:00.000000001Z,2023-01-02T13:00:00.000000001Z",
            "2016-12-31T23:59:60.000000000Z,2016-12-31T23:59:59Z", "2023-01-02T24:00:00.000000000Z,2023-01-03T00:00:00Z" })
    void theOtherForms(String text, Instant instant) {
        assertThat(TimestampDeserializer.parse(text)).isEqualTo(instant);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "soon", "2023-02-30T13:00:00.000000000Z", "2023-13-01T13:00:00.000000000Z",
            "2023-01-02T25:00:00.000000000Z", "2023-01-02T13:61:00.000000000Z", "2023-01-02 13:00:00.000000000Z",
            "2023-01-02T13:00:00.00000000/Z", "٢٠٢٣-01-02T13:00:00.000000000Z", "2023-02-30" })
    void whatIsNoTimestampIsNull(String text) {
        assertThat(TimestampDeserializer.parse(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "null", "{}", "[1]", "true", "{\"a\":{\"b\":[]}}" })
    void anotherKindOfJsonIsNullAndTheRestIsRead(String json) throws Exception {
        Instant[] read = AttioJson.MAPPER.readValue("[" + json + ",\"2023-01-02\"]", Instant[].class);
        assertThat(read).containsExactly(null, Instant.parse("2023-01-02T00:00:00Z"));
    }
}
