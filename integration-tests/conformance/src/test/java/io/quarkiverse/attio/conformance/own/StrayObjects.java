package io.quarkiverse.attio.conformance.own;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.AttioClient;
import io.quarkiverse.attio.auth.AttioHeadersFactory;

/** Names our headers factory, and has somebody else's address. */
@AttioClient
@RegisterRestClient(configKey = "stray")
@RegisterClientHeaders(AttioHeadersFactory.class)
@Path("/v2/objects")
public interface StrayObjects {

    @GET
    List<JsonNode> list();
}
