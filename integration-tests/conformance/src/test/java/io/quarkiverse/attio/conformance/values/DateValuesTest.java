package io.quarkiverse.attio.conformance.values;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;

import io.quarkiverse.attio.values.RecordValues;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DateValuesTest extends SingleValueCases<LocalDate> {

    @Override
    Kind<LocalDate> prepare(Workspace workspace) {
        return Kind.single(workspace, "date", Generated.dates(), RecordValues::date,
                (record, attribute) -> record.date(attribute), date -> date);
    }

    @Property
    void aYearOutsideOf1To9999IsNotWritten(@ForAll @IntRange(min = 0, max = 900_000_000) int years,
            @ForAll boolean before) {
        LocalDate date = LocalDate.of(before ? -years : 10_000 + years, 1, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> kind().written(date)).withMessageContaining("year");
    }
}
