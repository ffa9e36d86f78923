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
 * The reactive twin of {@link AttioScimGroups}, generated from it: the same calls, made when the {@code Uni} is subscribed to.
 * <p>
 * The groups of users, which are the teams of the workspace, as an identity provider manages them: by SCIM (RFC 7644). In
 * each method {@code teamId} is the id that Attio gave the team.
 * <p>
 * Attio documents the operations, but not the bodies, and of the scopes only that for reading: the rest is as the standard
 * has it.
 * <p>
 * Every method throws an {@link io.quarkiverse.attio.error.AttioException}; those of the method itself are named with it. An
 * unknown team is an {@link io.quarkiverse.attio.error.AttioNotFoundException}.
 *
 * @see <a href="https://docs.attio.com/rest-api/scim">Attio's reference, chapter SCIM</a>
 */
@AttioClient
@RegisterClientHeaders(AttioHeadersFactory.class)
@Path("/scim/v2/Groups")
@Produces({ "application/scim+json", MediaType.APPLICATION_JSON })
@Consumes("application/scim+json")
public interface ReactiveAttioScimGroups {

    /**
     * Lists groups ("List SCIM groups"). Scope: {@code scim_management:read}.
     *
     * @param query which ones, not {@code null}
     * @return some of them; {@link ScimPages} reads all
     * @throws io.quarkiverse.attio.error.AttioValidationException if Attio does not understand the filter
     *         ({@code invalidFilter})
     */
    @GET
    @AttioOperation(id = "scimListGroups", scopes = "scim_management:read", access = Access.READ, repeatable = true)
    Uni<ScimList<ScimGroup>> list(@BeanParam ScimQuery query);

    /**
     * Makes a group ("Create a SCIM group"). Scope: {@code scim_management:read-write}.
     *
     * @throws io.quarkiverse.attio.error.AttioUniquenessConflictException if there is one already ({@code uniqueness})
     */
    @POST
    @AttioOperation(id = "scimCreateGroup", scopes = "scim_management:read-write", access = Access.WRITE, repeatable = false)
    Uni<ScimGroup> create(ScimGroup group);

    /**
     * Gets a group with its members ("Get a SCIM group"). Scope: {@code scim_management:read}.
     */
    @GET
    @Path("/{workspace_team_id}")
    @AttioOperation(id = "scimGetGroup", scopes = "scim_management:read", access = Access.READ, repeatable = true)
    Uni<ScimGroup> get(@PathParam("workspace_team_id") String teamId);

    /**
     * Replaces a group and all its members ("Replace a SCIM group"): attributes that are not sent are removed. Send what
     * {@link #get} gave, changed. Scope: {@code scim_management:read-write}.
     */
    @PUT
    @Path("/{workspace_team_id}")
    @AttioOperation(id = "scimReplaceGroup", scopes = "scim_management:read-write", access = Access.WRITE, repeatable = true)
    Uni<ScimGroup> replace(@PathParam("workspace_team_id") String teamId, ScimGroup group);

    /**
     * Changes some attributes or members of a group ("Patch a SCIM group"). Scope: {@code scim_management:read-write}.
     *
     * @return the group; empty where Attio answers with nothing, which the standard allows
     */
    @PATCH
    @Path("/{workspace_team_id}")
    @NoEnvelope
    @AttioOperation(id = "scimPatchGroup", scopes = "scim_management:read-write", access = Access.WRITE, repeatable = false)
    Uni<Optional<ScimGroup>> patch(@PathParam("workspace_team_id") String teamId, ScimPatch changes);

    /**
     * Deletes a group, not its members ("Delete a SCIM group"). Scope: {@code scim_management:read-write}.
     */
    @DELETE
    @Path("/{workspace_team_id}")
    @AttioOperation(id = "scimDeleteGroup", scopes = "scim_management:read-write", access = Access.WRITE, repeatable = false)
    Uni<Void> delete(@PathParam("workspace_team_id") String teamId);
}
