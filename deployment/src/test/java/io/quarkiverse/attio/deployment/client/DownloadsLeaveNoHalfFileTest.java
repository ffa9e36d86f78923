package io.quarkiverse.attio.deployment.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.deployment.client.ScriptedServer.Answer;
import io.quarkiverse.attio.error.AttioException;
import io.quarkiverse.attio.error.AttioUnavailableException;
import io.quarkiverse.attio.files.AttioDownloads;
import io.quarkiverse.attio.files.ReactiveAttioDownloads;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;

/** Whatever happens, the target is what it was, or the whole file; and nothing else is in the folder. */
class DownloadsLeaveNoHalfFileTest {

    private static final ScriptedServer server = new ScriptedServer("half");
    private static final String HALF = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\nConnection: close\r\n\r\n" + "x".repeat(50);

    @RegisterExtension
    static final QuarkusUnitTest app = Scripted.app(server)
            .overrideRuntimeConfigKey("quarkus.attio.files.read-timeout", "1s");

    @Inject
    AttioDownloads downloads;
    @Inject
    ReactiveAttioDownloads reactive;

    private Path folder;
    private Path target;

    @BeforeEach
    void thereIsOneAlready() throws IOException {
        folder = Scratch.make();
        target = folder.resolve("report.pdf");
        Files.writeString(target, "the old one");
    }

    @AfterEach
    void clear() {
        Scratch.clear(folder);
    }

    private RawServer storage(RawServer.Script script) {
        RawServer storage = new RawServer(script);
        server.answer(new Answer(302, Map.of("Location", storage.address() + "/object?signature=s"), ""));
        return storage;
    }

    private void assertUntouched() {
        assertThat(target).hasContent("the old one");
        assertThat(Scratch.names(folder)).containsExactly("report.pdf");
    }

    private Throwable fails(RawServer.Script script) {
        try (RawServer storage = storage(script)) {
            Throwable failure = catchThrowable(() -> downloads.download("f", target));
            assertUntouched();
            assertThat(catchThrowable(() -> reactive.download("f", target).await().atMost(Duration.ofSeconds(30))))
                    .hasSameClassAs(failure).hasMessage(failure.getMessage());
            assertUntouched();
            // the JDK's client asks again by itself where nothing came at all
            assertThat(storage.received()).hasSizeBetween(2, 4);
            return failure;
        }
    }

    @Test
    void aWholeFileReplacesWhatWasThere() {
        try (RawServer storage = storage((path, out) -> RawServer.content(out, "the new one"))) {
            assertThat(downloads.download("f", target)).isEqualTo(target).hasContent("the new one");
            assertThat(Scratch.names(folder)).containsExactly("report.pdf");
            assertThat(reactive.download("f", folder.resolve("new")).await().atMost(Duration.ofSeconds(30)))
                    .hasContent("the new one");
            assertThat(Scratch.names(folder)).containsExactly("new", "report.pdf");
            assertThat(storage.received()).hasSize(2);
        }
    }

    @Test
    void anEmptyFileIsAFileToo() {
        try (RawServer storage = storage((path, out) -> RawServer.content(out, ""))) {
            assertThat(downloads.download("f", target)).isEmptyFile();
            assertThat(storage.received()).hasSize(1);
        }
    }

