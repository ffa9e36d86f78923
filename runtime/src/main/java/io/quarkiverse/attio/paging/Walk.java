package io.quarkiverse.attio.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The way through a list: what to ask for next, and which rows of an answer are new. It makes no calls and belongs to one
 * reader, who takes each answer before the next is asked for.
 */
abstract class Walk<T> {

    private final Function<? super T, ?> idOf;
    private final Seen seen = new Seen(AttioPager.REMEMBERED);
    private int left;
    private boolean ended;

    Walk(Function<? super T, ?> idOf, int max) {
        this.idOf = idOf;
        this.left = max;
    }

    abstract Ask next();

    /**
     * @return the rows to hand on, possibly none though more follow
     */
    abstract List<T> take(Ask ask, Answer<T> answer);

    final boolean ended() {
        return ended;
    }

    final void end() {
        ended = true;
    }

    /** How many rows may still be handed on. */
    final int left() {
        return left;
    }

    final Seen seen() {
        return seen;
    }

    final Object idOf(T row) {
        return idOf.apply(row);
    }

    /** What tells a page from another: its ids, and the rows themselves where they have none. */
    final List<Object> marks(List<T> rows) {
        List<Object> marks = new ArrayList<>(rows.size());
        for (T row : rows) {
            Object id = idOf(row);
            marks.add(id == null ? row : id);
        }
        return marks;
    }

    /** Those of the rows that were not seen, as far as more are wanted. */
    final List<T> unseen(List<T> rows) {
        List<T> unseen = new ArrayList<>(rows.size());
        for (T row : rows) {
            if (left > 0 && seen.add(idOf(row))) {
                unseen.add(row);
                left--;
            }
        }
        if (left == 0) {
            ended = true;
        }
        return unseen;
    }
}
