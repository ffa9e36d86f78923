package io.quarkiverse.attio.conformance.filters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.query.Filter;

/** {@code record_id} takes {@code $in}, and stands among other conditions. */
@ExtendWith(Workspaces.class)
class RecordIdsTest {

    private static final String NOTHING = "00000000-0000-4000-8000-000000000000";

    @ParameterizedTest
    @ValueSource(strings = { "samples", "people", "companies" })
    void findsTheRecordsThatAreThere(String object, Workspace workspace) {
        Random random = workspace.random();
        for (int size = 1; size < 30; size += 4) {
            List<String> ids = new ArrayList<>(List.of(NOTHING));
            for (int i = 0; i < size; i++) {
                ids.add(workspace.rows(object).get(random.nextInt(workspace.rows(object).size())).recordId());
            }
            Condition among = new Condition(Filter.recordIds(ids), row -> ids.contains(row.recordId()));
            assertThat(workspace.check(object, among)).isNotEmpty();
            workspace.check(object, among.not());
            Condition empty = new Condition(Filter.recordIds(NOTHING), row -> false);
            workspace.check(object, Condition.or(List.of(empty, Condition.and(List.of(among, empty.not())))));
        }
    }
}
