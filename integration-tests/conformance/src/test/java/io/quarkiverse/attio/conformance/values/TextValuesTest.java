package io.quarkiverse.attio.conformance.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.values.RecordValues;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextValuesTest extends SingleValueCases<String> {

    private static final int MEBIBYTE = 1024 * 1024;

    @Override
    Kind<String> prepare(Workspace workspace) {
        return Kind.single(workspace, "text", Generated.texts(), RecordValues::text,
                (record, attribute) -> record.text(attribute), text -> text);
    }

    @Provide
    Arbitrary<String> longText() {
        return Generated.longTexts();
    }

    @Property(tries = 5)
    void aTextOfOneMebibyteIsReadBack(@ForAll("longText") String text) {
        assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThanOrEqualTo(MEBIBYTE);
        AttioRecord record = create(kind().written(text));
        assertThat(get(record).text(kind().attribute()).orElseThrow().equals(text)).as("the text").isTrue();
        update(record, kind().written("short"));
        assertThat(kind().readEach(values(record, true)).equals(List.of(text, "short"))).as("its history").isTrue();
    }

    @Provide
    Arbitrary<String> halfAPair() {
        return Arbitraries.chars().range('\ud800', '\udfff').list().ofMinSize(1).ofMaxSize(3)
                .map(halves -> "a" + halves.get(0) + "b" + halves.get(halves.size() - 1));
    }

    /** Half a surrogate pair is no character and has no UTF-8: it travels as an escape. Attio's own answer is not known. */
    @Property(tries = 50)
    void halfASurrogatePairTravelsAsAnEscape(@ForAll("halfAPair") String text) {
        RecordValues values = kind().written(text);
        assertThat(new String(Wire.written(values), StandardCharsets.UTF_8)).contains("\\u");
        assertThat(get(create(values)).text(kind().attribute())).hasValue(text);
    }
}
