package io.quarkiverse.attio.twins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * The twins are generated from the blocking interfaces and committed. After changing an interface, write them anew with
 * {@code ./mvnw -pl deployment -am test -Dtest=ReactiveTwinsAreUpToDateTest -Dattio.twins=write -Dsurefire.failIfNoSpecifiedTests=false},
 * then format.
 */
class ReactiveTwinsAreUpToDateTest {

    private static final Path SOURCES = Path.of("src/main/java");

    private final ReactiveTwin generator = new ReactiveTwin();

    @Test
    void everyBlockingInterfaceHasItsTwinAndEveryTwinItsInterface() throws IOException {
        List<Path> blocking = clients().filter(file -> !isTwin(file)).toList();
        assertThat(blocking).isNotEmpty();
        for (Path file : blocking) {
            String twin = generator.of(Files.readString(file));
            Path target = ReactiveTwin.beside(file);
            if ("write".equals(System.getProperty("attio.twins"))) {
                Files.writeString(target, twin);
            }
            assertThat(target).exists();
            assertThat(generator.normalised(Files.readString(target))).as(target.toString())
                    .isEqualTo(generator.normalised(twin));
        }
        assertThat(clients().filter(ReactiveTwinsAreUpToDateTest::isTwin).toList()).hasSameSizeAs(blocking);
    }

    private static boolean isTwin(Path file) {
        return file.getFileName().toString().startsWith(ReactiveTwin.PREFIX);
    }

    private static Stream<Path> clients() throws IOException {
        return Files.walk(SOURCES).filter(file -> file.toString().endsWith(".java"))
                .filter(ReactiveTwinsAreUpToDateTest::isClient).toList().stream();
    }

    private static boolean isClient(Path file) {
        try {
            return Files.readAllLines(file).contains("@AttioClient");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
