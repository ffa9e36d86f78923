package io.quarkiverse.attio.sample;

import java.util.Locale;

import io.quarkiverse.attio.sample.ImportReport.RecordCounts;

/** An import's report as text, for the log. */
final class ReportText {

    private static final int TEXT_LENGTH = 60;

    private ReportText() {
    }

    static String of(ImportReport report) {
        ImportReport.LineCounts lines = report.lines();
        StringBuilder text = new StringBuilder();
        text.append(String.format(Locale.ROOT, "Import of %s %s after %.1f s", report.file(),
                report.problem() == null ? "finished" : "stopped", report.duration().toMillis() / 1000.0));
        if (report.problem() != null) {
            text.append(": ").append(report.problem());
        }
        text.append(String.format(Locale.ROOT, "%n  %d lines: %d created, %d updated, %d unchanged, %d rejected",
                lines.total(), lines.created(), lines.updated(), lines.unchanged(), lines.rejected()));
        if (lines.notImported() > 0) {
            text.append(String.format(Locale.ROOT, ", %d not imported", lines.notImported()));
        }
        if (report.emptyLines() > 0) {
            text.append(String.format(Locale.ROOT, " (and %d empty)", report.emptyLines()));
        }
        text.append(counts("companies", report.companies())).append(counts("people", report.people()));
        if (!report.rejected().isEmpty()) {
            text.append(String.format("%n  rejected:"));
            report.rejected()
                    .forEach(r -> text.append(String.format(Locale.ROOT, "%n    line %4d: %s%n               %s", r.line(),
                            r.reason(), Shorten.to(TEXT_LENGTH, r.text()))));
        }
        if (!report.remarks().isEmpty()) {
            text.append(String.format("%n  remarks:"));
            report.remarks().forEach(r -> text.append(String.format(Locale.ROOT, "%n    line %4d: %s", r.line(), r.text())));
        }
        if (!report.notImported().isEmpty()) {
            text.append(String.format("%n  not imported: lines %s", String.join(", ", report.notImported())));
        }
        return text.toString();
    }

    private static String counts(String what, RecordCounts counts) {
        return String.format(Locale.ROOT, "%n  %-9s: %d created, %d updated, %d unchanged", what, counts.created(),
                counts.updated(), counts.unchanged());
    }
}
