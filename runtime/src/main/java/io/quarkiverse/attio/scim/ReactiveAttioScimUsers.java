package io.quarkiverse.attio.scim;

import java.util.Optional;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;

import io.quarkiverse.attio.AttioClient;
import io.quarkiverse.attio.AttioOperation;
import io.quarkiverse.attio.AttioOperation.Access;
import io.quarkiverse.attio.NoEnvelope;
import io.quarkiverse.attio.auth.AttioHeadersFactory;
import io.smallrye.mutiny.Uni;

/**
 * The reactive twin of {@link AttioScimUsers}, generated from it: the same calls, made when the {@code Uni} is subscribed to.
 * <p>
 * The users of the workspace, as an identity provider manages them: by SCIM (RFC 7644). In each method {@code userId} is the
 * id that Attio gave the user.
 * <p>
 * Attio documents the operations, but not the bodies, and of the scopes only that for reading: the rest is as the standard
 * has it.
 * <p>
 * Every method throws an {@link io.quarkiverse.attio.error.AttioException}; those of the method itself are named with it. An
 * unknown user is an {@link io.quarkiverse.attio.error.AttioNotFoundException}.
 *
 * @see <a href="https://docs.attio.com/rest-api/scim">Attio's reference, chapter SCIM</a>
 */
@AttioClient
@RegisterClientHeaders(AttioHeadersFactory.class)
@Path("/scim/v2/Users")
@Produces({ "application/scim+json", MediaType.APPLICATION_JSON })
@Consumes("application/scim+json")
public interface ReactiveAttioScimUsers {

    /**
     * Lists users ("List SCIM users"). Scope: {@code scim_management:read}.
     *
     * @param query which ones, not {@code null}
     * @return some of them; {@link ScimPages} reads all
     * @throws io.quarkiverse.attio.error.AttioValidationException if Attio does not understand the filter
     *         ({@code invalidFilter})
     */
    @GET
    @AttioOperation(id = "scimListUsers", scopes = "scim_management:read", access = Access.READ, repeatable = true)
    Uni<ScimList<ScimUser>> list(@BeanParam ScimQuery query);

    /**
     * Makes a user ("Create a SCIM user"). One of a domain that the workspace has not verified becomes a pending invite.
     * Scope: {@code scim_management:read-write}.
     *
     * @throws io.quarkiverse.attio.error.AttioUniquenessConflictException if there is one already ({@code uniqueness})
     */
    @POST
    @AttioOperation(id = "scimCreateUser", scopes = "scim_management:read-write", access = Access.WRITE, repeatable = false)
    Uni<ScimUser> create(ScimUser user);

    /**
     * Gets a user ("Get a SCIM user"). Scope: {@code scim_management:read}.
     */
    @GET
    @Path("/{user_id}")
    @AttioOperation(id = "scimGetUser", scopes = "scim_management:read", access = Access.READ, repeatable = true)
    Uni<ScimUser> get(@PathParam("user_id") String userId);

    /**
     * Replaces a user ("Replace a SCIM user"): attributes that are not sent are removed. Send what {@link #get} gave, changed.
     * Scope: {@code scim_management:read-write}.
     *
     * @return the user; empty where Attio answers with nothing, which it does when a pending invite becomes inactive
     */
    @PUT
    @Path("/{user_id}")
    @NoEnvelope
    @AttioOperation(id = "scimReplaceUser", scopes = "scim_management:read-write", access = Access.WRITE, repeatable = true)
    Uni<Optional<ScimUser>> replace(@PathParam("user_id") String userId, ScimUser user);

    /**
     * Changes some attributes of a user ("Patch a SCIM user"). Scope: {@code scim_management:read-write}.
     *
     * @return the user; empty where Attio answers with nothing, which it does when a pending invite becomes inactive
     */
    @PATCH
    @Path("/{user_id}")
    @NoEnvelope
    @AttioOperation(id = "scimPatchUser", scopes = "scim_management:read-write", access = Access.WRITE, repeatable = false)
    Uni<Optional<ScimUser>> patch(@PathParam("user_id") String userId, ScimPatch changes);

    /**
     * Deletes a user ("Delete a SCIM user"). Scope: {@code scim_management:read-write}.
     */
    @DELETE
    @Path("/{user_id}")
    @AttioOperation(id = "scimDeleteUser", scopes = "scim_management:read-write", access = Access.WRITE, repeatable = false)
    Uni<Void> delete(@PathParam("user_id") String userId);
}
