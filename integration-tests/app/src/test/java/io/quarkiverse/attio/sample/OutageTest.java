package io.quarkiverse.attio.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.attio.error.AttioConfigurationException;
import io.quarkiverse.attio.error.AttioFailure;
import io.quarkiverse.attio.error.AttioRateLimitedException;
import io.quarkiverse.attio.error.AttioUnauthorizedException;
import io.quarkiverse.attio.error.AttioUnavailableException;
import io.quarkiverse.attio.error.AttioValidationException;
import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkiverse.attio.records.RecordId;
import io.quarkiverse.attio.sample.ImportReport.LineCounts;
import io.quarkiverse.attio.sample.ImportReport.RecordCounts;
import io.quarkiverse.attio.sample.ImportReport.State;

class OutageTest {

    /** Two good lines, a wrong one, two good ones. */
    private static final String FILE = """
            company,domain,first_name,last_name,email,job_title,phone
            One,one.example,A,A,a@one.example,,
            Two,two.example,B,B,b@two.example,,
            Wrong,,C,C,c@three.example,,
            Four,four.example,D,D,d@four.example,,

            Five,five.example,E,E,e@five.example,,
            """;

    private final AttioRecords records = mock(AttioRecords.class);

    @BeforeEach
    void attioIsEmptyAndTakesEverything() {
        when(records.query(anyString(), any())).thenReturn(List.of());
        AtomicInteger ids = new AtomicInteger();
        when(records.assertRecord(anyString(), anyString(), any())).thenAnswer(call -> record(ids.incrementAndGet()));
    }

    static Stream<RuntimeException> outages() {
        return Stream.of(new AttioUnavailableException(failure(503), null), new AttioUnauthorizedException(failure(401)),
                new AttioRateLimitedException(failure(429)), new AttioConfigurationException("there is no token"));
    }

    @ParameterizedTest
    @MethodSource("outages")
    void stopsTheImportAndTellsWhatWasDoneAndWhatWasNot(RuntimeException outage) throws Exception {
        when(records.assertRecord(anyString(), anyString(), any())).thenReturn(record(1), record(2)).thenThrow(outage);

        ImportReport report = run(false);

        assertThat(report.state()).isEqualTo(State.STOPPED);
        assertThat(report.problem()).isEqualTo(outage.getMessage());
        assertThat(report.lines()).isEqualTo(new LineCounts(5, 1, 0, 0, 1, 3));
        assertThat(report.notImported()).containsExactly("3", "5", "7");
        assertThat(report.rejected()).extracting(ImportReport.RejectedLine::line).containsExactly(4);
        assertThat(report.emptyLines()).isOne();
        verify(records, times(3)).assertRecord(anyString(), anyString(), any());
    }

    @Test
    void aRefusedLineIsReportedAndTheOthersGoOn() throws Exception {
        when(records.assertRecord(anyString(), anyString(), any())).thenReturn(record(1))
                .thenThrow(new AttioValidationException(failure(400))).thenReturn(record(3));

        ImportReport report = run(false);

        assertThat(report.state()).isEqualTo(State.FINISHED);
        assertThat(report.lines()).isEqualTo(new LineCounts(5, 3, 0, 0, 2, 0));
        assertThat(report.rejected().get(0).line()).isEqualTo(2);
        assertThat(report.rejected().get(0).reason())
                .isEqualTo("Attio: what Attio says. The company is in Attio, the person is not.");
        assertThat(report.companies()).as("the company of the refused person counts")
                .isEqualTo(new RecordCounts(4, 0, 0));
        assertThat(report.people()).isEqualTo(new RecordCounts(3, 0, 0));
    }

    @Test
    void theEndOfTheApplicationIsAReasonToStopToo() throws Exception {
        ImportReport report = run(true);

        assertThat(report.problem()).isEqualTo("The application was stopped.");
        assertThat(report.lines()).isEqualTo(new LineCounts(5, 0, 0, 0, 1, 4));
    }

    @Test
    void theTextForTheLogNamesTheReasonAndTheLines() throws Exception {
        when(records.query(anyString(), any())).thenThrow(new AttioUnavailableException(failure(503), null));

        assertThat(ReportText.of(run(false))).contains("stopped after", "what Attio says", "5 lines: 0 created, 0 updated, "
                + "0 unchanged, 1 rejected, 4 not imported (and 1 empty)", "not imported: lines 2-3, 5, 7");
    }

    private ImportReport run(boolean shutdown) throws Exception {
        ReportBuilder report = new ReportBuilder("test.csv");
        CustomerFile.read(new StringReader(FILE), new CustomerImport(new CustomerWriter(records), report, () -> shutdown));
        return report.finish();
    }

    private static AttioRecord record(int id) {
        return new AttioRecord(new RecordId("workspace", "object", "record-" + id), null, null, Map.of());
    }

    private static AttioFailure failure(int status) {
        return new AttioFailure("AttioRecords.assertRecord", null, status, null, null, "what Attio says.", List.of(), "",
                null, null, Map.of(), "");
    }
}
