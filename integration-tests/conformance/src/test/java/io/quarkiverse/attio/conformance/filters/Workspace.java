package io.quarkiverse.attio.conformance.filters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.logging.Logger;

import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.values.RecordValues;

/** Companies, people who work for them, and samples that refer to each other and to both: as written and as read back. */
final class Workspace implements AutoCloseable {

    static final String PEOPLE = "people";
    static final String COMPANIES = "companies";

    private static final long SEED = Long.getLong("attio.filters.seed", 20261124L);
    private static final Logger LOG = Logger.getLogger(Workspace.class.getName());

    private final Attio attio = new Attio();
    private final Map<String, List<AttioRecord>> rows = new HashMap<>();
    private final Map<String, AttioRecord> byId = new HashMap<>();

    Workspace() {
        LOG.info("The random records and filters are those of -Dattio.filters.seed=" + SEED);
        SampleSchema.create(attio);
        RandomValues values = new RandomValues(random());
        List<String> companies = new ArrayList<>();
        List<String> people = new ArrayList<>();
        List<String> samples = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            companies.add(write(COMPANIES, values.company()));
        }
        for (int i = 0; i < 90; i++) {
            people.add(write(PEOPLE, values.person(companies)));
        }
        for (int i = 0; i < 300; i++) {
            samples.add(write(SampleSchema.SAMPLES, values.sample(samples, people, companies)));
        }
        readBack(COMPANIES, companies);
        readBack(PEOPLE, people);
        readBack(SampleSchema.SAMPLES, samples);
    }

    Attio attio() {
        return attio;
    }

    /** Each test has its own numbers, so that one test alone sees what it sees among the others. */
    Random random() {
        return new Random(SEED);
    }

    /** All records of an object, in the order of a query without a filter. */
    List<AttioRecord> rows(String object) {
        return rows.get(object);
    }

    AttioRecord find(String recordId) {
        return byId.get(recordId);
    }

    /** Asks for a condition's records, and compares with those for which its meaning holds. */
    List<AttioRecord> check(String object, Condition condition) {
        List<AttioRecord> found = attio.query(object, RecordQuery.where(condition.filter()));
        assertThat(ids(found)).as("%s that match %s, seed %d", object, condition.filter(), SEED)
                .containsExactlyInAnyOrderElementsOf(ids(rows(object).stream().filter(condition.meaning()).toList()));
        return found;
    }

    static List<String> ids(List<AttioRecord> rows) {
        return rows.stream().map(AttioRecord::recordId).toList();
    }

    private String write(String object, RecordValues values) {
        return attio.create("/v2/objects/" + object + "/records", values).at("/id/record_id").asText();
    }

    private void readBack(String object, List<String> written) {
        List<AttioRecord> read = attio.query(object, RecordQuery.all());
        assertThat(ids(read)).containsExactlyInAnyOrderElementsOf(written);
        rows.put(object, read);
        read.forEach(row -> byId.put(row.recordId(), row));
    }

    @Override
    public void close() {
        attio.close();
    }
}
