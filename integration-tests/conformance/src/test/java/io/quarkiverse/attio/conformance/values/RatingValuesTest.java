package io.quarkiverse.attio.conformance.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;

import io.quarkiverse.attio.values.RecordValues;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RatingValuesTest extends SingleValueCases<Integer> {

    @Override
    Kind<Integer> prepare(Workspace workspace) {
        return Kind.single(workspace, "rating", Arbitraries.integers().between(0, 5), RecordValues::rating,
                (record, attribute) -> record.rating(attribute), rating -> rating);
    }

    @Property
    void aNumberOutsideOf0To5IsNotWritten(@ForAll int rating) {
        Assume.that(rating < 0 || rating > 5);
        assertThatIllegalArgumentException().isThrownBy(() -> kind().written(rating)).withMessageContaining("between 0 and 5");
    }

    @Provide
    Arbitrary<BigDecimal> noRating() {
        return Arbitraries.oneOf(Arbitraries.of("0.5", "-1", "6", "4294967296", "4294967299", "1e30").map(BigDecimal::new),
                Arbitraries.longs().filter(number -> number < 0 || number > 5).map(BigDecimal::valueOf));
    }

    @Property
    void norIsItTaken(@ForAll("noRating") BigDecimal number) {
        assertThat(workspace.refused(kind().object(), RecordValues.of().raw(kind().attribute(), number))
                .path("code").textValue()).isEqualTo("validation_type");
    }
}
