package io.quarkiverse.attio.conformance.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

import io.quarkiverse.attio.values.RecordValues;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class NumberValuesTest extends SingleValueCases<BigDecimal> {

    @Override
    Kind<BigDecimal> prepare(Workspace workspace) {
        return Kind.single(workspace, "number", Generated.numbers(), RecordValues::number,
                (record, attribute) -> record.number(attribute).map(BigDecimal::stripTrailingZeros),
                BigDecimal::stripTrailingZeros);
    }

    @Provide
    Arbitrary<BigDecimal> longNumber() {
        return Arbitraries.longs().tuple2().map(digits -> new BigDecimal(digits.get1() + "."
                + String.valueOf(digits.get2()).replace("-", "")));
    }

    /**
     * Client and emulator lose no digit before the point; the document calls a number a 64-bit float, so Attio itself may
     * carry no more than 15 to 17 digits. Of the decimals four are kept, as Attio's guide says; how it rounds, it does not
     * say, and half up is the emulator's choice.
     */
    @Property
    void fourDecimalsAreKept(@ForAll("longNumber") BigDecimal number) {
        assertThat(kind().readOne(create(kind().written(number))))
                .hasValue(number.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros());
    }

    @Provide
    Arbitrary<Double> anyFloat() {
        return Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
    }

    @Property
    void aFloatIsWrittenInFullAndReadUpToItsFourthDecimal(@ForAll("anyFloat") double number) {
        BigDecimal written = BigDecimal.valueOf(number);
        assertThat(new String(Wire.written(kind().written(written)), StandardCharsets.UTF_8))
                .contains(":" + written.toPlainString() + "}");
        assertThat(kind().readOne(create(kind().written(written))))
                .hasValue(written.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros());
    }

    @Property
    void whatNoFloatCanHoldIsRefused(@ForAll @IntRange(min = 309, max = 900) int exponent) {
        RecordValues values = kind().written(BigDecimal.ONE.scaleByPowerOfTen(exponent));
        assertThat(workspace.refused(kind().object(), values).path("code").textValue()).isEqualTo("validation_type");
    }
}
