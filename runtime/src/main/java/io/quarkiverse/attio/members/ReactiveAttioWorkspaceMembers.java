package io.quarkiverse.attio.members;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;

import io.quarkiverse.attio.AttioClient;
import io.quarkiverse.attio.AttioOperation;
import io.quarkiverse.attio.AttioOperation.Access;
import io.quarkiverse.attio.auth.AttioHeadersFactory;
import io.smallrye.mutiny.Uni;

/**
 * The reactive twin of {@link AttioWorkspaceMembers}, generated from it: the same calls, made when the {@code Uni} is
 * subscribed to.
 * <p>
 * The members of the workspace.
 * <p>
 * Every method throws an {@link io.quarkiverse.attio.error.AttioException}; those of the method itself are named with it.
 *
 * @see <a href="https://docs.attio.com/rest-api/endpoint-reference/workspace-members/list-workspace-members">Attio's
 *      endpoint reference, chapter Workspace members</a>
 */
@AttioClient
@RegisterClientHeaders(AttioHeadersFactory.class)
@Path("/v2/workspace_members")
@Produces(MediaType.APPLICATION_JSON)
public interface ReactiveAttioWorkspaceMembers {

    /**
     * Lists every member ("List workspace members"). Not paged. Scope: {@code user_management:read}.
     */
    @GET
    @AttioOperation(id = "listWorkspaceMembers", scopes = "user_management:read", access = Access.READ, repeatable = true)
    Uni<List<WorkspaceMember>> list();

    /**
     * Gets one member ("Get a workspace member"). Scope: {@code user_management:read}.
     *
     * @param workspaceMemberId the member's UUID
     * @throws io.quarkiverse.attio.error.AttioNotFoundException if there is none
     */
    @GET
    @Path("/{workspace_member_id}")
    @AttioOperation(id = "getWorkspaceMember", scopes = "user_management:read", access = Access.READ, repeatable = true, errors = "404 not_found")
    Uni<WorkspaceMember> get(@PathParam("workspace_member_id") String workspaceMemberId);
}
