package io.quarkiverse.attio.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import jakarta.inject.Inject;

import org.acme.chapters.Reports;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.attio.emulator.Emulator;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkiverse.attio.values.RecordValues;
import io.quarkus.test.QuarkusUnitTest;

/** The page on SQL, run against an emulator whose workspace has the plan for it, as that of the Dev Service has not. */
class SqlRunTest {

    private static final String ADDRESS = "docs.emulator-with-sql";

    private static Emulator emulator;

    @RegisterExtension
    static final QuarkusUnitTest app = new QuarkusUnitTest().withApplicationRoot(jar -> jar.addClass(Reports.class))
            .overrideRuntimeConfigKey("quarkus.attio.base-url", start())
            .overrideRuntimeConfigKey("quarkus.attio.api-key", Emulator.DEFAULT_TOKEN)
            .overrideConfigKey("quarkus.attio.devservices.enabled", "false")
            .overrideRuntimeConfigKey("quarkus.http.test-port", "0")
            .setAfterAllCustomizer(() -> {
                emulator.close();
                System.clearProperty(ADDRESS);
            });

    @Inject
    Reports reports;

    @Inject
    @RestClient
    AttioRecords records;

    /** Once: Quarkus loads this class a second time, in the class loader of the application. */
    private static String start() {
        if (System.getProperty(ADDRESS) == null) {
            emulator = Emulator.builder().sql(true).start();
            System.setProperty(ADDRESS, emulator.address().toString());
        }
        return System.getProperty(ADDRESS);
    }

    @Test
    void dealsByStage() {
        for (int i = 0; i < 2; i++) {
            records.create("deals", RecordValues.of().text("name", "Another " + i).status("stage", "Lead").raw("owner",
                    "olivia@example.com"));
        }
        assertThat(reports.dealsByStage()).containsEntry("Lead", new BigDecimal(3))
                .containsEntry("In Progress", BigDecimal.ONE).containsEntry("Won 🎉", BigDecimal.ONE).hasSize(3);
        assertThat(reports.dealsByStage().keySet()).startsWith("Lead");
    }
}
