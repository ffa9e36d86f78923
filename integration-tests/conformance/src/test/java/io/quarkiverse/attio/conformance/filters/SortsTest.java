package io.quarkiverse.attio.conformance.filters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.query.Sort;
import io.quarkiverse.attio.records.AttioRecord;

/** Both directions of each sort, and one after another. */
@ExtendWith(Workspaces.class)
class SortsTest {

    @TestFactory
    Stream<DynamicTest> theRowsAreInOrder(Workspace workspace) {
        return Sorting.all(workspace).stream().flatMap(sorting -> Stream.of(true, false)
                .map(ascending -> dynamicTest(sorting + (ascending ? " asc" : " desc"),
                        () -> inOrder(workspace, sorting, ascending))));
    }

    private static void inOrder(Workspace workspace, Sorting sorting, boolean ascending) {
        String object = sorting.spot().object();
        List<AttioRecord> sorted = workspace.attio().query(object, RecordQuery.all().sort(sorting.sort(ascending)));
        assertThat(sorted).isSortedAccordingTo(sorting.order(ascending));
        assertThat(Workspace.ids(sorted)).containsExactlyInAnyOrderElementsOf(Workspace.ids(workspace.rows(object)));
        assertThat(sorted.stream().map(sorting::key).distinct().count()).as("different keys").isGreaterThan(1);
    }

    @Test
    void aSecondSortOrdersWhatTheFirstLeavesEqual(Workspace workspace) {
        List<Sorting> sortings = Sorting.all(workspace).stream()
                .filter(sorting -> sorting.spot().object().equals(SampleSchema.SAMPLES)).toList();
        Random random = workspace.random();
        for (int i = 0; i < 60; i++) {
            RecordQuery query = RecordQuery.all();
            Sort[] sorts = new Sort[2 + random.nextInt(2)];
            Comparator<AttioRecord> order = (one, two) -> 0;
            for (int s = 0; s < sorts.length; s++) {
                Sorting sorting = sortings.get(random.nextInt(sortings.size()));
                boolean ascending = random.nextBoolean();
                sorts[s] = sorting.sort(ascending);
                order = order.thenComparing(sorting.order(ascending));
            }
            query = query.sort(sorts);
            assertThat(workspace.attio().query(SampleSchema.SAMPLES, query)).as(query.toString())
                    .hasSameSizeAs(workspace.rows(SampleSchema.SAMPLES)).isSortedAccordingTo(order);
        }
    }
}
