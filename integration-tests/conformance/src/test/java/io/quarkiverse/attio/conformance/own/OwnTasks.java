package io.quarkiverse.attio.conformance.own;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.attio.AttioClient;
import io.smallrye.mutiny.Uni;

/** With a configuration key of its own. */
@AttioClient
@RegisterRestClient(configKey = "own-key")
@Path("/v2/tasks")
public interface OwnTasks {

    @POST
    Uni<OwnTask> create(OwnTask task);

    record OwnTask(@JsonProperty("content") String content) {
    }
}
