package io.quarkiverse.attio.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import jakarta.inject.Inject;

import org.acme.query.Queries;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.attio.query.Filter;
import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkus.test.QuarkusUnitTest;

/** The page on queries, run against the emulator. */
class QueriesRunTest {

    @RegisterExtension
    static final QuarkusUnitTest app = new QuarkusUnitTest().withApplicationRoot(jar -> jar.addClass(Queries.class))
            .overrideConfigKey("quarkus.attio.devservices.always", "true")
            .overrideRuntimeConfigKey("quarkus.http.test-port", "0");

    @Inject
    Queries queries;

    @Inject
    @RestClient
    AttioRecords records;

    @Test
    void aFilterAndAnOrder() {
        List<AttioRecord> expected = records.query("deals", RecordQuery.all()).stream()
                .filter(deal -> deal.currency("value").map(value -> value.amount().compareTo(new BigDecimal("10000")) >= 0)
                        .orElse(false))
                .filter(deal -> deal.status("stage").map(stage -> !List.of("Won 🎉", "Lost").contains(stage.title()))
                        .orElse(true))
                .toList();
        assertThat(expected).as("the workspace has some").isNotEmpty();
        assertThat(queries.largeOpenDeals()).extracting(AttioRecord::recordId)
                .containsExactlyInAnyOrderElementsOf(expected.stream().map(AttioRecord::recordId).toList());
        assertThat(queries.largeOpenDeals()).isSortedAccordingTo((one, other) -> other.currency("value").orElseThrow().amount()
                .compareTo(one.currency("value").orElseThrow().amount()));
    }

    @Test
    void aPathThroughAReference() {
        AttioRecord company = records.query("companies", RecordQuery.all()).stream()
                .filter(each -> !each.references("team").isEmpty()).findFirst().orElseThrow();
        assertThat(queries.peopleAt(company.domain("domains").orElseThrow())).extracting(AttioRecord::recordId)
                .containsExactlyInAnyOrderElementsOf(
                        company.references("team").stream().map(person -> person.targetRecordId()).toList());
        assertThat(queries.peopleAt("nobody.example")).isEmpty();
    }

    @Test
    void everyRecordOnce() {
        int all = records.query("people", RecordQuery.all()).size();
        assertThat(all).isPositive();
        assertThat(queries.everyone().collect().asList().await().indefinitely()).hasSize(all);
        assertThat(queries.countPeopleWithoutTitle()).isLessThan(all);
    }

    @Test
    void onlyWhatDiffers() {
        AttioRecord company = records.query("companies", RecordQuery.all().limit(1)).get(0);
        assertThat(queries.rename(company, company.text("name").orElseThrow())).isFalse();
        assertThat(queries.rename(company, "Another name")).isTrue();
        assertThat(records.query("companies", RecordQuery.where(Filter.text("name").startsWith("Another"))))
                .extracting(AttioRecord::recordId).containsExactly(company.recordId());
    }
}
