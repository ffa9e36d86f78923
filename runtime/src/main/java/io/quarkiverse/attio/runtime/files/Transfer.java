package io.quarkiverse.attio.runtime.files;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;

import io.quarkiverse.attio.error.AttioException;

/** One download from the storage: follows the redirects, fetches into a {@link PartFile}, and translates what goes wrong. */
final class Transfer {

    private static final int OK = 200;
    private static final String IDENTITY = "identity";

    private final HttpClient client;
    private final Executor threads;
    private final Duration silence;
    private final Hops hops;
    private final PartFile part;
    private final CompletableFuture<Path> result = new CompletableFuture<>();

    private volatile CompletableFuture<?> request;
    private volatile boolean receiving;

    /**
     * @param threads which may wait for the disk
     * @param silence for how long nothing may come
     */
    Transfer(HttpClient client, Executor threads, Duration silence, Hops hops, Path target) {
        this.client = client;
        this.threads = threads;
        this.silence = silence;
        this.hops = hops;
        this.part = new PartFile(target);
    }

    CompletableFuture<Path> from(URI address) {
        try {
            get(hops.first(address));
        } catch (RuntimeException e) {
            fail(e);
        }
        return result;
    }

    /** Ends it, whatever it is doing; nothing of it is left, unless it is complete. */
    void cancel(String why) {
        fail(new CancellationException(why));
    }

    private void fail(Throwable failure) {
        part.fail(failure);
        result.completeExceptionally(failure);
        CompletableFuture<?> current = request;
        if (current != null) {
            current.cancel(true);
        }
    }

    private void get(URI address) {
        if (result.isDone()) {
            return;
        }
        CompletableFuture<HttpResponse<Long>> current = client
                .sendAsync(HttpRequest.newBuilder(address).timeout(silence).GET().build(), this::receive);
        request = current;
        if (result.isDone()) {
            current.cancel(true);
        }
        current.whenComplete((response, failure) -> {
            try {
                if (failure != null) {
                    fail(translate(address, failure));
                } else {
                    answered(address, response);
                }
            } catch (RuntimeException e) {
                fail(e);
            }
        });
    }

    private BodySubscriber<Long> receive(ResponseInfo response) {
        if (response.statusCode() != OK || isEncoded(response.headers())) {
            return new Ignored();
        }
        receiving = true;
        part.touch();
        watch();
        return part;
    }

    private void answered(URI address, HttpResponse<Long> response) {
        int status = response.statusCode();
        if (Hops.isRedirect(status)) {
            get(hops.next(address, status, response.headers().firstValue("location").orElse(null)));
        } else if (status != OK) {
            fail(Storage.refused(address, status));
        } else if (isEncoded(response.headers())) {
            fail(Storage.encoded(address));
        } else {
            long expected = response.headers().firstValueAsLong("content-length").orElse(response.body());
            if (expected != response.body()) {
                fail(Storage.incomplete(address, response.body() + " bytes of " + expected));
            } else {
                result.complete(part.takePlace());
            }
        }
    }

    private static boolean isEncoded(HttpHeaders headers) {
        return headers.firstValue("content-encoding").map(String::strip)
                .filter(coding -> !coding.isEmpty() && !coding.equalsIgnoreCase(IDENTITY)).isPresent();
    }

    /** The client's own timeout ends with the headers. */
    private void watch() {
        long left = part.watch(silence.toNanos(), new SilenceTimeoutException());
        if (left > 0) {
            // not on the delaying thread, which all of the JVM shares
            CompletableFuture.delayedExecutor(left, TimeUnit.NANOSECONDS, threads).execute(this::watch);
        }
    }

    private Throwable translate(URI address, Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        for (Throwable one = cause; one != null; one = one.getCause()) {
            if (one instanceof UncheckedIOException || one instanceof AttioException) {
                return one;
            }
            if (one instanceof SilenceTimeoutException) {
                cause = one;
            }
        }
        if (cause instanceof CancellationException) {
            return cause;
        }
        return receiving ? Storage.incomplete(address, Storage.what(cause, silence))
                : Storage.noAnswer(address, cause, silence, client.connectTimeout().orElse(silence));
    }

    private static final class SilenceTimeoutException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** The body of a redirect or an error, of which nothing is read, however long it is. */
    private static final class Ignored implements BodySubscriber<Long> {

        @Override
        public CompletionStage<Long> getBody() {
            return CompletableFuture.completedFuture(0L);
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            subscription.cancel();
        }

        @Override
        public void onNext(List<ByteBuffer> buffers) {
            // nothing was asked for
        }

        @Override
        public void onError(Throwable failure) {
            // the status says enough
        }

        @Override
        public void onComplete() {
            // there is nothing to finish
        }
    }
}
