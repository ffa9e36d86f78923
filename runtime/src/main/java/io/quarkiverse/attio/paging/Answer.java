package io.quarkiverse.attio.paging;

import java.util.List;
import java.util.Objects;

/**
 * What a source answered.
 *
 * @param rows the rows without those that are null
 * @param returned how many rows came, with those that are null: they count for the offset
 * @param cursor the next cursor, null at the end and for pages by offset
 */
record Answer<T>(List<T> rows, int returned, String cursor) {

    static <T> Answer<T> of(List<T> rows) {
        return rows == null ? new Answer<>(List.of(), 0, null)
                : new Answer<>(rows.stream().filter(Objects::nonNull).toList(), rows.size(), null);
    }

    static <T> Answer<T> of(Page<T> page) {
        return page == null ? new Answer<>(List.of(), 0, null)
                : new Answer<>(page.items(), page.items().size(), page.nextCursor().orElse(null));
    }
}
