package io.quarkiverse.attio.deployment.devservices;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkiverse.attio.query.Filter;
import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkiverse.attio.values.RecordValues;

@Path("/emulator")
public class EmulatorResource {

    private static final String DOMAIN = "kept.example";

    @Inject
    @RestClient
    AttioRecords records;

    @ConfigProperty(name = "quarkus.attio.base-url")
    String address;

    @POST
    public void write() {
        records.assertRecord("companies", "domains", RecordValues.of().domain("domains", DOMAIN));
    }

    @GET
    public String read() {
        return "before " + address + " " + records.query("companies", RecordQuery.where(Filter.eq("domains", DOMAIN))).size();
    }
}
