package io.quarkiverse.attio.paging;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One page of a list that Attio pages by cursor. A short or empty page may be followed by more: only an absent cursor
 * means the end.
 *
 * @param items the items of this page, never {@code null}
 * @param nextCursor what to send as {@code cursor} for the next page, empty at the end
 */
public record Page<T>(List<T> items, Optional<String> nextCursor) implements Iterable<T> {

    public Page {
        items = items == null ? List.of() : items.stream().filter(Objects::nonNull).toList();
        nextCursor = nextCursor == null ? Optional.empty() : nextCursor;
    }

    /**
     * @return whether another page follows
     */
    public boolean hasNext() {
        return nextCursor.isPresent();
    }

    @Override
    public Iterator<T> iterator() {
        return items.iterator();
    }
}
