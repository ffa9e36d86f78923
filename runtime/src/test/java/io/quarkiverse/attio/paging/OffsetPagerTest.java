package io.quarkiverse.attio.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.paging.Rows.Row;
import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.query.Sort;
import io.smallrye.mutiny.Uni;

class OffsetPagerTest {

    private final List<String> asked = new ArrayList<>();

    private AttioPager<Integer> numbers(int count) {
        List<Integer> all = IntStream.range(0, count).boxed().toList();
        return AttioPager.<Integer> byOffset((limit, offset) -> {
            asked.add(limit + "@" + offset);
            return all.subList(Math.min(offset, count), Math.min(count, offset + limit));
        }, i -> i);
    }

    @Test
    void pagesOverlapAndAShortOneEnds() {
        Rows rows = Rows.of(7);
        assertThat(rows.pager().pageSize(3).stream()).extracting(Row::id).containsExactly("r0", "r1", "r2", "r3", "r4", "r5",
                "r6");
        assertThat(rows.asked).containsExactly("3@0", "3@2", "3@4", "3@6");
    }

    @Test
    void everyWayOfReadingGivesTheSame() {
        List<Row> all = Rows.of(1_234).read(2_000, 0);
        for (AttioPager<Row> pager : List.of(Rows.of(1_234).pager().pageSize(100), Rows.of(1_234).reactivePager().pageSize(7),
                Rows.of(1_234).pager().pageSize(2), Rows.of(1_234).pager().prefetch(false).pageSize(1))) {
            List<Row> iterated = new ArrayList<>();
            pager.forEach(iterated::add);
            assertThat(iterated).isEqualTo(all);
            assertThat(pager.stream()).isEqualTo(all);
            assertThat(pager.multi().collect().asList().await().indefinitely()).isEqualTo(all);
            assertThat(pager.multi().collect().asList().await().indefinitely()).as("again").isEqualTo(all);
        }
    }

    @Test
    void oneRowInTwentyIsReadTwice() {
        assertThat(numbers(1_100).stream().count()).isEqualTo(1_100);
        assertThat(asked).containsExactly("500@0", "500@475", "500@950");
    }

    @Test
    void noMoreIsAskedForThanTheMaximum() {
        assertThat(numbers(10_000).max(1_000).stream().mapToInt(i -> i).max()).hasValue(999);
        assertThat(asked).containsExactly("500@0", "500@475", "50@950");
        asked.clear();
        assertThat(numbers(100).max(5).stream()).containsExactly(0, 1, 2, 3, 4);
        assertThat(asked).containsExactly("5@0");
        asked.clear();
        assertThat(numbers(100).max(3).pageSize(1).stream()).containsExactly(0, 1, 2);
        assertThat(numbers(100).max(1).stream()).containsExactly(0);
        assertThat(numbers(2).max(5).stream()).containsExactly(0, 1);
    }

    @Test
    void theStepIsWhatWasReturned() {
        List<Integer> given = IntStream.range(0, 9).boxed().toList();
        // a row that is missing in the answer counts; more rows than asked for count as well
        AttioPager<Integer> holes = AttioPager.<Integer> byOffset((limit, offset) -> {
            asked.add(limit + "@" + offset);
            List<Integer> page = new ArrayList<>(given.subList(Math.min(9, offset), Math.min(9, offset + limit + 1)));
            page.replaceAll(i -> i == 1 ? null : i);
            return page;
        }, i -> i).pageSize(3);
        assertThat(holes.stream()).containsExactly(0, 2, 3, 4, 5, 6, 7, 8);
        assertThat(asked).containsExactly("3@0", "3@3", "3@6", "3@8");
    }