    @Test
    void piecesWithoutALengthMakeAFile() {
        try (RawServer storage = storage((path, out) -> RawServer.write(out,
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nthe\r\n4\r\n new\r\n0\r\n\r\n"))) {
            assertThat(downloads.download("f", target)).hasContent("the new");
            assertThat(storage.received()).hasSize(1);
        }
    }

    @Test
    void aConnectionThatBreaksInTheMiddle() {
        assertThat(fails((path, out) -> RawServer.write(out, HALF))).isInstanceOf(AttioUnavailableException.class)
                .hasMessageContaining("did not come as a whole").hasMessageContaining("Download the file again");
    }

    @Test
    void aBodyInPiecesThatBreaksInTheMiddle() {
        assertThat(fails((path, out) -> RawServer.write(out,
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nthe\r\n4\r\n n")))
                .isInstanceOf(AttioUnavailableException.class).hasMessageContaining("did not come as a whole");
    }

    @Test
    void aConnectionThatBreaksAtOnce() {
        assertThat(fails((path, out) -> out.close())).isInstanceOf(AttioUnavailableException.class)
                .hasMessageContaining("the connection failed");
    }

    @ParameterizedTest
    @CsvSource({ "204,AttioUnexpectedException", "206,AttioUnexpectedException", "403,AttioUnexpectedException",
            "404,AttioNotFoundException", "410,AttioNotFoundException", "429,AttioUnavailableException",
            "500,AttioUnavailableException", "503,AttioUnavailableException" })
    void anAnswerThatIsNoFile(int status, String type) {
        Throwable failure = fails((path, out) -> RawServer.write(out, "HTTP/1.1 " + status
                + " Odd\r\nConnection: close\r\n" + (status == 204 ? "\r\n" : "Content-Length: 5\r\n\r\nerror")));
        assertThat(failure.getClass().getSimpleName()).isEqualTo(type);
        assertThat(((AttioException) failure).status()).isEqualTo(status);
        assertThat(((AttioException) failure).operation()).isEqualTo("AttioDownloads.download");
    }

    @Test
    void aCodingThatWasNotAskedFor() {
        assertThat(fails((path, out) -> RawServer.write(out,
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\nConnection: close\r\n\r\nxxxxx")))
                .hasMessageContaining("a coding that was not asked for");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", HALF_OF_IT })
    void aStorageThatFallsSilent(String before) {
        CountDownLatch end = new CountDownLatch(1);
        try {
            assertThat(fails((path, out) -> {
                RawServer.write(out, before.equals(HALF_OF_IT) ? HALF : before);
                end.await(20, TimeUnit.SECONDS);
            })).isInstanceOf(AttioUnavailableException.class).hasMessageContaining("nothing came for 1000 ms");
        } finally {
            end.countDown();
        }
    }

    private static final String HALF_OF_IT = "half";

    @Test
    void aFolderThatIsNotThereIsToldBeforeAnythingIsSent() {
        server.answer(Answer.json(500, "{}"));
        assertThatThrownBy(() -> downloads.download("f", folder.resolve("missing/a")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("There is no folder")
                .hasMessageContaining("missing");
        assertThatThrownBy(() -> reactive.download("f", folder).await().indefinitely())
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> downloads.download("f", null)).isInstanceOf(NullPointerException.class);
        assertThat(server.received()).isEmpty();
        assertUntouched();
    }

    @Test
    void aFolderThatGoesAwayMeanwhile() throws IOException {
        Path passing = Files.createDirectory(folder.resolve("passing"));
        try (RawServer storage = storage((path, out) -> {
            Files.delete(passing);
            RawServer.content(out, "x");
        })) {
            assertThatThrownBy(() -> downloads.download("f", passing.resolve("a")))
                    .isInstanceOf(UncheckedIOException.class).hasMessageContaining("cannot be written to");
            assertThat(storage.received()).hasSize(1);
        }
        assertUntouched();
    }

    private static void await(Check check) throws Exception {
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20); !check.holds();) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Thread.sleep(10);
        }
    }

    private interface Check {
        boolean holds() throws Exception;
    }

    private boolean isHalfThere() throws IOException {
        for (String name : Scratch.names(folder)) {
            if (name.endsWith(".part") && Files.size(folder.resolve(name)) == 50) {
                return true;
            }
        }
        return false;
    }

    @Test
    void theOldFileStaysUntilTheNewOneIsComplete() throws Exception {
        CountDownLatch rest = new CountDownLatch(1);
        try (RawServer storage = storage((path, out) -> {
            RawServer.write(out, HALF);
            rest.await(20, TimeUnit.SECONDS);
            RawServer.write(out, "y".repeat(50));
        })) {
            AtomicReference<Path> done = new AtomicReference<>();
            reactive.download("f", target).subscribe().with(done::set, failure -> {
            });
            await(this::isHalfThere);
            assertThat(target).hasContent("the old one");
            rest.countDown();
            await(() -> done.get() != null);
            assertThat(target).hasContent("x".repeat(50) + "y".repeat(50));
            assertThat(Scratch.names(folder)).containsExactly("report.pdf");
            assertThat(storage.received()).hasSize(1);
        }
    }

    @Test
    void cancellingLeavesNothing() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try (RawServer storage = storage((path, out) -> {
            RawServer.write(out, HALF);
            end.await(20, TimeUnit.SECONDS);
        })) {
            Uni<Path> download = reactive.download("f", target);
            Cancellable running = download.subscribe().with(path -> {
            });
            await(this::isHalfThere);
            running.cancel();
            assertUntouched();
            Thread.sleep(200);
            assertUntouched();
            assertThat(storage.received()).hasSize(1);
        } finally {
            end.countDown();
        }
    }

    @Test
    void interruptingLeavesNothing() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        try (RawServer storage = storage((path, out) -> {
            RawServer.write(out, HALF);
            end.await(20, TimeUnit.SECONDS);
        })) {
            Thread caller = new Thread(() -> failure.set(catchThrowable(() -> downloads.download("f", target))));
            caller.start();
            await(this::isHalfThere);
            caller.interrupt();
            caller.join(20_000);
            assertThat(failure.get()).isInstanceOf(CancellationException.class);
            await(() -> Scratch.names(folder).size() == 1);
            assertUntouched();
            assertThat(storage.received()).hasSize(1);
        } finally {
            end.countDown();
        }
    }
}
