package io.quarkiverse.attio.runtime.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import jakarta.enterprise.inject.Instance;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.sun.net.httpserver.HttpServer;

import io.quarkiverse.attio.error.AttioUnexpectedException;
import io.quarkiverse.attio.files.DownloadLink;
import io.quarkiverse.attio.files.ReactiveAttioFiles;
import io.quarkiverse.attio.runtime.client.AttioOrigin;
import io.quarkiverse.attio.runtime.config.AttioRuntimeConfig;
import io.quarkiverse.attio.runtime.config.AttioRuntimeConfig.FilesConfig;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Vertx;

class FileDownloadsTest {

    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService serving = Executors.newCachedThreadPool();
    private HttpServer storage;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws IOException {
        storage = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        storage.setExecutor(serving);
        storage.createContext("/half", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write(new byte[50]);
            exchange.getResponseBody().flush();
            try {
                end.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        storage.createContext("/whole", exchange -> {
            exchange.sendResponseHeaders(200, 3);
            exchange.getResponseBody().write(new byte[3]);
            exchange.close();
        });
        storage.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        storage.stop(0);
        serving.shutdownNow();
    }

    /** An object that only answers these questions. */
    private static <T> T only(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
                (self, method, arguments) -> answers.get(method.getName())));
    }

    private static FileDownloads downloads(Uni<DownloadLink> link) {
        AttioRuntimeConfig config = only(AttioRuntimeConfig.class, Map.of("baseUrl", "http://127.0.0.1:1", "files",
                only(FilesConfig.class, Map.of("connectTimeout", Duration.ofSeconds(10), "readTimeout",
                        Duration.ofSeconds(60)))));
        Instance<?> files = only(Instance.class, Map.of("get", only(ReactiveAttioFiles.class, Map.of("downloadLink", link))));
        return new FileDownloads(cast(files), config, new AttioOrigin(config));
    }

    @SuppressWarnings("unchecked")
    private static Instance<ReactiveAttioFiles> cast(Instance<?> files) {
        return (Instance<ReactiveAttioFiles>) files;
    }

    private Uni<DownloadLink> link(String path) {
        return Uni.createFrom().item(DownloadLink.of("http://127.0.0.1:" + storage.getAddress().getPort() + path));
    }

    private List<Path> content() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitFiles(int count) throws InterruptedException {
        for (long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(20); content().size() != count; Thread.sleep(10)) {
            assertThat(System.nanoTime()).as("in time").isLessThan(limit);
        }
    }

    @Test
    void theEndOfTheApplicationEndsWhatIsRunningAndLeavesNothing() throws Exception {
        FileDownloads downloads = downloads(link("/half"));
        CompletableFuture<Path> one = downloads.start("f", folder.resolve("a")).subscribeAsCompletionStage();
        CompletableFuture<Path> other = downloads.start("f", folder.resolve("b")).subscribeAsCompletionStage();
        awaitFiles(2);
        downloads.close();
        assertThat(content()).isEmpty();
        for (CompletableFuture<Path> download : List.of(one, other)) {
            assertThatThrownBy(() -> download.get(20, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class)
                    .hasMessageContaining("the application ends");
        }
    }

    @Test
    void whatComesAfterTheEndDoesNotStart() {
        FileDownloads downloads = downloads(link("/whole"));
        downloads.close();
        assertThatThrownBy(() -> downloads.start("f", folder.resolve("a")).await().atMost(Duration.ofSeconds(20)))
                .isNotInstanceOf(io.smallrye.mutiny.TimeoutException.class);
        assertThat(content()).isEmpty();
    }

    @Test
    void anAnswerWithoutAnAddressIsAFailure() {
        FileDownloads downloads = downloads(Uni.createFrom().nullItem());
        assertThatThrownBy(() -> downloads.start("f", folder.resolve("a")).await().atMost(Duration.ofSeconds(20)))
                .isInstanceOf(AttioUnexpectedException.class).hasMessageContaining("no address of a file");
        downloads.close();
    }

    @Test
    void theEventLoopDoesNotWaitForTheDisk() throws Exception {
        CompletableFuture<Thread> checking = new CompletableFuture<>();
        CompletableFuture<Thread> asking = new CompletableFuture<>();
        CompletableFuture<Thread> calling = new CompletableFuture<>();
        CompletableFuture<Path> done = new CompletableFuture<>();
        Path target = (Path) Proxy.newProxyInstance(Path.class.getClassLoader(), new Class<?>[] { Path.class },
                (self, method, arguments) -> {
                    checking.complete(Thread.currentThread());
                    return folder.resolve("a");
                });
        FileDownloads downloads = downloads(
                link("/whole").onSubscription().invoke(() -> asking.complete(Thread.currentThread())));
        Vertx vertx = Vertx.vertx();
        try {
            vertx.runOnContext(ignored -> {
                calling.complete(Thread.currentThread());
                downloads.start("f", target).subscribe().with(done::complete, done::completeExceptionally);
            });
            assertThat(done.get(20, TimeUnit.SECONDS)).isSameAs(target);
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
            downloads.close();
        }
        assertThat(checking.get().getName()).isEqualTo("attio-downloads");
        assertThat(asking.get()).isSameAs(calling.get());
        assertThat(folder.resolve("a")).hasSize(3);
    }

    @Test
    void theEventLoopCanCancel() throws Exception {
        FileDownloads downloads = downloads(link("/half"));
        Cancellable running = downloads.start("f", folder.resolve("a")).subscribe().with(path -> {
        });
        awaitFiles(1);
        Vertx vertx = Vertx.vertx();
        try {
            vertx.runOnContext(ignored -> running.cancel());
            awaitFiles(0);
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
            downloads.close();
        }
        assertThat(content()).isEmpty();
    }
}
