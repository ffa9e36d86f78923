// tag::all[]
package org.acme;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkiverse.attio.query.Filter;
import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkiverse.attio.values.RecordValues;

@Path("/companies/{domain}")
public class CompanyResource {

    private final AttioRecords records;

    CompanyResource(@RestClient AttioRecords records) {
        this.records = records;
    }

    @PUT
    public String write(@RestPath String domain, String name) { // <1>
        AttioRecord company = records.assertRecord("companies", "domains", // <2>
                RecordValues.of().text("name", name).domain("domains", domain)); // <3>
        return company.recordId();
    }

    @GET
    public String read(@RestPath String domain) {
        return records.query("companies", RecordQuery.where(Filter.eq("domains", domain)).limit(1)).stream() // <4>
                .findFirst()
                .flatMap(company -> company.text("name")) // <5>
                .orElseThrow(NotFoundException::new);
    }
}
// end::all[]
