package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class LifecycleTest {

    @Test
    void itListensOnTheLoopbackInterface() {
        try (Emulator emulator = Emulator.builder().start()) {
            assertThat(emulator.port()).isPositive();
            assertThat(emulator.address()).isEqualTo(URI.create("http://127.0.0.1:" + emulator.port()));
            assertThat(emulator.token()).isEqualTo(Emulator.DEFAULT_TOKEN);
        }
    }

    @Test
    void onlyTheGivenTokenIsAccepted() throws Exception {
        try (Emulator emulator = Emulator.builder().token("another").start()) {
            assertThat(emulator.token()).isEqualTo("another");
            assertThat(get(emulator, "/v2/objects", "another")).contains("people");
            assertThat(get(emulator, "/v2/objects", Emulator.DEFAULT_TOKEN)).contains("unauthorized");
        }
    }

    @Test
    void closingFreesThePortAndMayBeRepeated() {
        Emulator emulator = Emulator.builder().start();
        int port = emulator.port();
        emulator.close();

        assertThatNoException().isThrownBy(emulator::close);
        assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> new Socket("127.0.0.1", port).close());
        try (Emulator again = Emulator.builder().port(port).start()) {
            assertThat(again.port()).isEqualTo(port);
        }
    }

    @Test
    void restartsLeaveNoThreads() throws Exception {
        Set<String> before = threads();
        for (int i = 0; i < 5; i++) {
            try (Emulator emulator = Emulator.builder().start()) {
                get(emulator, "/v2/objects", emulator.token());
                assertThat(threads()).anyMatch(name -> name.contains("eventloop"));
            }
        }

        assertThatNoOtherThreadsStay(before);
    }

    @Test
    void anOccupiedPortIsNamedAndLeavesNoThreads() throws Exception {
        try (Emulator emulator = Emulator.builder().start()) {
            Set<String> before = threads();

            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> Emulator.builder().port(emulator.port()).start())
                    .withMessageContaining("Port " + emulator.port());
            assertThatNoOtherThreadsStay(before);
        }
    }

    @Test
    void standardIdsAreTheSameAfterARestart() throws Exception {
        String first;
        try (Emulator emulator = Emulator.builder().start()) {
            first = get(emulator, "/v2/objects/people/attributes", emulator.token());
        }
        try (Emulator emulator = Emulator.builder().seeded(false).start()) {
            assertThat(get(emulator, "/v2/objects/people/attributes", emulator.token())).isEqualTo(first);
        }
    }

    /** The JDK's client asks for HTTP/2 unless it is told otherwise. */
    @Test
    void anUpgradeIsNotTaken() throws Exception {
        try (Emulator emulator = Emulator.builder().start()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(emulator.address() + "/v2/self"))
                    .version(Version.HTTP_2).build();
            assertThat(Http.send(request).version()).isEqualTo(Version.HTTP_1_1);
        }
    }

    @Test
    void badSettingsAreRefusedAtOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> Emulator.builder().port(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Emulator.builder().port(65536));
        assertThatIllegalArgumentException().isThrownBy(() -> Emulator.builder().token(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> Emulator.builder().searchLag(Duration.ofMillis(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Emulator.builder().mergeLag(Duration.ofDays(1).plusNanos(1)));
        assertThatNoException().isThrownBy(() -> Emulator.builder().searchLag(Duration.ofDays(1)).mergeLag(Duration.ZERO));
    }

    @Test
    void theThreadsClassLoaderDoesNotMatter() throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try (Emulator emulator = Emulator.builder().start()) {
            assertThat(get(emulator, "/v2/self", emulator.token())).contains("\"active\":true");
            assertThat(thread.getContextClassLoader()).isSameAs(ClassLoader.getPlatformClassLoader());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Netty's shared executor lives on for about a second after its last task. */
    private static void assertThatNoOtherThreadsStay(Set<String> before) throws InterruptedException {
        Instant patience = Instant.now().plus(Duration.ofSeconds(5));
        while (!before.containsAll(threads()) && Instant.now().isBefore(patience)) {
            Thread.sleep(20);
        }
        assertThat(before).containsAll(threads());
    }

    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName)
                .filter(name -> name.contains("vert.x") || name.contains("vertx") || name.contains("netty")
                        || name.contains("globalEventExecutor"))
                .collect(Collectors.toSet());
    }

    private static String get(Emulator emulator, String path, String token) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(emulator.address() + path))
                .header("authorization", "Bearer " + token).build();
        return new String(Http.send(request).body(), StandardCharsets.UTF_8);
    }
}
