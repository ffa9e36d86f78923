package io.quarkiverse.attio.conformance.own;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.attio.AttioClient;

/** As little as an application can write. */
@AttioClient
@Path("/v2/lists")
public interface OwnLists {

    @GET
    List<OwnList> list();

    record OwnList(@JsonProperty("api_slug") String apiSlug, @JsonProperty("name") String name) {
    }
}
