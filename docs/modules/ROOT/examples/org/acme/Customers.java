package org.acme;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkiverse.attio.query.Filter;
import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkiverse.attio.values.RecordValues;

// tag::readme[]
@ApplicationScoped
public class Customers {

    @Inject
    @RestClient
    AttioRecords records;

    /** Creates the company, or changes the one that has this domain. */
    public AttioRecord keep(String name, String domain) {
        return records.assertRecord("companies", "domains",
                RecordValues.of().text("name", name).domain("domains", domain));
    }

    public List<String> namesOf(String domain) {
        return records.query("companies", RecordQuery.where(Filter.eq("domains", domain))).stream()
                .map(company -> company.text("name").orElse("unnamed")).toList();
    }
}
// end::readme[]
