package io.quarkiverse.attio.conformance.filters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.conformance.filters.Cases.Case;
import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.records.AttioRecord;

/** {@code limit} and {@code offset} cut pieces out of the rows that a filter finds, in the order of the sorts. */
@ExtendWith(Workspaces.class)
class PagesOfAQueryTest {

    @ParameterizedTest
    @ValueSource(ints = { 1, 7, 50, 299, 300, 500 })
    void thePagesTogetherAreTheRows(int limit, Workspace workspace) {
        List<Case> cases = Cases.direct(workspace).all().filter(one -> one.spot().object().equals(SampleSchema.SAMPLES))
                .toList();
        List<Sorting> sortings = Sorting.all(workspace).stream()
                .filter(sorting -> sorting.spot().object().equals(SampleSchema.SAMPLES)).toList();
        Random random = workspace.random();
        for (int i = 0; i < (limit == 1 ? 1 : 6); i++) {
            Condition condition = cases.get(random.nextInt(cases.size())).condition(random);
            Sorting sorting = sortings.get(random.nextInt(sortings.size()));
            boolean ascending = random.nextBoolean();
            RecordQuery query = RecordQuery.where(condition.filter()).sort(sorting.sort(ascending));
            List<AttioRecord> pages = pages(workspace, query, limit);
            assertThat(Workspace.ids(pages)).as(query.toString())
                    .isEqualTo(Workspace.ids(workspace.attio().query(SampleSchema.SAMPLES, query)))
                    .containsExactlyInAnyOrderElementsOf(Workspace.ids(
                            workspace.rows(SampleSchema.SAMPLES).stream().filter(condition.meaning()).toList()));
            assertThat(pages).isSortedAccordingTo(sorting.order(ascending));
        }
    }

    private static List<AttioRecord> pages(Workspace workspace, RecordQuery query, int limit) {
        List<AttioRecord> all = new ArrayList<>();
        List<AttioRecord> page;
        do {
            page = workspace.attio().query(SampleSchema.SAMPLES, query.limit(limit).offset(all.size()));
            assertThat(page).hasSizeLessThanOrEqualTo(limit);
            all.addAll(page);
        } while (page.size() == limit);
        return all;
    }
}
