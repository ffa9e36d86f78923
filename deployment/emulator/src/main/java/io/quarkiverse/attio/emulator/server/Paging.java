package io.quarkiverse.attio.emulator.server;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

import com.fasterxml.jackson.databind.JsonNode;

/** The part of a list that limit and offset select, or limit and a cursor. */
final class Paging {

    /**
     * What one cursor leads to.
     *
     * @param next the cursor of the next part; null behind the last one
     */
    record Slice<T>(List<T> items, String next) {

        /** The answer with the items as they are shown. */
        Reply reply(JsonNode shown) {
            return Cursors.page(shown, next);
        }
    }

    private Paging() {
    }

    /** By the query parameters, which select everything unless they are given. */
    static <T> List<T> page(List<T> all, Call call) {
        return page(all, call.number("limit", 1, Integer.MAX_VALUE, Integer.MAX_VALUE),
                call.number("offset", 0, Integer.MAX_VALUE, 0));
    }

    static <T> List<T> page(List<T> all, int limit, int offset) {
        int from = Math.min(offset, all.size());
        return all.subList(from, from + Math.min(limit, all.size() - from));
    }

    /**
     * A cursor names the last one that was shown, so that a deletion between two pages skips nothing.
     *
     * @param all in the order of their numbers
     */
    static <T> Slice<T> slice(List<T> all, ToLongFunction<T> number, long seen, int limit) {
        return slice(all.stream().filter(item -> number.applyAsLong(item) > seen).toList(), limit,
                last -> Cursors.of(number.applyAsLong(last)));
    }

    /**
     * @param left what was not shown yet, in order
     * @param cursor what asks for those after the last one that is shown
     */
    static <T> Slice<T> slice(List<T> left, int limit, Function<T, String> cursor) {
        List<T> page = page(left, limit, 0);
        return new Slice<>(page, page.size() == left.size() ? null : cursor.apply(page.get(page.size() - 1)));
    }
}
