package org.acme.own;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.AttioClient;

// tag::all[]
@AttioClient
@Path("/v2/notes")
public interface Notes {

    @POST
    JsonNode create(NewNote note); // sends {"data": {"parent_object": …}}

    record NewNote(@JsonProperty("parent_object") String object, @JsonProperty("parent_record_id") String recordId,
            @JsonProperty("title") String title, @JsonProperty("format") String format,
            @JsonProperty("content") String content) {
    }
}
// end::all[]
