package io.quarkiverse.attio.emulator.server;

import java.util.List;

/** The part of a list that limit and offset select. */
final class Paging {

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
}
