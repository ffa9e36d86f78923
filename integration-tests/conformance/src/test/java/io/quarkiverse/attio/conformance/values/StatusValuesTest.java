package io.quarkiverse.attio.conformance.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.values.RecordValues;
import io.quarkiverse.attio.values.StatusValue;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class StatusValuesTest extends SingleValueCases<String> {

    private static final List<String> TITLES = List.of("New", "with \"quotes\" \\ and /", "\uD83D\uDE00 e\u0301", "null");

    @Override
    Kind<String> prepare(Workspace workspace) {
        statuses(workspace);
        return Kind.single(workspace, "status", Arbitraries.of(TITLES), RecordValues::status,
                (record, slug) -> record.status(slug).map(StatusValue::title), title -> title);
    }

    /** Ids by title. */
    private static Map<String, String> statuses(Workspace workspace) {
        return workspace.once("statuses", () -> {
            Map<String, String> ids = new LinkedHashMap<>();
            TITLES.forEach(title -> ids.put(title, workspace.choice(workspace.attribute("status", false), title)));
            return ids;
        });
    }

    @Property
    void theIdStandsForTheTitle(@ForAll("value") String title) {
        RecordValues byId = kind().written(statuses(workspace).get(title));
        AttioRecord record = create(byId);
        assertThat(record.status(kind().attribute())).map(StatusValue::title).hasValue(title);
        assertThat(record.status(kind().attribute())).map(StatusValue::statusId).hasValue(statuses(workspace).get(title));
        assertThat(RecordValues.changes(record, byId).isEmpty()).isTrue();
    }

    @Property
    void noStatusIsMadeByWriting(@ForAll String title) {
        RecordValues unknown = RecordValues.of().raw(kind().attribute(), "x" + title);
        assertThat(workspace.refused(kind().object(), unknown).path("code").textValue()).isEqualTo("value_not_found");
    }
}
