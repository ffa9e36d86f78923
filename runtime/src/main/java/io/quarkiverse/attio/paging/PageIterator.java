package io.quarkiverse.attio.paging;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Reads page after page for one caller, who waits. */
final class PageIterator<T> implements Iterator<T>, AutoCloseable {

    private final Walk<T> walk;
    private final Source<T> source;
    private final boolean prefetch;

    private Iterator<T> page = List.<T> of().iterator();
    private Ask ask;
    private Source.Pending<T> ahead;
    private boolean closed;

    PageIterator(Walk<T> walk, Source<T> source, boolean prefetch) {
        this.walk = walk;
        this.source = source;
        this.prefetch = prefetch;
    }

    @Override
    public boolean hasNext() {
        while (!closed && !page.hasNext() && !walk.ended()) {
            turn();
        }
        return !closed && page.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.next();
    }

    private void turn() {
        if (ahead == null) {
            begin(false);
        }
        Source.Pending<T> pending = ahead;
        // after a failure, the page is asked for again
        ahead = null;
        page = walk.take(ask, pending.get()).iterator();
        if (prefetch && !walk.ended()) {
            begin(true);
        }
    }

    private void begin(boolean beside) {
        ask = walk.next();
        ahead = source.begin(ask, beside);
    }

    @Override
    public void close() {
        closed = true;
        if (ahead != null) {
            ahead.cancel();
            ahead = null;
        }
    }
}
