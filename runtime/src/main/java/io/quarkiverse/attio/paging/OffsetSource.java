package io.quarkiverse.attio.paging;

/**
 * Reads one page of a list that is paged by limit and offset.
 *
 * @param <R> a {@code List} of rows, or a {@code Uni} of one; {@code null} is read as an empty page
 */
@FunctionalInterface
public interface OffsetSource<R> {

    /**
     * @param limit how many rows at most
     * @param offset how many rows to leave out first
     * @return the rows there, in the list's order; fewer than {@code limit} mean the end
     */
    R read(int limit, int offset);
}
