package io.quarkiverse.attio.sample;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

import io.quarkiverse.attio.records.AttioRecords;
import io.quarkus.runtime.ShutdownEvent;

/** Runs imports, one at a time, and keeps the report of the latest. */
@ApplicationScoped
public class Imports {

    private static final Logger LOG = Logger.getLogger(Imports.class);
    private static final String BUNDLED_FILE = "customers.csv";

    private final SampleConfig config;
    private final ConnectionCheck check;
    private final AttioRecords records;
    private final ExecutorService executor;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile boolean shutdown;
    private volatile Connection connection;
    private volatile ReportBuilder latest;

    Imports(SampleConfig config, ConnectionCheck check, @RestClient AttioRecords records, ExecutorService executor) {
        this.config = config;
        this.check = check;
        this.records = records;
        this.executor = executor;
    }

    /**
     * Begins an import on a thread of its own.
     *
     * @return false if one is running already
     */
    public boolean start() {
        return start(() -> {
        });
    }

    /** The same, with something to do when it is over. */
    boolean start(Runnable then) {
        if (!running.compareAndSet(false, true)) {
            return false;
        }
        latest = new ReportBuilder(config.customers().map(Path::toString).orElse(BUNDLED_FILE));
        executor.execute(() -> {
            try {
                run(latest);
            } finally {
                running.set(false);
            }
            then.run();
        });
        return true;
    }

    public boolean isRunning() {
        return running.get();
    }

    /** The report of the import that is running or was the last to run; empty before the first. */
    public Optional<ImportReport> latest() {
        return Optional.ofNullable(latest).map(ReportBuilder::report);
    }

    /** What was found when the latest import began; empty before the first. */
    public Optional<Connection> connection() {
        return Optional.ofNullable(connection);
    }

    void stop(@Observes ShutdownEvent event) {
        shutdown = true;
    }

    private void run(ReportBuilder report) {
        try {
            connection = check.check();
            if (connection.isOpen()) {
                LOG.info("Connected! Objects: " + connection.objectLine());
            } else {
                report.stopped(connection.problem());
            }
            try (Reader reader = open()) {
                CustomerFile.read(reader, new CustomerImport(new CustomerWriter(records), report, () -> shutdown));
            }
        } catch (FileNotFoundException | NoSuchFileException e) {
            report.stopped("There is no file " + e.getMessage() + ".");
        } catch (InvalidFileException e) {
            report.stopped("This is not a customer file. " + e.getMessage());
        } catch (IOException | RuntimeException e) {
            LOG.error("The import failed", e);
            report.stopped("The import failed: " + e);
        }
        ImportReport result = report.finish();
        if (result.problem() == null) {
            LOG.info(ReportText.of(result));
        } else {
            LOG.error(ReportText.of(result));
        }
    }

    private Reader open() throws IOException {
        InputStream stream = config.customers().isPresent() ? Files.newInputStream(config.customers().get())
                : Thread.currentThread().getContextClassLoader().getResourceAsStream(BUNDLED_FILE);
        if (stream == null) {
            throw new FileNotFoundException(BUNDLED_FILE);
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }
}
