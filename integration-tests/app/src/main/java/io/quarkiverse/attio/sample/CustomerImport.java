package io.quarkiverse.attio.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import io.quarkiverse.attio.error.AttioConcurrentWriteException;
import io.quarkiverse.attio.error.AttioException;
import io.quarkiverse.attio.error.AttioUniquenessConflictException;
import io.quarkiverse.attio.error.AttioValidationException;
import io.quarkiverse.attio.sample.Upsert.Written;

/**
 * One import. A line that is wrong is reported, and the next one has its turn. When Attio cannot be reached, or does not
 * let us in, nothing more is tried, and the remaining lines are reported as not imported.
 */
final class CustomerImport implements CustomerFile.Lines {

    private record Earlier(int line, Customer customer) {
    }

    private final CustomerWriter writer;
    private final ReportBuilder report;
    private final BooleanSupplier shutdown;
    private final Map<String, Earlier> byEmail = new HashMap<>();

    CustomerImport(CustomerWriter writer, ReportBuilder report, BooleanSupplier shutdown) {
        this.writer = writer;
        this.report = report;
        this.shutdown = shutdown;
    }

    @Override
    public void customer(int line, String text, CustomerInput input) {
        Customer customer;
        try {
            customer = Customer.of(input);
        } catch (InvalidCustomerException e) {
            report.rejected(line, e.getMessage(), text);
            return;
        }
        Earlier earlier = byEmail.get(customer.email());
        if (earlier != null) {
            again(line, text, customer, earlier);
        } else {
            write(line, text, customer);
        }
    }

    @Override
    public void unreadable(int line, String text, String reason) {
        report.rejected(line, reason, text);
    }

    @Override
    public void empty(int line) {
        report.empty();
    }

    // the first line of a person counts: if two took turns, every import would change the record twice
    private void again(int line, String text, Customer customer, Earlier earlier) {
        List<String> differences = customer.differencesTo(earlier.customer());
        if (differences.isEmpty()) {
            report.repeated(line, earlier.line());
        } else {
            report.rejected(line, "The same e-mail address as in line " + earlier.line() + " with another "
                    + String.join(", ", differences) + "; line " + earlier.line() + " counts", text);
        }
    }

    private void write(int line, String text, Customer customer) {
        if (!report.isStopped() && shutdown.getAsBoolean()) {
            report.stopped("The application was stopped.");
        }
        if (report.isStopped()) {
            report.notImported(line);
            return;
        }
        String alsoDone = "";
        try {
            Written company = writer.writeCompany(customer);
            report.company(customer, company.outcome());
            alsoDone = " The company is in Attio, the person is not.";
            report.imported(line, customer, writer.writePerson(customer, company));
            if (customer.hasPerson()) {
                byEmail.put(customer.email(), new Earlier(line, customer));
            }
        } catch (AttioValidationException | AttioUniquenessConflictException | AttioConcurrentWriteException e) {
            report.rejected(line, "Attio: " + e.attioMessage().orElse(e.getMessage()) + alsoDone, text);
        } catch (AttioException e) {
            report.stopped(e.getMessage());
            report.notImported(line);
        }
    }
}
