package io.quarkiverse.attio.paging;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;

import org.eclipse.microprofile.context.ThreadContext;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.Cancellable;

/** Where pages come from, in the two ways to wait for them. */
abstract sealed class Source<T> {

    /** An answer under way, for a caller that waits. */
    interface Pending<T> {

        Answer<T> get();

        void cancel();
    }

    /** The same source with the context of the current thread, such as its tenant, on whatever thread it is used. */
    abstract Source<T> inCurrentContext();

    /** Lazy: each subscription is a call. */
    abstract Uni<Answer<T>> uni(Ask ask);

    /** With {@code ahead} the call is begun at once and beside the caller; otherwise who waits for it may make it. */
    abstract Pending<T> begin(Ask ask, boolean ahead);

    private static ThreadContext context() {
        return ThreadContext.builder().build();
    }

    static final class Blocking<T> extends Source<T> {

        private final Function<Ask, Answer<T>> read;

        Blocking(Function<Ask, Answer<T>> read) {
            this.read = read;
        }

        @Override
        Source<T> inCurrentContext() {
            return new Blocking<>(context().contextualFunction(read));
        }

        @Override
        Uni<Answer<T>> uni(Ask ask) {
            return Uni.createFrom().item(() -> read.apply(ask)).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
        }

        @Override
        Pending<T> begin(Ask ask, boolean ahead) {
            FutureTask<Answer<T>> task = new FutureTask<>(() -> read.apply(ask));
            Task<T> pending = new Task<>(task);
            if (ahead) {
                try {
                    Infrastructure.getDefaultWorkerPool().execute(task);
                } catch (RejectedExecutionException e) {
                    // the pool is closing, and who waits makes the call
                    return pending;
                }
            }
            return pending;
        }
    }

    private record Task<T>(FutureTask<Answer<T>> task) implements Pending<T> {

        @Override
        public Answer<T> get() {
            if (!Infrastructure.canCallerThreadBeBlocked()) {
                throw new IllegalStateException("The thread " + Thread.currentThread().getName()
                        + " cannot be blocked to wait for a page of Attio's; use multi() there");
            }
            // does nothing if a worker has begun; if none has, waiting for one could be waiting for oneself
            task.run();
            try {
                return task.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                task.cancel(false);
                throw new CompletionException("Interrupted while waiting for a page", e);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException failure) {
                    throw failure;
                }
                if (e.getCause() instanceof Error failure) {
                    throw failure;
                }
                throw new CompletionException(e.getCause());
            }
        }

        @Override
        public void cancel() {
            task.cancel(false);
        }
    }

    static final class Reactive<T> extends Source<T> {

        private final Function<Ask, Uni<Answer<T>>> read;

        Reactive(Function<Ask, Uni<Answer<T>>> read) {
            this.read = read;
        }

        @Override
        Source<T> inCurrentContext() {
            return new Reactive<>(context().contextualFunction(read));
        }

        @Override
        Uni<Answer<T>> uni(Ask ask) {
            return Uni.createFrom().deferred(() -> read.apply(ask));
        }

        @Override
        Pending<T> begin(Ask ask, boolean ahead) {
            CompletableFuture<Answer<T>> answer = new CompletableFuture<>();
            Cancellable call = uni(ask).subscribe().with(answer::complete, answer::completeExceptionally);
            return new Pending<>() {
                @Override
                public Answer<T> get() {
                    return Uni.createFrom().completionStage(answer).await().indefinitely();
                }

                @Override
                public void cancel() {
                    call.cancel();
                }
            };
        }
    }
}
