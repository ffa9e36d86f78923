package io.quarkiverse.attio.paging;

/** What a pager asks its source for: an offset or a cursor, of which the source reads its own. */
record Ask(int limit, int offset, String cursor) {
}
