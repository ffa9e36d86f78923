package io.quarkiverse.attio.objects;

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
import io.quarkiverse.attio.auth.AttioHeadersFactory;
import io.quarkiverse.attio.paging.Page;

/**
 * The objects of the workspace: people, companies and the other standard ones that are switched on, and its own.
 * <p>
 * Every method throws an {@link io.quarkiverse.attio.error.AttioException}; those of the method itself are named with it.
 *
 * @see <a href="https://docs.attio.com/rest-api/endpoint-reference/objects/list-objects">Attio's endpoint reference, chapter
 *      Objects</a>
 */
@AttioClient
@RegisterClientHeaders(AttioHeadersFactory.class)
@Path("/v2/objects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface AttioObjects {

    /**
     * Lists every standard and custom object ("List objects"). Not paged. A good first call: it shows that the token
     * works. Scope: {@code object_configuration:read}.
     */
    @GET
    @AttioOperation(id = "listObjects", scopes = "object_configuration:read", access = Access.READ, repeatable = true)
    List<AttioObject> list();

    /**
     * Gets one object ("Get an object"). Scope: {@code object_configuration:read}.
     *
     * @param object its slug or id
     * @throws io.quarkiverse.attio.error.AttioNotFoundException if there is none
     */
    @GET
    @Path("/{object}")
    @AttioOperation(id = "getObject", scopes = "object_configuration:read", access = Access.READ, repeatable = true, errors = "404 not_found")
    AttioObject get(@PathParam("object") String object);

    /**
     * Makes a custom object ("Create an object"). Scope: {@code object_configuration:read-write}.
     *
     * @throws io.quarkiverse.attio.error.AttioUniquenessConflictException if the slug is taken ({@code slug_conflict})
     * @throws io.quarkiverse.attio.error.AttioValidationException if the plan allows no more objects
     *         ({@code quota_exceeded})
     */
    @POST
    @AttioOperation(id = "createObject", scopes = "object_configuration:read-write", access = Access.WRITE, repeatable = false, errors = {
            "400 quota_exceeded", "403 unauthorized", "409 slug_conflict" })
    AttioObject create(CreateObject object);

    /**
     * Changes the slug or the nouns of an object ("Update an object"). Scope: {@code object_configuration:read-write}.
     *
     * @param object its slug or id
     * @throws io.quarkiverse.attio.error.AttioNotFoundException if there is none
     * @throws io.quarkiverse.attio.error.AttioUniquenessConflictException if the slug is taken ({@code slug_conflict})
     * @throws io.quarkiverse.attio.error.AttioValidationException if nothing changes ({@code validation_type})
     */
    @PATCH
    @Path("/{object}")
    @AttioOperation(id = "updateObject", scopes = "object_configuration:read-write", access = Access.WRITE, repeatable = false, errors = {
            "400 validation_type", "403 unauthorized", "404 not_found", "409 slug_conflict" })
    AttioObject update(@PathParam("object") String object, UpdateObject changes);

    /**
     * Deletes a custom object <strong>with all its records</strong> ("Delete an object"). Scopes:
     * {@code object_configuration:read-write} and, as far as is known, {@code record_permission:read-write}.
     *
     * @param object its slug or id
     * @throws io.quarkiverse.attio.error.AttioNotFoundException if there is none
     * @throws io.quarkiverse.attio.error.AttioValidationException if it is a standard object
     *         ({@code system_edit_unauthorized})
     */
    @DELETE
    @Path("/{object}")
    @AttioOperation(id = "deleteObject", scopes = { "object_configuration:read-write",
            "record_permission:read-write" }, access = Access.WRITE, repeatable = false, errors = {
                    "400 system_edit_unauthorized", "403 unauthorized", "404 not_found" })
    void delete(@PathParam("object") String object);

    /**
     * Lists the saved views of an object, page by page ("List object views"). Scope: {@code object_configuration:read}.
     *
     * @param object its slug or id
     * @param showArchived whether archived views come too; {@code null} for no
     * @param limit how many a page, 1 to 1,000; {@code null} for 500
     * @param cursor the {@link Page#nextCursor()} of the page before; {@code null} for the first
     * @throws io.quarkiverse.attio.error.AttioNotFoundException if there is no such object
     */
    @GET
    @Path("/{object}/views")
    @AttioOperation(id = "listObjectViews", scopes = "object_configuration:read", access = Access.READ, repeatable = true, largestPage = 1000, errors = "404 not_found")
    Page<ObjectView> listViews(@PathParam("object") String object, @QueryParam("show_archived") Boolean showArchived,
            @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor);

    /**
     * Lists the first 500 saved views of an object; see {@link #listViews(String, Boolean, Integer, String)}.
     */
    default Page<ObjectView> listViews(String object) {
        return listViews(object, null, null, null);
    }
}
