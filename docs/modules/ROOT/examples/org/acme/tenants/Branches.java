package org.acme.tenants;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkiverse.attio.auth.AttioTenants;
import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkiverse.attio.records.ReactiveAttioRecords;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
public class Branches {

    private final AttioRecords records;
    private final ReactiveAttioRecords reactiveRecords;

    Branches(@RestClient AttioRecords records, @RestClient ReactiveAttioRecords reactiveRecords) {
        this.records = records;
        this.reactiveRecords = reactiveRecords;
    }

    // tag::blocking[]
    List<AttioRecord> companies(String tenant) {
        return AttioTenants.call(tenant, () -> records.query("companies", RecordQuery.all()));
    }
    // end::blocking[]

    // tag::reactive[]
    Uni<List<AttioRecord>> companiesLater(String tenant) {
        return AttioTenants.call(tenant, () -> reactiveRecords.query("companies", RecordQuery.all()));
    }
    // end::reactive[]

    // tag::copy[]
    void copy(String from, String to, String recordId) {
        AttioTenants.run(from, () -> {
            AttioRecord company = records.get("companies", recordId);
            AttioTenants.run(to, () -> write(company)); // the inner tenant holds until the inner call ends
        });
    }
    // end::copy[]

    private void write(AttioRecord company) {
        // what it writes is not the matter here
    }
}
