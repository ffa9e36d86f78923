package io.quarkiverse.attio.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkiverse.attio.records.AttioRecords;
import io.quarkiverse.attio.sample.ImportReport.State;

/** The file that {@code sample.customers} names. */
class ConfiguredFileTest {

    @TempDir
    Path folder;

    private final AttioRecords records = mock(AttioRecords.class);

    @Test
    void aFileThatIsNotThereIsNamed() {
        ImportReport report = run(folder.resolve("nowhere.csv"));

        assertThat(report.state()).isEqualTo(State.STOPPED);
        assertThat(report.problem()).isEqualTo("There is no file " + folder.resolve("nowhere.csv") + ".");
        verifyNoInteractions(records);
    }

    @Test
    void aFileOfAnotherKindIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Dear customer,\n");

        assertThat(run(file).problem()).startsWith("This is not a customer file. The first line has to name these columns")
                .endsWith("It is: Dear customer,");
        verifyNoInteractions(records);
    }

    @Test
    void itTakesThePlaceOfTheOneThatComesWithTheSample() throws Exception {
        Path file = Files.writeString(folder.resolve("mine.csv"), String.join(",", CustomerFile.COLUMNS) + "\nNobody,,,,,,\n");

        ImportReport report = run(file);

        assertThat(report.file()).isEqualTo(file.toString());
        assertThat(report.state()).isEqualTo(State.FINISHED);
        assertThat(report.rejected()).extracting(ImportReport.RejectedLine::line).containsExactly(2);
    }

    private ImportReport run(Path file) {
        SampleConfig config = mock(SampleConfig.class);
        when(config.customers()).thenReturn(Optional.of(file));
        ConnectionCheck check = mock(ConnectionCheck.class);
        when(check.check()).thenReturn(Connection.to("Workspace", List.of("people", "companies")));
        ExecutorService sameThread = mock(ExecutorService.class);
        doAnswer(call -> {
            call.<Runnable> getArgument(0).run();
            return null;
        }).when(sameThread).execute(any());
        Imports imports = new Imports(config, check, records, sameThread);
        assertThat(imports.start()).isTrue();
        assertThat(imports.isRunning()).isFalse();
        return imports.latest().orElseThrow();
    }
}
