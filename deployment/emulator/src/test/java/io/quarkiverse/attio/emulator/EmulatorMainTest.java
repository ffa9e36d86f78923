package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.attio.emulator.CommandLine.UsageException;
import io.quarkiverse.attio.emulator.limits.Limits;

class EmulatorMainTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void withoutOptionsItIsSeededOnAFreePort() throws UsageException {
        assertThat(CommandLine.parse()).isEqualTo(
                new CommandLine(0, Emulator.DEFAULT_TOKEN, true, false, Emulator.DEFAULT_LAG, Emulator.DEFAULT_LAG,
                        Limits.off(),
                        false));
    }

    @Test
    void allOptionsTogether() throws UsageException {
        assertThat(CommandLine.parse("--port", "4010", "--token", "mine", "--empty", "--sql", "--search-lag", "0",
                "--merge-lag", "5000", "--limits", "documented")).isEqualTo(
                        new CommandLine(4010, "mine", false, true, Duration.ZERO, Duration.ofSeconds(5), Limits.documented(),
                                false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "--port                | The option --port needs a value",
            "--token               | The option --token needs a value",
            "--port many           | A port is a number from 0 to 65535, but this is \"many\"",
            "--port -1             | A port is a number from 0 to 65535, but this is \"-1\"",
            "--port 65536          | A port is a number from 0 to 65535, but this is \"65536\"",
            "--search-lag -1       | A lag is a number of milliseconds from 0 to 86400000, but this is \"-1\"",
            "--merge-lag 86400001  | A lag is a number of milliseconds from 0 to 86400000, but this is \"86400001\"",
            "--merge-lag soon      | A lag is a number of milliseconds from 0 to 86400000, but this is \"soon\"",
            "--merge-lag           | The option --merge-lag needs a value",
            "--limits             | The option --limits needs a value",
            "--limits none        | Limits are off, documented, or figures such as read=10,write=5, but this is \"none\"",
            "--limits read=1,     | Limits are off, documented, or figures such as read=10,write=5, but this is \"\"",
            "--limits read=1,off  | Limits are off, documented, or figures such as read=10,write=5, but this is \"off\"",
            "--limits getThing=1  | Limits are off, documented, or figures such as read=10,write=5, but this is \"getThing=1\"",
            "--limits read=0      | A limit is at least 1, but this is 0",
            "--limits write=many  | A limit is a whole number of at least 1, but this is \"many\"",
            "--verbose             | Unknown option: --verbose",
            "4010                  | Unknown option: 4010",
    })
    void badOptions(String options, String message) throws InterruptedException {
        assertThatExceptionOfType(UsageException.class).isThrownBy(() -> CommandLine.parse(options.split(" ")))
                .withMessage(message);

        assertThat(run(options.split(" "))).isEqualTo(2);
        assertThat(err).asString().startsWith(message).doesNotContain("\tat ").hasLineCount(1);
        assertThat(out.size()).isZero();
    }

    @Test
    void limits() throws UsageException {
        assertThat(CommandLine.parse("--limits", "off").limits()).isEqualTo(Limits.off());
        assertThat(CommandLine.parse("--limits", "read=10,write=5,listNotes=2,score=20,score-window=50").limits())
                .isEqualTo(Limits.off().withReads(10).withWrites(5).withOperation("listNotes", 2).withScorePerQuery(20)
                        .withScorePerTenSeconds(50));
        assertThat(CommandLine.parse("--limits", "documented,read=10").limits())
                .isEqualTo(Limits.documented().withReads(10)).isNotEqualTo(Limits.documented());
    }

    @Test
    void helpIsNoError() throws InterruptedException {
        assertThat(run("--help")).isZero();
        assertThat(out).asString().contains("--port", "--token", "--empty", "--limits");
        assertThat(err.size()).isZero();
    }

    @Test
    void anOccupiedPortIsExplained() throws InterruptedException {
        try (Emulator emulator = Emulator.builder().start()) {
            assertThat(run("--port", Integer.toString(emulator.port()))).isEqualTo(2);
            assertThat(err).asString().startsWith("Port " + emulator.port()).doesNotContain("\tat ").hasLineCount(1);
        }
    }

    private int run(String... args) throws InterruptedException {
        return EmulatorMain.run(new PrintStream(out, true), new PrintStream(err, true), args);
    }
}
