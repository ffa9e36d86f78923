package io.quarkiverse.attio.sample;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

import io.quarkiverse.attio.error.AttioValidationException;
import io.quarkiverse.attio.records.AttioRecords;
import io.smallrye.common.annotation.Blocking;

/** One customer at a time, as JSON. */
@Blocking
@Path("/customers")
@Produces(MediaType.APPLICATION_JSON)
public class CustomerResource {

    private final AttioRecords records;
    private final CustomerReader reader;

    CustomerResource(@RestClient AttioRecords records, CustomerReader reader) {
        this.records = records;
        this.reader = reader;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<Upsert> write(CustomerInput input) throws InvalidCustomerException {
        if (input == null) {
            throw new InvalidCustomerException("The body is empty: send a customer as JSON");
        }
        Customer customer = Customer.of(input);
        try {
            Upsert upsert = new CustomerWriter(records).write(customer);
            return RestResponse.status(upsert.outcome() == Outcome.CREATED ? Status.CREATED : Status.OK, upsert);
        } catch (AttioValidationException e) {
            throw new InvalidCustomerException("Attio does not take it: " + e.attioMessage().orElse(e.getMessage()));
        }
    }

    @GET
    public RestResponse<CompanyView> read(@QueryParam("domain") String domain) throws InvalidCustomerException {
        if (domain == null || domain.isBlank()) {
            throw new InvalidCustomerException("Say which company: /customers?domain=acme.example");
        }
        String cleaned = Clean.domain(domain);
        return reader.byDomain(cleaned).map(RestResponse::ok)
                .orElseThrow(() -> new UnknownCustomerException(cleaned));
    }
}
