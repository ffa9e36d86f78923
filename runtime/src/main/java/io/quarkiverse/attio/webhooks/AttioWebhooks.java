package io.quarkiverse.attio.webhooks;

import java.util.List;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;

import io.quarkiverse.attio.AttioClient;
import io.quarkiverse.attio.AttioOperation;
import io.quarkiverse.attio.AttioOperation.Access;
import io.quarkiverse.attio.AttioOperation.TokenLevel;
import io.quarkiverse.attio.auth.AttioHeadersFactory;

/**
 * The webhooks of the workspace: where Attio sends which events. In each method {@code webhookId} is a webhook's UUID. They
 * need a token of the workspace; one of a member is not enough.
 * <p>
 * Every method throws an {@link io.quarkiverse.attio.error.AttioException}; those of the method itself are named with it.
 * An unknown webhook is an {@link io.quarkiverse.attio.error.AttioNotFoundException}.
 *
 * @see <a href="https://docs.attio.com/rest-api/endpoint-reference/webhooks/list-webhooks">Attio's endpoint reference,
 *      chapter Webhooks</a>
 */
@AttioClient
@RegisterClientHeaders(AttioHeadersFactory.class)
@Path("/v2/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface AttioWebhooks {

    /**
     * Lists webhooks ("List webhooks"). Scope: {@code webhook:read}.
     *
     * @param limit how many at most; {@code null} for Attio's default
     * @param offset how many to leave out first; {@code null} for none
     * @return fewer than the limit means that there are no more
     */
    @GET
    @AttioOperation(id = "listWebhooks", scopes = "webhook:read", access = Access.READ, repeatable = true, tokenLevels = TokenLevel.WORKSPACE)
    List<Webhook> list(@QueryParam("limit") Integer limit, @QueryParam("offset") Integer offset);

    /**
     * Lists the first webhooks, as many as Attio gives unasked; see {@link #list(Integer, Integer)}.
     */
    default List<Webhook> list() {
        return list(null, null);
    }

    /**
     * Makes a webhook ("Create a webhook"). The answer is the only one that holds its secret. Scope:
     * {@code webhook:read-write}.
     *
     * @throws io.quarkiverse.attio.error.AttioValidationException if Attio does not take the address or a filter, or a list
     *         or object in a filter is unknown ({@code validation_type})
     * @throws io.quarkiverse.attio.error.AttioUniquenessConflictException if there is a subscription with the same address,
     *         event type and filter in the workspace
     */
    @POST
    @AttioOperation(id = "createWebhook", scopes = "webhook:read-write", access = Access.WRITE, repeatable = false, tokenLevels = TokenLevel.WORKSPACE, errors = {
            "400 validation_type", "409 uniqueness_conflict" })
    CreatedWebhook create(CreateWebhook webhook);

    /**
     * Gets a webhook, without its secret ("Get a webhook"). Scope: {@code webhook:read}.
     */
    @GET
    @Path("/{webhook_id}")
    @AttioOperation(id = "getWebhook", scopes = "webhook:read", access = Access.READ, repeatable = true, tokenLevels = TokenLevel.WORKSPACE, errors = "404 not_found")
    Webhook get(@PathParam("webhook_id") String webhookId);

    /**
     * Changes the address of a webhook, what it delivers, or both ("Update a webhook"). Its secret stays. Scope:
     * {@code webhook:read-write}.
     *
     * @throws io.quarkiverse.attio.error.AttioUniquenessConflictException if there is a subscription with the same address,
     *         event type and filter in the workspace
     */
    @PATCH
    @Path("/{webhook_id}")
    @AttioOperation(id = "updateWebhook", scopes = "webhook:read-write", access = Access.WRITE, repeatable = false, tokenLevels = TokenLevel.WORKSPACE, errors = {
            "404 not_found", "409 uniqueness_conflict" })
    Webhook update(@PathParam("webhook_id") String webhookId, UpdateWebhook changes);

    /**
     * Deletes a webhook; it delivers no more ("Delete a webhook"). Scope: {@code webhook:read-write}.
     */
    @DELETE
    @Path("/{webhook_id}")
    @AttioOperation(id = "deleteWebhook", scopes = "webhook:read-write", access = Access.WRITE, repeatable = false, tokenLevels = TokenLevel.WORKSPACE, errors = "404 not_found")
    void delete(@PathParam("webhook_id") String webhookId);
}
