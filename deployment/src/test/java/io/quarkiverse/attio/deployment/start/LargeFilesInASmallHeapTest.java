package io.quarkiverse.attio.deployment.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.quarkiverse.attio.deployment.start.PackagedApplication.Run;
import io.quarkiverse.attio.files.ReactiveAttioDownloads;
import io.quarkiverse.attio.files.ReactiveAttioFiles;
import io.quarkiverse.attio.files.UploadFile;
import io.quarkus.runtime.Startup;
import io.quarkus.test.ProdBuildResults;
import io.quarkus.test.ProdModeTestResults;
import io.quarkus.test.QuarkusProdModeTest;
import io.smallrye.mutiny.Uni;

/** Three files of 50 MB at once, up and down, in a JVM that has 64 MB for everything. */
class LargeFilesInASmallHeapTest {

    private static final int AT_ONCE = 3;
    private static final int SIZE = (int) UploadFile.MAX_SIZE;

    /** Moves the files of the folder in which the application is started. */
    @Startup
    @Singleton
    static class Mover {

        @Inject
        @RestClient
        ReactiveAttioFiles files;
        @Inject
        ReactiveAttioDownloads downloads;

        @PostConstruct
        void move() {
            UploadFile upload = UploadFile.of(Path.of("large.bin"), "companies", "r");
            System.out.println("uploaded " + Uni.join().all(files.upload(upload), files.upload(upload), files.upload(upload))
                    .andFailFast().await().atMost(Duration.ofSeconds(50)).size());
            System.out.println("downloaded " + Uni.join()
                    .all(downloads.download("f", Path.of("a")), downloads.download("f", Path.of("b")),
                            downloads.download("f", Path.of("c")))
                    .andFailFast().await().atMost(Duration.ofSeconds(50)));
            System.out.println("heap " + Runtime.getRuntime().maxMemory() / (1024 * 1024));
        }
    }

    @RegisterExtension
    static final QuarkusProdModeTest app = PackagedApplication.of(Mover.class);

    @ProdBuildResults
    ProdModeTestResults results;

    @TempDir
    Path directory;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger uploads = new AtomicInteger();
    private final AtomicLong received = new AtomicLong();
    private HttpServer attio;

    @BeforeEach
    void start() throws IOException {
        byte[] content = new byte[SIZE];
        new Random(1).nextBytes(content);
        Files.write(directory.resolve("large.bin"), content);
        attio = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        attio.createContext("/v2/files/upload", this::upload);
        attio.createContext("/v2/files/f/download", exchange -> {
            exchange.getResponseHeaders().add("Location", "/storage/object?signature=s");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        attio.createContext("/storage/object", this::object);
        attio.setExecutor(threads);
        attio.start();
    }

    @AfterEach
    void stop() {
        attio.stop(0);
        threads.shutdownNow();
    }

    private void upload(HttpExchange exchange) throws IOException {
        try (exchange; InputStream body = exchange.getRequestBody()) {
            byte[] buffer = new byte[64 * 1024];
            for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
                received.addAndGet(n);
            }
            uploads.incrementAndGet();
            byte[] answer = "{\"data\":{\"id\":{\"file_id\":\"f\"},\"file_type\":\"file\"}}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(201, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private void object(HttpExchange exchange) throws IOException {
        try (exchange; OutputStream body = exchange.getResponseBody()) {
            exchange.sendResponseHeaders(200, SIZE);
            Files.copy(directory.resolve("large.bin"), body);
        }
    }

    @Test
    void upAndDown() throws IOException {
        Run run = PackagedApplication.run(results.getBuiltArtifactPath(), directory,
                Map.of("ATTIO_API_KEY", "made-up", "QUARKUS_ATTIO_BASE_URL",
                        "http://127.0.0.1:" + attio.getAddress().getPort(), "JAVA_TOOL_OPTIONS", "-Xmx64m"));
        assertThat(run.started()).as(run.output()).isTrue();
        assertThat(run.output()).contains("uploaded 3").contains("downloaded [a, b, c]").containsPattern("heap 6[0-4]\\b");
        assertThat(uploads).hasValue(AT_ONCE);
        assertThat(received.get()).isBetween((long) AT_ONCE * SIZE, (long) AT_ONCE * (SIZE + 2_000));
        for (String name : new String[] { "a", "b", "c" }) {
            assertThat(Files.mismatch(directory.resolve("large.bin"), directory.resolve(name))).as(name).isEqualTo(-1);
        }
        try (var files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }
}
