package io.quarkiverse.attio.paging;

/**
 * Reads one page of a list that is paged by cursor.
 *
 * @param <R> a {@link Page}, or a {@code Uni} of one; {@code null} is read as an empty page that is the last
 */
@FunctionalInterface
public interface CursorSource<R> {

    /**
     * @param limit how many rows at most
     * @param cursor what the page before named as the next one, {@code null} for the first page
     * @return the page there
     */
    R read(int limit, String cursor);
}
