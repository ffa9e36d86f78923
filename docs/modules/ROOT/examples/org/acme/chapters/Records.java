package org.acme.chapters;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkiverse.attio.records.MergeRecords;
import io.quarkiverse.attio.records.RecordEntry;
import io.quarkiverse.attio.records.RecordSearchResult;
import io.quarkiverse.attio.records.SearchRecords;
import io.quarkiverse.attio.values.AttributeValue;
import io.quarkiverse.attio.values.RecordValues;
import io.quarkiverse.attio.values.ValueHistory;

@ApplicationScoped
public class Records {

    @Inject
    @RestClient
    AttioRecords records;

    // tag::create[]
    public AttioRecord create() {
        return records.create("companies", RecordValues.of().text("name", "Acme").domain("domains", "acme.example"));
    }

    public AttioRecord makeOrChange() {
        return records.assertRecord("companies", "domains", // <1>
                RecordValues.of().text("name", "Acme Ltd").domain("domains", "acme.example"));
    }
    // end::create[]

    // tag::change[]
    public void domains(String companyId) {
        records.update("companies", companyId, RecordValues.of().domain("domains", "acme.example.org")); // <1>
        records.overwrite("companies", companyId, RecordValues.of().domain("domains", "acme.example")); // <2>
        records.update("companies", companyId, RecordValues.of().clear("description")); // <3>
    }
    // end::change[]

    // tag::merge[]
    public String merge(String keptId, String otherId) {
        return records.merge("companies", MergeRecords.of(keptId, otherId)).newRecordId();
    }
    // end::merge[]

    // tag::search[]
    public List<RecordSearchResult> find(String text) {
        return records.search(SearchRecords.of(text, "companies", "people").limit(10));
    }
    // end::search[]

    // tag::history[]
    public List<AttributeValue> namesSoFar(String companyId) {
        return records.listAttributeValues("companies", companyId, "name", true, null, null);
    }

    public void bringHistory(String companyId, Instant founded, Instant renamed) {
        records.writeAttributeValues("companies", companyId, "name",
                ValueHistory.of(Map.of("value", "Acme"), founded, renamed)
                        .value(Map.of("value", "Acme Ltd"), renamed, null)); // <1>
    }
    // end::history[]

    // tag::entries[]
    public List<String> listsOf(String companyId) {
        return records.listEntries("companies", companyId).stream().map(RecordEntry::listApiSlug).toList();
    }
    // end::entries[]
}
