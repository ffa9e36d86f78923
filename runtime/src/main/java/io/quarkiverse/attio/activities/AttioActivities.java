package io.quarkiverse.attio.activities;

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
import io.quarkiverse.attio.AttioOperation.Stability;
import io.quarkiverse.attio.auth.AttioHeadersFactory;
import io.quarkiverse.attio.paging.Page;

/**
 * The activities of the workspace: which kinds of things can happen, Attio's own and custom ones (alpha). In each method
 * {@code activity} is the slug (such as {@code site_visits}) or the id of an activity. What did happen is the business of
 * {@link AttioActivityRecords}.
 * <p>
 * Every method throws an {@link io.quarkiverse.attio.error.AttioException}; those of the method itself are named with it.
 * An unknown activity is an {@link io.quarkiverse.attio.error.AttioNotFoundException}.
 */
@AttioClient
@RegisterClientHeaders(AttioHeadersFactory.class)
@Path("/v2/activities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface AttioActivities {

    /**
     * Lists activities, page by page. Scope: {@code activity_configuration:read}.
     *
     * @param limit how many a page, 1 to 1,000; {@code null} for 100
     * @param cursor the {@link Page#nextCursor()} of the page before; {@code null} for the first
     */
    @GET
    @AttioOperation(id = "listActivities", scopes = "activity_configuration:read", access = Access.READ, repeatable = true, largestPage = 1000, stability = Stability.ALPHA)
    Page<Activity> list(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor);

    /**
     * Lists the first 100 activities; see {@link #list(Integer, String)}.
     */
    default Page<Activity> list() {
        return list(null, null);
    }

    /**
     * Makes a custom activity. Scope: {@code activity_configuration:read-write}.
     *
     * @throws io.quarkiverse.attio.error.AttioForbiddenException if the plan has no custom activities
     *         ({@code billing_error})
     * @throws io.quarkiverse.attio.error.AttioUniquenessConflictException if the slug or a noun is taken
     *         ({@code slug_conflict})
     */
    @POST
    @AttioOperation(id = "createActivity", scopes = "activity_configuration:read-write", access = Access.WRITE, repeatable = false, stability = Stability.ALPHA, errors = {
            "403 billing_error", "403 unauthorized", "409 slug_conflict" })
    Activity create(CreateActivity activity);

    /**
     * Gets one activity. Scope: {@code activity_configuration:read}.
     */
    @GET
    @Path("/{activity}")
    @AttioOperation(id = "getActivity", scopes = "activity_configuration:read", access = Access.READ, repeatable = true, stability = Stability.ALPHA, errors = "404 not_found")
    Activity get(@PathParam("activity") String activity);

    /**
     * Changes the slug or the nouns of an activity. Scope:
     * {@code activity_configuration:read-write}.
     *
     * @throws io.quarkiverse.attio.error.AttioUniquenessConflictException if the slug or a noun is taken
     *         ({@code slug_conflict})
     * @throws io.quarkiverse.attio.error.AttioValidationException if Attio does not take the changes
     *         ({@code validation_type})
     */
    @PATCH
    @Path("/{activity}")
    @AttioOperation(id = "updateActivity", scopes = "activity_configuration:read-write", access = Access.WRITE, repeatable = false, stability = Stability.ALPHA, errors = {
            "400 validation_type", "403 unauthorized", "404 not_found", "409 slug_conflict" })
    Activity update(@PathParam("activity") String activity, UpdateActivity changes);

    /**
     * Deletes a custom activity <strong>with all its records</strong>. Scopes:
     * {@code activity_configuration:read-write}, {@code activity_record:read-write}.
     *
     * @throws io.quarkiverse.attio.error.AttioValidationException if it is one of Attio's own
     *         ({@code system_edit_unauthorized})
     */
    @DELETE
    @Path("/{activity}")
    @AttioOperation(id = "deleteActivity", scopes = { "activity_configuration:read-write",
            "activity_record:read-write" }, access = Access.WRITE, repeatable = false, stability = Stability.ALPHA, errors = {
                    "400 system_edit_unauthorized", "403 unauthorized", "404 not_found" })
    void delete(@PathParam("activity") String activity);
}
