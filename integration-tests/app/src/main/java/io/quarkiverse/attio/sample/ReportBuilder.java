package io.quarkiverse.attio.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.quarkiverse.attio.sample.ImportReport.CompanyLine;
import io.quarkiverse.attio.sample.ImportReport.LineCounts;
import io.quarkiverse.attio.sample.ImportReport.RecordCounts;
import io.quarkiverse.attio.sample.ImportReport.RejectedLine;
import io.quarkiverse.attio.sample.ImportReport.Remark;
import io.quarkiverse.attio.sample.ImportReport.State;

/** Keeps the books of one import. The import writes while the page reads, so every method is synchronized. */
final class ReportBuilder {

    private static final int TEXT_LENGTH = 120;

    private final String file;
    private final Instant startedAt = Instant.now();
    private final Map<Outcome, Integer> lines = new EnumMap<>(Outcome.class);
    private final Map<Outcome, Integer> companies = new EnumMap<>(Outcome.class);
    private final Map<Outcome, Integer> people = new EnumMap<>(Outcome.class);
    private final List<RejectedLine> rejected = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final LineRanges notImported = new LineRanges();
    private final Map<String, CompanyLine> companyLines = new LinkedHashMap<>();
    private int emptyLines;
    private String problem;
    private Instant finishedAt;

    ReportBuilder(String file) {
        this.file = file;
    }

    /** A company that is in Attio now, whatever becomes of the person of the same line. */
    synchronized void company(Customer customer, Outcome outcome) {
        if (!companyLines.containsKey(customer.domain())) {
            companies.merge(outcome, 1, Integer::sum);
        }
        countInCompany(customer, 0, outcome);
    }

    synchronized void imported(int line, Customer customer, Upsert upsert) {
        lines.merge(upsert.outcome(), 1, Integer::sum);
        if (upsert.person() != null) {
            people.merge(upsert.person().outcome(), 1, Integer::sum);
            countInCompany(customer, 1, upsert.company().outcome());
        }
        if (upsert.remark() != null) {
            remarks.add(new Remark(line, upsert.remark()));
        }
    }

    private void countInCompany(Customer customer, int morePeople, Outcome outcome) {
        CompanyLine line = new CompanyLine(customer.company(), customer.domain(), morePeople, outcome);
        companyLines.merge(customer.domain(), line, (had, more) -> new CompanyLine(
                had.name().isEmpty() ? more.name() : had.name(), had.domain(), had.people() + more.people(),
                had.outcome().or(more.outcome())));
    }

    /** A line that says what an earlier one said. */
    synchronized void repeated(int line, int earlier) {
        lines.merge(Outcome.UNCHANGED, 1, Integer::sum);
        remarks.add(new Remark(line, "Says the same as line " + earlier));
    }

    synchronized void rejected(int line, String reason, String text) {
        rejected.add(new RejectedLine(line, reason, Shorten.to(TEXT_LENGTH, text)));
    }

    synchronized void notImported(int line) {
        notImported.add(line);
    }

    synchronized void empty() {
        emptyLines++;
    }

    synchronized void stopped(String reason) {
        problem = reason;
    }

    synchronized boolean isStopped() {
        return problem != null;
    }

    synchronized ImportReport finish() {
        finishedAt = Instant.now();
        return report();
    }

    synchronized ImportReport report() {
        State state = finishedAt == null ? State.RUNNING : problem == null ? State.FINISHED : State.STOPPED;
        int total = lines.values().stream().mapToInt(Integer::intValue).sum() + rejected.size() + notImported.size();
        LineCounts counts = new LineCounts(total, of(lines, Outcome.CREATED), of(lines, Outcome.UPDATED),
                of(lines, Outcome.UNCHANGED), rejected.size(), notImported.size());
        List<CompanyLine> byName = companyLines.values().stream()
                .sorted(Comparator.comparing(CompanyLine::name, String.CASE_INSENSITIVE_ORDER)).toList();
        return new ImportReport(file, state, startedAt, finishedAt, problem, counts, emptyLines, recordCounts(companies),
                recordCounts(people), List.copyOf(rejected), List.copyOf(remarks), notImported.asText(), byName);
    }

    private static RecordCounts recordCounts(Map<Outcome, Integer> counts) {
        return new RecordCounts(of(counts, Outcome.CREATED), of(counts, Outcome.UPDATED), of(counts, Outcome.UNCHANGED));
    }

    private static int of(Map<Outcome, Integer> counts, Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }
}
