package io.quarkiverse.attio.runtime.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkiverse.attio.error.AttioUnavailableException;

/** What is silence, and what is not. */
class TransferTest {

    private static final URI STORAGE = URI.create("http://storage.example/object?signature=s");
    private static final Duration SILENCE = Duration.ofMillis(300);
    private static final long LONGER_MS = 900;

    private final ExecutorService threads = Executors.newCachedThreadPool(task -> new Thread(task, "the download's own"));
    private final FakeClient client = new FakeClient(true);
    private final CompletableFuture<String> cancelledBy = new CompletableFuture<>();
    private final Subscription subscription = new Subscription() {
        @Override
        public void request(long n) {
            // the test sends when it likes
        }

        @Override
        public void cancel() {
            cancelledBy.complete(Thread.currentThread().getName());
        }
    };

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private Transfer transfer(Duration silence) {
        return new Transfer(client, threads, silence, new Hops(URI.create("http://attio.example")), folder.resolve("a"));
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    /** It takes a while until it is written. */
    private static List<ByteBuffer> slow(String text) {
        return new AbstractList<>() {
            @Override
            public ByteBuffer get(int index) {
                pause();
                return bytes(text);
            }

            @Override
            public int size() {
                return 1;
            }
        };
    }

    private static void pause() {
        try {
            Thread.sleep(LONGER_MS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aSlowDiskIsNoSilence() {
        CompletableFuture<Path> result = transfer(SILENCE).from(STORAGE);
        client.subscriber().onSubscribe(subscription);
        client.subscriber().onNext(slow("the content"));
        client.subscriber().onComplete();
        client.answered();
        assertThat(result.join()).hasContent("the content");
        assertThat(cancelledBy).isNotDone();
    }

    @Test
    void thereIsNoSilenceOnceEverythingIsWritten() {
        CompletableFuture<Path> result = transfer(SILENCE).from(STORAGE);
        client.subscriber().onSubscribe(subscription);
        client.subscriber().onNext(List.of(bytes("the content")));
        client.subscriber().onComplete();
        pause();
        client.answered();
        assertThat(result.join()).hasContent("the content");
    }

    @Test
    void whoCancelsGetsNothingEvenIfEverythingIsWritten() {
        Transfer transfer = transfer(SILENCE);
        CompletableFuture<Path> result = transfer.from(STORAGE);
        client.subscriber().onSubscribe(subscription);
        client.subscriber().onNext(List.of(bytes("the content")));
        client.subscriber().onComplete();
        transfer.cancel("enough");
        client.failed(new CancellationException());
        assertThatThrownBy(result::join).isInstanceOf(CancellationException.class).hasMessage("enough");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileThatWasRemovedSaysWhy() {
        PartFile part = new PartFile(folder.resolve("a"));
        part.fail(new CancellationException("enough"));
        assertThatThrownBy(part::takePlace).isInstanceOf(CancellationException.class).hasMessage("enough");
    }

    /** The JVM has one delaying thread, which all of its libraries share. */
    @Test
    void silenceIsEndedOnAThreadOfTheDownloads() throws Exception {
        CompletableFuture<Path> result = transfer(SILENCE).from(STORAGE);
        client.subscriber().onSubscribe(subscription);
        client.subscriber().onNext(List.of(bytes("half")));
        assertThat(cancelledBy.get(20, TimeUnit.SECONDS)).isEqualTo("the download's own");
        assertThatThrownBy(() -> client.subscriber().getBody().toCompletableFuture().join())
                .isInstanceOf(CompletionException.class);
        assertThat(folder).isEmptyDirectory();
        client.subscriber().getBody().whenComplete((size, failure) -> client.failed(failure));
        assertThatThrownBy(result::join).hasCauseInstanceOf(AttioUnavailableException.class)
                .hasMessageContaining("nothing came for 300 ms (quarkus.attio.files.read-timeout)");
    }

    private static String message(CompletableFuture<Path> result) {
        return result.handle((path, failure) -> failure.getMessage()).join();
    }

    @Test
    void noConnectionInTimeNamesTheTimeThatWasTheShorter() {
        CompletableFuture<Path> result = answerless(Duration.ofSeconds(5), new HttpConnectTimeoutException("s"));
        assertThat(message(result)).contains("there was no connection within 1234 ms (quarkus.attio.files.connect-timeout)")
                .contains("https.proxyHost").contains("javax.net.ssl.trustStore").doesNotContain("signature");
        result = answerless(Duration.ofMillis(1000), new HttpConnectTimeoutException("s"));
        assertThat(message(result)).contains("there was no connection within 1000 ms (quarkus.attio.files.read-timeout)");
    }

    @Test
    void aConnectionThatFailsTellsWhoseProxyAndTrustStoreApply() {
        assertThat(message(answerless(SILENCE, new ConnectException("s")))).contains("the connection failed (ConnectException)")
                .contains("https.proxyHost").contains("javax.net.ssl.trustStore").contains("not with those of the REST client");
        assertThat(message(answerless(SILENCE, new HttpTimeoutException("s")))).contains("nothing came for 300 ms")
                .doesNotContain("https.proxyHost");
    }

    private CompletableFuture<Path> answerless(Duration silence, Throwable failure) {
        FakeClient none = new FakeClient(false);
        CompletableFuture<Path> result = new Transfer(none, threads, silence, new Hops(URI.create("http://attio.example")),
                folder.resolve("a")).from(STORAGE);
        none.failed(failure);
        return result;
    }
}
