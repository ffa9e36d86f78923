package io.quarkiverse.attio.paging;

import java.util.List;
import java.util.function.Function;

/**
 * By offset through a list that others change meanwhile.
 * <p>
 * All rows up to the last one read are known. A page that holds one of them, its anchor, therefore goes on without a gap,
 * wherever it begins. So each page begins some rows before the end of the one before. If all these rows were removed, the
 * rows behind them have moved to smaller offsets, the page holds no anchor, and there may be a gap before it: the walk
 * steps back, further each time, until it finds an anchor or the beginning of the list.
 */
final class OffsetWalk<T> extends Walk<T> {

    /** One row in so many is read twice. */
    private static final int OVERLAP = 20;

    private final int start;
    private final int pageSize;
    private final int largest;
    private final int overlap;
    /** Less than a page, so that the page found has new rows too, and deletes going on do not hold the walk up. */
    private final int firstBack;
    private int offset;
    private int limit;
    private int back;
    private boolean free = true;
    private Ask unanchored;
    private List<Object> unanchoredMarks = List.of();
    private List<Object> before = List.of();
    private int repeats;

    OffsetWalk(Function<? super T, ?> idOf, int start, int pageSize, int largest, int max) {
        super(idOf, max);
        this.start = start;
        // a page of one row would be its anchor alone
        this.pageSize = Math.max(2, pageSize);
        this.largest = Math.max(2, largest);
        this.overlap = Math.max(1, this.pageSize / OVERLAP);
        this.offset = start;
        this.limit = Math.min(pageSize, max);
        this.firstBack = this.pageSize / 2;
        this.back = firstBack;
    }

    @Override
    Ask next() {
        return new Ask(limit, offset, null);
    }

    @Override
    List<T> take(Ask ask, Answer<T> answer) {
        List<Object> marks = marks(answer.rows());
        int anchor = anchor(answer.rows());
        // without ids there is nothing to look for
        if (anchor < 0 && !free && !seen().isEmpty() && !isSameAgain(ask, marks)) {
            if (ask.offset() > 0) {
                stepBack(ask, marks);
                return List.of();
            }
            if (start > 0) {
                // nothing that was read is there any more, and the rows before the start are not wanted
                offset = start;
                free = true;
                return List.of();
            }
        }
        List<T> rows = unseen(wanted(ask, answer.rows(), anchor));
        stepForward(ask, answer, marks, !rows.isEmpty());
        return rows;
    }

    private int anchor(List<T> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (seen().contains(idOf(rows.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    /** The steps back found nothing, and the page is as it was: no gap is before it, the source has an order of its own. */
    private boolean isSameAgain(Ask ask, List<Object> marks) {
        return unanchored != null && unanchored.offset() == ask.offset() && unanchoredMarks.equals(marks);
    }

    /** Below the start, the rows before the anchor are those that were to be left out. */
    private List<T> wanted(Ask ask, List<T> rows, int anchor) {
        return ask.offset() < start && anchor > 0 ? rows.subList(anchor, rows.size()) : rows;
    }

    private void stepBack(Ask ask, List<Object> marks) {
        if (back == firstBack) {
            unanchored = ask;
            unanchoredMarks = marks;
        }
        // what is read again after a step back is no sign of a source that repeats itself
        before = List.of();
        offset = Math.max(0, ask.offset() - back);
        limit = pageSize;
        back = back > Integer.MAX_VALUE / 2 ? Integer.MAX_VALUE : back * 2;
    }

    private void stepForward(Ask ask, Answer<T> answer, List<Object> marks, boolean isNew) {
        free = false;
        back = firstBack;
        if (isNew) {
            repeats = 0;
            unanchored = null;
        } else if (!marks.isEmpty() && marks.equals(before)) {
            repeats++;
        }
        before = marks;
        // once can be chance, when as many rows were inserted before as this step was long
        if (answer.returned() < ask.limit() || repeats == 2) {
            end();
        }
        if (isNew) {
            // left may be as large as an int can be
            limit = Math.max(overlap + 1, Math.min(pageSize - overlap, left()) + overlap);
        } else {
            limit = Math.min(largest, Math.max(pageSize, repeats == 0 ? ask.limit() : ask.limit() * 2));
        }
        offset = Math.max(ask.offset(), ask.offset() + answer.returned() - (seen().isEmpty() ? 0 : overlap));
    }
}
