package io.quarkiverse.attio.conformance.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

import io.quarkiverse.attio.conformance.server.BareEmulator;
import io.quarkiverse.attio.paging.AttioPager;
import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkiverse.attio.records.ReactiveAttioRecords;
import io.quarkiverse.attio.values.RecordValues;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** 10,000 records are read page by page while others insert and delete. */
@QuarkusTest
@WithTestResource(BareEmulator.class)
class NoRecordIsMissedWhileOthersWriteTest {

    private static final String OBJECT = "companies";
    private static final int COUNT = 10_000;
    private static final int PAGE_SIZE = 500;
    /** Of these about 60 delete rows that have been read: more than the 25 by which pages of 500 overlap. */
    private static final int WRITES_PER_PAGE = 180;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    @RestClient
    AttioRecords records;

    @Inject
    @RestClient
    ReactiveAttioRecords reactive;

    private final List<String> there = new ArrayList<>();
    private String name;

    @BeforeEach
    void makeRecords(TestInfo test) {
        name = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
        int missing = COUNT - ids().size();
        Multi.createFrom().range(0, missing)
                .onItem().transformToUni(i -> reactive.create(OBJECT, record(i))).merge(16)
                .collect().asList().await().atMost(PATIENCE);
        there.addAll(ids());
        assertThat(there).hasSize(COUNT).doesNotHaveDuplicates();
    }

    private List<String> ids() {
        return AttioPager.byQuery(RecordQuery.all(), q -> records.query(OBJECT, q), AttioRecord::recordId).stream()
                .map(AttioRecord::recordId).toList();
    }

    private RecordValues record(int number) {
        return RecordValues.of().domain("domains", name + "-" + number + ".example");
    }

    @Test
    void asAStream() throws Exception {
        readWhileOthersWrite(each -> {
            try (Stream<AttioRecord> all = AttioPager
                    .byQuery(RecordQuery.all(), q -> records.query(OBJECT, q), AttioRecord::recordId).stream()) {
                all.map(AttioRecord::recordId).forEach(each);
            }
        });
    }

    @Test
    void asAMulti() throws Exception {
        readWhileOthersWrite(each -> AttioPager
                .reactiveByQuery(RecordQuery.all(), q -> reactive.query(OBJECT, q), AttioRecord::recordId).multi()
                // the others must get on while the reader waits for them
                .emitOn(Infrastructure.getDefaultWorkerPool(), 1)
                .map(AttioRecord::recordId).invoke(each).collect().last().await().atMost(PATIENCE));
    }

    private void readWhileOthersWrite(Consumer<Consumer<String>> reading) throws Exception {
        List<String> seen = new ArrayList<>();
        Crowd others = new Crowd(there, COUNT, 42,
                number -> records.create(OBJECT, record(number)).recordId(),
                id -> records.delete(OBJECT, id));
        try (others) {
            reading.accept(id -> {
                seen.add(id);
                if (seen.size() % PAGE_SIZE == 0) {
                    others.letWrite(WRITES_PER_PAGE);
                }
            });
        }
        assertThat(others.failures()).isEmpty();
        assertThat(seen).as("none twice").doesNotHaveDuplicates();
        Set<String> throughout = new HashSet<>(there);
        throughout.removeAll(others.deleted());
        assertThat(new HashSet<>(seen)).as("none missed that was there throughout").containsAll(throughout);
        Set<String> known = new HashSet<>(there);
        known.addAll(others.inserted());
        assertThat(known).as("none made up").containsAll(seen);
        // what happened meanwhile was much
        assertThat(others.inserted()).hasSizeGreaterThan(500);
        assertThat(others.deleted()).hasSizeGreaterThan(1_000);
        assertThat(throughout).hasSizeGreaterThan(COUNT / 2);
        System.out.printf("%d rows read, %d inserted and %d deleted meanwhile, %d there throughout%n", seen.size(),
                others.inserted().size(), others.deleted().size(), throughout.size());
    }
}
