package io.quarkiverse.attio.conformance.own;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.AttioClient;
import io.quarkus.rest.client.reactive.Url;

/** Its address is configured to be somebody else's; and each call may name another one. */
@AttioClient
@RegisterRestClient(configKey = "stray")
@Path("/v2/lists")
public interface StrayLists {

    @GET
    List<JsonNode> list();

    @GET
    List<JsonNode> listAt(@Url String address);
}
