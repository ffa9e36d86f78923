package io.quarkiverse.attio.conformance.values;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;

import io.quarkiverse.attio.values.RecordValues;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class TimestampValuesTest extends SingleValueCases<Instant> {

    private static final long FIRST = Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
    private static final long AFTER_LAST = Instant.parse("+10000-01-01T00:00:00Z").getEpochSecond();

    @Override
    Kind<Instant> prepare(Workspace workspace) {
        return Kind.single(workspace, "timestamp", Generated.instants(), RecordValues::timestamp,
                (record, attribute) -> record.timestamp(attribute), instant -> instant);
    }

    @Property
    void aYearOutsideOf1To9999IsNotWritten(@ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long seconds,
            @ForAll boolean before) {
        Instant instant = Instant.ofEpochSecond(before ? FIRST - 1 - seconds : AFTER_LAST + seconds);
        assertThatIllegalArgumentException().isThrownBy(() -> kind().written(instant)).withMessageContaining("year");
    }
}
