package org.acme.query;

import java.math.BigDecimal;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkiverse.attio.paging.AttioPager;
import io.quarkiverse.attio.query.Filter;
import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.query.Sort;
import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkiverse.attio.records.ReactiveAttioRecords;
import io.quarkiverse.attio.values.RecordValues;
import io.smallrye.mutiny.Multi;

@ApplicationScoped
public class Queries {

    @Inject
    @RestClient
    AttioRecords records;

    @Inject
    @RestClient
    ReactiveAttioRecords reactiveRecords;

    // tag::filter[]
    public List<AttioRecord> largeOpenDeals() {
        return records.query("deals", RecordQuery
                .where(Filter.and(Filter.currency("value").gte(new BigDecimal("10000")), // <1>
                        Filter.not(Filter.status("stage").anyOf("Won 🎉", "Lost")))) // <2>
                .sort(Sort.desc("value"), Sort.asc("name"))
                .limit(50));
    }
    // end::filter[]

    // tag::path[]
    public List<AttioRecord> peopleAt(String domain) {
        return records.query("people", RecordQuery.where(
                Filter.path("people", "company").then("companies", "domains").domain().eq(domain)));
    }
    // end::path[]

    // tag::pager[]
    public long countPeopleWithoutTitle() {
        return AttioPager.byQuery(RecordQuery.all(), query -> records.query("people", query), AttioRecord::recordId)
                .stream().filter(person -> !person.has("job_title")).count();
    }

    public Multi<AttioRecord> everyone() {
        return AttioPager.reactiveByQuery(RecordQuery.all(), query -> reactiveRecords.query("people", query),
                AttioRecord::recordId).multi();
    }
    // end::pager[]

    // tag::changes[]
    public boolean rename(AttioRecord company, String name) {
        RecordValues changes = RecordValues.changes(company, RecordValues.of().text("name", name));
        if (changes.isEmpty()) {
            return false;
        }
        records.update("companies", company.recordId(), changes);
        return true;
    }
    // end::changes[]
}
