package io.quarkiverse.attio.scim;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;

import io.quarkiverse.attio.AttioClient;
import io.quarkiverse.attio.AttioOperation;
import io.quarkiverse.attio.AttioOperation.Access;
import io.quarkiverse.attio.auth.AttioHeadersFactory;
import io.smallrye.mutiny.Uni;

/**
 * The reactive twin of {@link AttioScimSchemas}, generated from it: the same calls, made when the {@code Uni} is subscribed to.
 * <p>
 * Which attributes users and groups have.
 *
 * @see <a href="https://docs.attio.com/rest-api/scim">Attio's reference, chapter SCIM</a>
 */
@AttioClient
@RegisterClientHeaders(AttioHeadersFactory.class)
@Path("/scim/v2/Schemas")
@Produces({ "application/scim+json", MediaType.APPLICATION_JSON })
public interface ReactiveAttioScimSchemas {

    /**
     * Lists the schemas, all of them ("List SCIM schemas"). Scope: {@code scim_management:read}.
     */
    @GET
    @AttioOperation(id = "scimListSchemas", scopes = "scim_management:read", access = Access.READ, repeatable = true)
    Uni<ScimList<ScimSchema>> list();
}
