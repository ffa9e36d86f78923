package io.quarkiverse.attio.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.smallrye.mutiny.Uni;

class ScimPagesTest {

    private final List<String> calls = new ArrayList<>();

    /** A server that sends so many at most, whatever it is asked for. */
    private Function<ScimQuery, ScimList<ScimGroup>> server(int total, int most, boolean saysTotal) {
        return query -> {
            calls.add(query.getStartIndex() + "+" + query.getCount() + (query.getFilter() == null ? "" : query.getFilter()));
            int from = query.getStartIndex();
            List<ScimGroup> page = IntStream.range(from, Math.min(total + 1, from + Math.min(most, query.getCount())))
                    .mapToObj(i -> ScimGroup.of("Team").with("id", "g" + i)).toList();
            return new ScimList<>(List.of(), saysTotal ? total : null, from, page.size(), page);
        };
    }

    private static List<String> ids(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> "g" + i).toList();
    }

    @ParameterizedTest
    @CsvSource({ "0, 500", "1, 500", "499, 500", "500, 500", "501, 500", "1203, 500", "1203, 100", "1203, 7", "30, 1" })
    void everyOneOnceHoweverFewTheServerSendsAtOnce(int total, int most) {
        Function<ScimQuery, ScimList<ScimGroup>> server = server(total, most, true);
        assertThat(ScimPages.of(server, ScimQuery.all()).stream().map(ScimGroup::id)).isEqualTo(ids(1, total));
        assertThat(ScimPages.reactive(query -> Uni.createFrom().item(() -> server.apply(query)), ScimQuery.all()).multi()
                .map(ScimGroup::id).collect().asList().await().indefinitely()).isEqualTo(ids(1, total));
    }

    @Test
    void theQueryIsKeptAndItsCountIsThePage() {
        assertThat(ScimPages.of(server(5, 500, true), ScimQuery.all().filter(" f").count(3)).prefetch(false).stream()
                .map(ScimGroup::id)).isEqualTo(ids(1, 5));
        // one of each page is asked for twice, to notice deletes
        assertThat(calls).containsExactly("1+3 f", "3+3 f", "5+3 f");
    }

    @Test
    void itBeginsWhereTheQueryDoes() {
        assertThat(ScimPages.of(server(9, 4, true), ScimQuery.all().startIndex(6)).stream().map(ScimGroup::id))
                .isEqualTo(ids(6, 9));
    }

    @Test
    void withoutATotalAShortPageIsTheEnd() {
        assertThat(ScimPages.of(server(1203, 500, false), ScimQuery.all()).stream().map(ScimGroup::id))
                .isEqualTo(ids(1, 1203));
    }

    @Test
    void aServerThatKnowsNoPagesIsNotAskedForEver() {
        List<ScimGroup> all = server(700, 700, true).apply(ScimQuery.all().startIndex(1).count(700)).resources();
        assertThat(ScimPages.<ScimGroup> of(query -> new ScimList<>(null, 700, 1, 700, all), ScimQuery.all()).stream()
                .map(ScimGroup::id)).isEqualTo(ids(1, 700));
        assertThat(ScimPages.<ScimGroup> of(query -> null, ScimQuery.all()).stream()).isEmpty();
        assertThat(ScimPages.<ScimGroup> of(query -> new ScimList<>(null, 700, 1, 0, null), ScimQuery.all()).stream())
                .isEmpty();
    }

    @Test
    void noMoreThanAreWanted() {
        assertThat(ScimPages.of(server(1000, 10, true), ScimQuery.all()).max(25).prefetch(false).stream().map(ScimGroup::id))
                .isEqualTo(ids(1, 25));
        assertThat(calls).containsExactly("1+25", "11+15", "21+5");
    }

    @Test
    void aFailureIsThrownAsItIs() {
        assertThatThrownBy(() -> ScimPages.<ScimGroup> of(query -> {
            throw new IllegalStateException("no");
        }, ScimQuery.all()).stream().count()).isInstanceOf(IllegalStateException.class).hasMessage("no");
    }

    @Test
    void theRangeOfAPage() {
        Function<ScimQuery, ScimList<ScimGroup>> server = server(1, 1, true);
        assertThatIllegalArgumentException().isThrownBy(() -> ScimPages.of(server, ScimQuery.all().count(0)))
                .withMessageContaining("between 1 and 500");
        assertThatIllegalArgumentException().isThrownBy(() -> ScimPages.of(server, ScimQuery.all().count(501)))
                .withMessageContaining("between 1 and 500");
        assertThat(ScimPages.of(server, ScimQuery.all().count(500)).stream()).hasSize(1);
        assertThatNullPointerException().isThrownBy(() -> ScimPages.of(null, ScimQuery.all())).withMessage("list");
        assertThatNullPointerException().isThrownBy(() -> ScimPages.reactive(null, ScimQuery.all())).withMessage("list");
        assertThatNullPointerException().isThrownBy(() -> ScimPages.of(server, null));
    }
}
