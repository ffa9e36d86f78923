package io.quarkiverse.attio.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What an import did, or has done so far. The lines of the file add up: {@code lines.total()} is the sum of its parts.
 *
 * @param file the name of the file
 * @param state how far it is
 * @param startedAt when it began
 * @param finishedAt when it ended, or {@code null}
 * @param problem why it stopped before its end, or {@code null}
 * @param lines what became of the lines
 * @param emptyLines how many lines have nothing in them; they are not in {@code lines}
 * @param companies what became of the companies
 * @param people what became of the people
 * @param rejected the lines that were not taken over
 * @param remarks lines that were taken over, with something to know about them
 * @param notImported after a stop: the lines that are still to be imported, such as {@code 120-340}
 * @param companyList the companies of the file, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportReport(
        @JsonProperty("file") String file,
        @JsonProperty("state") State state,
        @JsonProperty("started_at") Instant startedAt,
        @JsonProperty("finished_at") Instant finishedAt,
        @JsonProperty("problem") String problem,
        @JsonProperty("lines") LineCounts lines,
        @JsonProperty("empty_lines") int emptyLines,
        @JsonProperty("companies") RecordCounts companies,
        @JsonProperty("people") RecordCounts people,
        @JsonProperty("rejected") List<RejectedLine> rejected,
        @JsonProperty("remarks") List<Remark> remarks,
        @JsonProperty("not_imported") List<String> notImported,
        @JsonProperty("company_list") List<CompanyLine> companyList) {

    /** How far an import is. */
    public enum State {
        /** It is at work. */
        @JsonProperty("running")
        RUNNING,
        /** It went through the whole file. */
        @JsonProperty("finished")
        FINISHED,
        /** It gave up; {@link ImportReport#problem()} says why. */
        @JsonProperty("stopped")
        STOPPED
    }

    /** Numbers of lines. */
    public record LineCounts(
            @JsonProperty("total") int total,
            @JsonProperty("created") int created,
            @JsonProperty("updated") int updated,
            @JsonProperty("unchanged") int unchanged,
            @JsonProperty("rejected") int rejected,
            @JsonProperty("not_imported") int notImported) {
    }

    /** Numbers of records. */
    public record RecordCounts(
            @JsonProperty("created") int created,
            @JsonProperty("updated") int updated,
            @JsonProperty("unchanged") int unchanged) {
    }

    /** A line that was not taken over, its text shortened. */
    public record RejectedLine(
            @JsonProperty("line") int line,
            @JsonProperty("reason") String reason,
            @JsonProperty("text") String text) {
    }

    /** Something to know about a line. */
    public record Remark(
            @JsonProperty("line") int line,
            @JsonProperty("text") String text) {
    }

    /** A company of the file, and how many of its people the file has. */
    public record CompanyLine(
            @JsonProperty("name") String name,
            @JsonProperty("domain") String domain,
            @JsonProperty("people") int people,
            @JsonProperty("outcome") Outcome outcome) {
    }

    /** How long it took, or has taken. */
    public Duration duration() {
        return Duration.between(startedAt, finishedAt == null ? Instant.now() : finishedAt);
    }
}
