package io.quarkiverse.attio.deployment.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.attio.auth.AttioTenants;
import io.quarkiverse.attio.error.AttioNotFoundException;
import io.quarkiverse.attio.paging.AttioPager;
import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.query.Sort;
import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkiverse.attio.records.ReactiveAttioRecords;
import io.quarkiverse.attio.values.RecordValues;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Multi;

class RecordsArePagedTest {

    private static final int COUNT = 11;

    @RegisterExtension
    static final QuarkusUnitTest app = new QuarkusUnitTest().withEmptyApplication()
            .overrideRuntimeConfigKey("quarkus.http.test-port", "0");

    @Inject
    @RestClient
    AttioRecords records;

    @Inject
    @RestClient
    ReactiveAttioRecords reactive;

    private final List<String> made = new ArrayList<>();

    @BeforeEach
    void make() {
        for (int i = 0; i < COUNT; i++) {
            made.add(make(i));
        }
    }

    @AfterEach
    void remove() {
        made.forEach(id -> records.delete("companies", id));
        made.clear();
    }

    private String make(int number) {
        return records.create("companies", RecordValues.of().text("name", "Paged " + number)
                .domain("domains", "paged-" + number + ".example")).recordId();
    }

    private AttioPager<AttioRecord> pager(RecordQuery query) {
        return AttioPager.byQuery(query, q -> records.query("companies", q), AttioRecord::recordId).pageSize(3);
    }

    private AttioPager<AttioRecord> reactivePager(RecordQuery query) {
        return AttioPager.reactiveByQuery(query, q -> reactive.query("companies", q), AttioRecord::recordId).pageSize(3);
    }

    @Test
    void everyWayOfReadingGivesAllRecordsInTheOrderOfCreation() {
        List<AttioRecord> all = records.query("companies", RecordQuery.all().sort(Sort.asc("created_at")));
        assertThat(all).extracting(AttioRecord::recordId).endsWith(made.toArray(String[]::new));
        for (AttioPager<AttioRecord> pager : List.of(pager(RecordQuery.all()), reactivePager(RecordQuery.all()),
                pager(RecordQuery.all()).prefetch(false))) {
            assertThat(pager.stream()).isEqualTo(all);
            assertThat(pager).containsExactlyElementsOf(all);
            assertThat(pager.multi().collect().asList().await().indefinitely()).isEqualTo(all);
        }
        int offset = all.size() - COUNT;
        assertThat(pager(RecordQuery.all().offset(offset).limit(7)).stream()).isEqualTo(all.subList(offset, offset + 7));
        assertThat(reactivePager(RecordQuery.all().sort(Sort.desc("created_at"))).max(COUNT).stream())
                .extracting(AttioRecord::recordId).containsExactlyInAnyOrderElementsOf(made);
    }

    @Test
    void recordsDeletedWhileTheyAreReadHideNoOther() {
        List<String> read = new ArrayList<>();
        try (Stream<AttioRecord> all = pager(RecordQuery.all()).stream()) {
            all.map(AttioRecord::recordId).filter(made::contains).forEach(id -> {
                read.add(id);
                records.delete("companies", id);
            });
        }
        assertThat(read).isEqualTo(made);
        made.clear();
    }

    @Test
    void everyPageIsReadForTheTenantOfTheReading() {
        Set<String> tenants = ConcurrentHashMap.newKeySet();
        AttioPager<AttioRecord> blocking = AttioPager.byQuery(RecordQuery.all(), q -> {
            tenants.add(AttioTenants.current().orElse("none"));
            return AttioTenants.call(AttioTenants.DEFAULT, () -> records.query("companies", q));
        }, AttioRecord::recordId).pageSize(3);
        AttioPager<AttioRecord> later = AttioPager.reactiveByQuery(RecordQuery.all(), q -> {
            tenants.add(AttioTenants.current().orElse("none"));
            return AttioTenants.call(AttioTenants.DEFAULT, () -> reactive.query("companies", q));
        }, AttioRecord::recordId).pageSize(3);
        for (AttioPager<AttioRecord> pager : List.of(blocking, later)) {
            Multi<AttioRecord> multi = AttioTenants.call("acme", pager::multi);
            Stream<AttioRecord> stream = AttioTenants.call("acme", pager::stream);
            assertThat(multi.collect().asList().await().indefinitely()).hasSizeGreaterThanOrEqualTo(COUNT);
            assertThat(stream).hasSizeGreaterThanOrEqualTo(COUNT);
        }
        assertThat(tenants).containsExactly("acme");
    }

    @Test
    void aFailureOfACallIsTheOneOfTheReading() {
        AttioPager<AttioRecord> blocking = AttioPager.byQuery(RecordQuery.all(), q -> records.query("no_such", q),
                AttioRecord::recordId);
        assertThatThrownBy(() -> blocking.stream().toList()).isInstanceOf(AttioNotFoundException.class);
        assertThatThrownBy(() -> blocking.multi().collect().last().await().indefinitely())
                .isInstanceOf(AttioNotFoundException.class);
        assertThatThrownBy(() -> AttioPager.reactiveByQuery(RecordQuery.all(), q -> reactive.query("no_such", q),
                AttioRecord::recordId).iterator().next()).isInstanceOf(AttioNotFoundException.class);
    }
}
