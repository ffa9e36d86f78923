package org.acme.own;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.AttioClient;

// tag::all[]
@AttioClient
@Path("/v2/objects/{object}/attributes")
public interface Attributes {

    @GET
    List<Attribute> list(@PathParam("object") String object); // <1>

    @GET
    @Path("/{attribute}")
    JsonNode get(@PathParam("object") String object, @PathParam("attribute") String attribute); // <2>

    record Attribute(@JsonProperty("api_slug") String slug, @JsonProperty("title") String title,
            @JsonProperty("type") String type) { // <3>
    }
}
// end::all[]
