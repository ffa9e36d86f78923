package io.quarkiverse.attio.deployment.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.quarkus.builder.Version;
import io.quarkus.maven.dependency.Dependency;
import io.quarkus.test.QuarkusProdModeTest;

/** Runs a packaged application once, until it stops or says that it has started. */
final class PackagedApplication {

    private static final long SECONDS = 60;

    private PackagedApplication() {
    }

    static QuarkusProdModeTest of(Class<?> bean) {
        return new QuarkusProdModeTest().withApplicationRoot(jar -> jar.addClass(bean))
                // the build sees what is for the tests of this module; the application must then have it too
                .setForcedDependencies(List.of(Dependency.of("io.quarkus", "quarkus-rest-jackson", Version.getVersion()),
                        Dependency.of("io.quarkus", "quarkus-config-yaml", Version.getVersion())));
    }

    /**
     * @param exitCode null if it started
     * @param output all that it wrote until then, on both streams
     */
    record Run(Integer exitCode, String output) {

        boolean started() {
            return exitCode == null;
        }
    }

    static Run run(Path jar, Path directory, Map<String, String> environment) {
        try {
            Path log = Files.createTempFile(directory, "output", ".txt");
            ProcessBuilder builder = new ProcessBuilder(
                    List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
                            jar.toAbsolutePath().toString()))
                    .directory(directory.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
            // nothing that the machine of the build knows may have a part in it
            builder.environment().keySet().removeIf(name -> name.startsWith("ATTIO_") || name.startsWith("QUARKUS_"));
            builder.environment().putAll(environment);
            builder.environment().put("QUARKUS_HTTP_PORT", "0");
            builder.environment().put("QUARKUS_BANNER_ENABLED", "false");
            return watch(builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Run watch(Process process, Path log) throws IOException, InterruptedException {
        try {
            for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS); System.nanoTime() < end;) {
                if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                    return new Run(process.exitValue(), output(log));
                }
                if (output(log).contains("Installed features")) {
                    return new Run(null, output(log));
                }
            }
            throw new AssertionError("neither started nor stopped within " + SECONDS + " s:\n" + output(log));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static String output(Path log) throws IOException {
        return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
    }
}
