package org.acme.own;

import java.util.List;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.attio.AttioClient;
import io.quarkiverse.attio.AttioOperation;
import io.quarkiverse.attio.AttioOperation.Access;
import io.quarkiverse.attio.NoEnvelope;
import io.quarkiverse.attio.lists.ListEntry;

// tag::all[]
@AttioClient
@Path("/v2/lists")
public interface Entries {

    @POST
    @Path("/{list}/entries/query")
    @AttioOperation(id = "queryEntries", access = Access.READ, repeatable = true, scopes = { "list_entry:read",
            "list_configuration:read" })
    List<ListEntry> query(@PathParam("list") String list, EntryQuery query);

    @NoEnvelope
    record EntryQuery(@JsonProperty("limit") int limit, @JsonProperty("offset") int offset) { // sends {"limit": …}
    }
}
// end::all[]
