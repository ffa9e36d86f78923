package io.quarkiverse.attio.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Clients that others wrote get from the emulator what they expect. The README in {@code other-clients} says more. */
@EnabledIfSystemProperty(named = "attio.other-clients", matches = "true", disabledReason = "it needs npm and its registry")
class OtherClientsTest {

    private static final File FOLDER = new File("other-clients").getAbsoluteFile();
    private static final int MINUTES = 10;

    @TempDir
    Path directory;

    @Test
    void everyClientGetsWhatItExpects() throws Exception {
        Path output = directory.resolve("output");
        Process run = new ProcessBuilder(new File(FOLDER, "run").getPath()).directory(FOLDER).redirectErrorStream(true)
                .redirectOutput(output.toFile()).start();
        boolean ended = run.waitFor(MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            // it is told to end, so that it can end the emulator
            run.destroy();
        }
        String said = Files.readString(output);
        System.out.println(said);
        assertThat(ended).as(said).isTrue();
        assertThat(run.exitValue()).as(said).isZero();
        assumeThat(said).doesNotContain("Skipped:");
        assertThat(said).contains("All clients get what they expect");
    }
}
