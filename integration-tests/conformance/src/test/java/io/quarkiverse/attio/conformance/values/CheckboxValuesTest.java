package io.quarkiverse.attio.conformance.values;

import io.quarkiverse.attio.values.RecordValues;
import net.jqwik.api.Arbitraries;

class CheckboxValuesTest extends SingleValueCases<Boolean> {

    @Override
    Kind<Boolean> prepare(Workspace workspace) {
        return Kind.single(workspace, "checkbox", Arbitraries.of(true, false), RecordValues::checkbox,
                (record, attribute) -> record.checkbox(attribute), checked -> checked);
    }
}
