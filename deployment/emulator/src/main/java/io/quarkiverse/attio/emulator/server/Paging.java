package io.quarkiverse.attio.emulator.server;

import java.util.List;
import java.util.Optional;

import io.quarkiverse.attio.emulator.wire.ApiError;

/** The part of a list that limit and offset select. */
final class Paging {

    private Paging() {
    }

    /** By the query parameters, which select everything unless they are given. */
    static <T> List<T> page(List<T> all, Call call) {
        return page(all, call.number("limit", 1, Integer.MAX_VALUE, Integer.MAX_VALUE),
                call.number("offset", 0, Integer.MAX_VALUE, 0));
    }

    /** A cursor names the last thing that was shown, so that a deletion between two pages skips nothing. */
    static String cursor(long number) {
        return Long.toString(number, Character.MAX_RADIX);
    }

    /** The number of the last thing that was shown; 0 at the beginning. */
    static long seen(Call call) {
        Optional<String> cursor = call.query("cursor");
        try {
            return cursor.isEmpty() ? 0 : Long.parseLong(cursor.get(), Character.MAX_RADIX);
        } catch (NumberFormatException e) {
            throw ApiError.query("cursor", "Invalid cursor");
        }
    }

    static <T> List<T> page(List<T> all, int limit, int offset) {
        int from = Math.min(offset, all.size());
        return all.subList(from, from + Math.min(limit, all.size() - from));
    }
}
