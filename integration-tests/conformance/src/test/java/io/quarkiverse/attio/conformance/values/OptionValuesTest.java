package io.quarkiverse.attio.conformance.values;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkiverse.attio.values.RecordValues;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class OptionValuesTest extends SingleValueCases<String> {

    @Override
    Kind<String> prepare(Workspace workspace) {
        return Kinds.options(workspace, false);
    }

    @Property
    void noOptionIsMadeByWriting(@ForAll String title) {
        RecordValues unknown = kind().written("x" + title);
        assertThat(workspace.refused(kind().object(), unknown).path("code").textValue()).isEqualTo("value_not_found");
    }
}
