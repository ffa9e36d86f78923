package io.quarkiverse.attio.sample;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * What the page shows.
 *
 * @param connection {@code null} until it was tried
 * @param report {@code null} before the first import
 * @param running whether an import is at work; the page then reloads itself
 * @param refused whether the last click on the button came while one was
 */
public record HomePage(Connection connection, ImportReport report, boolean running, boolean refused) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss", Locale.ENGLISH)
            .withZone(ZoneId.systemDefault());

    public String finishedAt() {
        return report == null || report.finishedAt() == null ? "" : TIME.format(report.finishedAt());
    }

    /** For machines that read the page. */
    public Instant finishedInstant() {
        return report == null ? null : report.finishedAt();
    }

    public String seconds() {
        return String.format(Locale.ROOT, "%.1f", report.duration().toMillis() / 1000.0);
    }

    public String notImported() {
        return String.join(", ", report.notImported());
    }

    public TemplateInstance render() {
        return Templates.home(this);
    }

    @CheckedTemplate(basePath = "")
    static class Templates {

        static native TemplateInstance home(HomePage page);
    }
}
