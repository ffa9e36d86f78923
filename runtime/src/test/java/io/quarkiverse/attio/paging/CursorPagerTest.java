package io.quarkiverse.attio.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.smallrye.mutiny.Uni;

class CursorPagerTest {

    private final List<String> asked = new ArrayList<>();

    private static Page<String> page(String next, String... rows) {
        return new Page<>(List.of(rows), Optional.ofNullable(next));
    }

    private AttioPager<String> pager(Map<String, Page<String>> pages) {
        return AttioPager.<String> byCursor((limit, cursor) -> {
            asked.add(limit + "@" + cursor);
            return pages.get(String.valueOf(cursor));
        }, row -> row).largestPage(200);
    }

    @Test
    void shortAndEmptyPagesPrecedeMore() {
        AttioPager<String> pager = pager(Map.of("null", page("1", "a"), "1", page("2"), "2", page("3"), "3",
                page("4", "b", "c"), "4", page(null, "d")));
        assertThat(pager.stream()).containsExactly("a", "b", "c", "d");
        assertThat(asked).containsExactly("200@null", "200@1", "200@2", "200@3", "200@4");
        assertThat(pager.multi().collect().asList().await().indefinitely()).containsExactly("a", "b", "c", "d");
        assertThat(pager).containsExactly("a", "b", "c", "d");
    }

    @Test
    void aRowSeenBeforeIsDropped() {
        assertThat(pager(Map.of("null", page("1", "a", "b"), "1", page("2", "b", "c"), "2", page(null, "a", "d"))).stream())
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    void aCursorThatWasFollowedEnds() {
        assertThat(pager(Map.of("null", page("1", "a"), "1", page("2", "b"), "2", page("1", "c"))).stream())
                .containsExactly("a", "b", "c");
        assertThat(asked).hasSize(3);
    }

    @Test
    void aPageLikeTheOneBeforeEnds() {
        assertThat(pager(Map.of("null", page("1", "a"), "1", page("2", "a"), "2", page(null, "b"))).stream())
                .containsExactly("a");
        assertThat(asked).hasSize(2);
    }

    @Test
    void anAbsentPageAndAnEmptyCursorEnd() {
        assertThat(pager(Map.of("null", page("1", "a"))).stream()).containsExactly("a");
        assertThat(pager(Map.of("null", page("", "a"))).stream()).containsExactly("a");
        assertThat(asked).containsExactly("200@null", "200@1", "200@null");
    }

    @Test
    void theMaximumEndsWithinAPage() {
        AttioPager<String> pager = pager(Map.of("null", page("1", "a", "b"), "1", page("2", "c", "d")));
        assertThat(pager.pageSize(2).max(3).stream()).containsExactly("a", "b", "c");
        assertThat(asked).containsExactly("2@null", "2@1");
        asked.clear();
        assertThat(pager.max(2).multi().collect().asList().await().indefinitely()).containsExactly("a", "b");
        assertThat(asked).containsExactly("2@null");
    }

    @Test
    void reactiveSourcesAreReadInTheSameWay() {
        Map<String, Page<String>> pages = Map.of("null", page("1", "a"), "1", page("2"), "2", page("3", "b"));
        AttioPager<String> pager = AttioPager.reactiveByCursor((limit, cursor) -> cursor != null && cursor.equals("3") ? null
                : Uni.createFrom().item(pages.get(String.valueOf(cursor))), row -> row);
        assertThat(pager.stream()).containsExactly("a", "b");
        assertThat(pager.multi().collect().asList().await().indefinitely()).containsExactly("a", "b");
    }
}
