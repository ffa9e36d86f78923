package io.quarkiverse.attio.paging;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;

/** Reads page after page for one subscriber, as it asks for rows. */
final class PageMulti<T> {

    private record Turned<T>(List<T> rows, boolean last) {
    }

    private final Walk<T> walk;
    private final Source<T> source;
    private final boolean prefetch;

    private Ask ask;
    private CompletableFuture<Answer<T>> answer;
    private volatile Cancellable call;
    private volatile boolean stopped;

    private PageMulti(Walk<T> walk, Source<T> source, boolean prefetch) {
        this.walk = walk;
        this.source = source;
        this.prefetch = prefetch;
    }

    static <T> Multi<T> rows(Walk<T> walk, Source<T> source, boolean prefetch) {
        PageMulti<T> pages = new PageMulti<>(walk, source, prefetch);
        return Multi.createBy().repeating().uni(pages::turn).whilst(turned -> !turned.last())
                .onItem().transformToMultiAndConcatenate(turned -> Multi.createFrom().iterable(turned.rows()))
                .onCancellation().invoke(pages::stop);
    }

    private Uni<Turned<T>> turn() {
        if (answer == null) {
            begin();
        }
        return Uni.createFrom().completionStage(answer).onItem().transform(this::take);
    }

    private Turned<T> take(Answer<T> arrived) {
        answer = null;
        List<T> rows = walk.take(ask, arrived);
        boolean last = walk.ended();
        if (prefetch && !last) {
            begin();
        }
        return new Turned<>(rows, last);
    }

    private void begin() {
        CompletableFuture<Answer<T>> pending = new CompletableFuture<>();
        answer = pending;
        if (!stopped) {
            ask = walk.next();
            call = source.uni(ask).subscribe().with(pending::complete, pending::completeExceptionally);
            if (stopped) {
                call.cancel();
            }
        }
    }

    /** What is under way is given up and its answer never arrives, so nothing follows it. */
    private void stop() {
        stopped = true;
        Cancellable current = call;
        if (current != null) {
            current.cancel();
        }
    }
}
