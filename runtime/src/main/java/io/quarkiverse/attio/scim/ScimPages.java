package io.quarkiverse.attio.scim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import io.quarkiverse.attio.paging.AttioPager;
import io.smallrye.mutiny.Uni;

/**
 * Reads a list of users or groups of any length with an {@link AttioPager}.
 *
 * <pre>{@code
 * for (ScimUser user : ScimPages.of(users::list, ScimQuery.all())) { … }
 * }</pre>
 *
 * The query's {@code startIndex} is where the reading begins, its {@code count} the size of a page. A server may send fewer
 * than were asked for, and Attio does not say how many it sends at most: a short page is filled up with further calls until
 * {@code totalResults} is reached.
 */
public final class ScimPages {

    private ScimPages() {
    }

    /**
     * All of a list.
     *
     * @param list reads a part and may block, such as {@code users::list}
     * @param query which ones
     * @throws IllegalArgumentException if the query's count is 0, or larger than 500
     */
    public static <T extends ScimResource> AttioPager<T> of(Function<ScimQuery, ScimList<T>> list, ScimQuery query) {
        Objects.requireNonNull(list, "list");
        return sized(query, AttioPager.byOffset((limit, offset) -> {
            Part<T> part = new Part<>(query, offset, limit, List.of());
            do {
                part = part.with(list.apply(part.next()));
            } while (!part.done());
            return part.rows();
        }, ScimResource::id));
    }

    /**
     * All of a list; see {@link #of}.
     */
    public static <T extends ScimResource> AttioPager<T> reactive(Function<ScimQuery, Uni<ScimList<T>>> list,
            ScimQuery query) {
        Objects.requireNonNull(list, "list");
        return sized(query, AttioPager.reactiveByOffset(
                (limit, offset) -> fill(list, new Part<>(query, offset, limit, List.of())), ScimResource::id));
    }

    private static <T extends ScimResource> AttioPager<T> sized(ScimQuery query, AttioPager<T> pager) {
        return query.getCount() == null ? pager : pager.pageSize(query.getCount());
    }

    private static <T extends ScimResource> Uni<List<T>> fill(Function<ScimQuery, Uni<ScimList<T>>> list, Part<T> part) {
        return list.apply(part.next()).map(part::with)
                .chain(now -> now.done() ? Uni.createFrom().item(now.rows()) : fill(list, now));
    }

    /** What has come of one page. */
    private record Part<T extends ScimResource>(ScimQuery query, int offset, int limit, List<T> rows, boolean done) {

        Part(ScimQuery query, int offset, int limit, List<T> rows) {
            this(query, offset, limit, rows, false);
        }

        private int place() {
            return (query.getStartIndex() == null ? 1 : query.getStartIndex()) + offset + rows.size();
        }

        ScimQuery next() {
            return query.startIndex(place()).count(limit - rows.size());
        }

        Part<T> with(ScimList<T> more) {
            List<T> all = new ArrayList<>(rows);
            List<T> came = more == null ? List.of() : more.resources();
            all.addAll(came);
            boolean end = came.isEmpty() || all.size() >= limit || place() + came.size() > more.totalResults();
            return new Part<>(query, offset, limit, all, end);
        }
    }
}
