package io.quarkiverse.attio.benchmarks;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import com.fasterxml.jackson.databind.JsonNode;

import io.smallrye.mutiny.Uni;

/** The same request with Quarkus' REST client and nothing of this extension: what the extension itself adds to a call. */
@RegisterRestClient(configKey = BareRecords.KEY)
@Path("/v2/objects/{object}/records/{id}")
public interface BareRecords {

    /** The key of its configuration. */
    String KEY = "bare";

    /** Waits for the answer. */
    @GET
    JsonNode get(@HeaderParam("Authorization") String token, @PathParam("object") String object,
            @PathParam("id") String id);

    /** Does not. */
    @GET
    Uni<JsonNode> getLater(@HeaderParam("Authorization") String token, @PathParam("object") String object,
            @PathParam("id") String id);
}