    @Test
    void anEmptyOrAbsentPageIsTheEnd() {
        assertThat(AttioPager.<Integer> byOffset((limit, offset) -> null, i -> i).stream()).isEmpty();
        assertThat(AttioPager.<Integer> byOffset((limit, offset) -> List.of(), i -> i)).isEmpty();
        assertThat(AttioPager.<Integer> reactiveByOffset((limit, offset) -> null, i -> i).stream()).isEmpty();
        assertThat(AttioPager.<Integer> reactiveByOffset((limit, offset) -> Uni.createFrom().nullItem(), i -> i).multi()
                .collect().asList().await().indefinitely()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3, 10, 500 })
    void aSourceThatIgnoresTheOffsetIsReadOnce(int pageSize) {
        List<Integer> all = IntStream.range(0, 600).boxed().toList();
        List<Integer> read = AttioPager.<Integer> byOffset((limit, offset) -> {
            asked.add(limit + "@" + offset);
            assertThat(asked).hasSizeLessThan(1_000);
            return all.subList(0, limit);
        }, i -> i).pageSize(pageSize).stream().toList();
        assertThat(read).doesNotHaveDuplicates().startsWith(0);

        asked.clear();
        assertThat(AttioPager.<Integer> byOffset((limit, offset) -> {
            asked.add(limit + "@" + offset);
            return all;
        }, i -> i).pageSize(pageSize).stream()).isEqualTo(all);
        assertThat(asked).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void aSourceWithAnOrderOfItsOwnEnds() {
        // the page at an offset has nothing to do with the page before
        AttioPager<Integer> strange = AttioPager.<Integer> byOffset((limit, offset) -> {
            asked.add(limit + "@" + offset);
            assertThat(asked).hasSizeLessThan(200);
            return offset > 20 ? List.of() : IntStream.range(offset * 100, offset * 100 + limit).boxed().toList();
        }, i -> i).pageSize(5).prefetch(false);
        assertThat(strange.stream()).doesNotHaveDuplicates().contains(0, 4, 400, 404);
    }

    @Test
    void rowsWithoutIdsAreNeverDropped() {
        List<String> all = Arrays.asList("a", "b", "a", "a", "a", "a", "b");
        assertThat(AttioPager.<String> byOffset(
                (limit, offset) -> all.subList(Math.min(7, offset), Math.min(7, offset + limit)), row -> null).pageSize(2)
                .stream()).isEqualTo(all);
    }

    @Test
    void aQueryIsReadInTheOrderOfCreationUnlessItHasOne() {
        List<RecordQuery> queries = new ArrayList<>();
        AttioPager.byQuery(RecordQuery.ofView("v"), query -> {
            queries.add(query);
            return List.<Row> of();
        }, Row::id).forEach(row -> {
        });
        AttioPager.reactiveByQuery(RecordQuery.all().sort(Sort.desc("name")), query -> {
            queries.add(query);
            return Uni.createFrom().item(List.<Row> of());
        }, Row::id).forEach(row -> {
        });
        assertThat(queries).containsExactly(RecordQuery.ofView("v").sort(Sort.asc("created_at")).limit(500).offset(0),
                RecordQuery.all().sort(Sort.desc("name")).limit(500).offset(0));
    }

    @Test
    void aQuerysOwnLimitAndOffsetHold() {
        Rows rows = Rows.of(50);
        AttioPager<Row> pager = AttioPager.byQuery(RecordQuery.all().limit(7).offset(40),
                query -> rows.read(query.limit(), query.offset()), Row::id).pageSize(4);
        assertThat(pager.stream()).extracting(Row::id).containsExactly("r40", "r41", "r42", "r43", "r44", "r45", "r46");
        assertThat(rows.asked).containsExactly("4@40", "4@43");
        assertThat(pager.max(2).stream()).extracting(Row::id).containsExactly("r40", "r41");
    }

    @Test
    void aFailurePassesAfterTheRowsBeforeIt() {
        IllegalStateException down = new IllegalStateException("down");
        Rows rows = Rows.of(10);
        rows.meanwhile = () -> {
            if (rows.asked.size() == 2) {
                throw down;
            }
        };
        for (AttioPager<Row> pager : List.of(rows.pager().pageSize(3), rows.pager().pageSize(3).prefetch(false),
                rows.reactivePager().pageSize(3))) {
            rows.asked.clear();
            List<String> read = new ArrayList<>();
            assertThatThrownBy(() -> pager.forEach(row -> read.add(row.id()))).isSameAs(down);
            assertThat(read).containsExactly("r0", "r1", "r2", "r3", "r4");
            rows.asked.clear();
            List<String> emitted = new ArrayList<>();
            assertThatThrownBy(() -> pager.multi().invoke(row -> emitted.add(row.id())).collect().last().await()
                    .indefinitely()).isSameAs(down);
            assertThat(emitted).isEqualTo(read);
        }
    }

    @Test
    void sizesOutOfRangeAreRefused() {
        AttioPager<Integer> pager = numbers(1);
        assertThatThrownBy(() -> pager.pageSize(0)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pageSize is 0, it must be between 1 and 500");
        assertThatThrownBy(() -> pager.pageSize(501)).hasMessage("pageSize is 501, it must be between 1 and 500");
        assertThatThrownBy(() -> pager.largestPage(50).pageSize(51)).hasMessageEndingWith("between 1 and 50");
        assertThatThrownBy(() -> pager.largestPage(0)).hasMessage("largestPage is 0, it must be at least 1");
        assertThatThrownBy(() -> pager.max(0)).hasMessage("max is 0, it must be at least 1");
        assertThat(pager.largestPage(50).stream()).containsExactly(0);
        assertThat(asked).containsExactly("50@0");
    }
}
