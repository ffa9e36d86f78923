package io.quarkiverse.attio.paging;

import java.util.List;
import java.util.function.Function;

/** From cursor to cursor, as long as there is one that was not followed yet. */
final class CursorWalk<T> extends Walk<T> {

    private final int limit;
    private final Seen followed = new Seen(AttioPager.REMEMBERED);
    private String cursor;
    private List<Object> before = List.of();

    CursorWalk(Function<? super T, ?> idOf, int pageSize, int max) {
        super(idOf, max);
        this.limit = Math.min(pageSize, max);
    }

    @Override
    Ask next() {
        return new Ask(limit, 0, cursor);
    }

    @Override
    List<T> take(Ask ask, Answer<T> answer) {
        List<Object> marks = marks(answer.rows());
        List<T> rows = unseen(answer.rows());
        cursor = answer.cursor();
        boolean repeated = !marks.isEmpty() && marks.equals(before);
        // an empty cursor would start again
        if (repeated || cursor == null || cursor.isBlank() || !followed.add(cursor)) {
            end();
        }
        before = marks;
        return rows;
    }
}
