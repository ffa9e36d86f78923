package io.quarkiverse.attio.lists;

import java.util.List;

import jakarta.ws.rs.Consumes;
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
 * The lists of the workspace. In each method {@code list} is the slug (such as {@code sales_pipeline}) or the id of a list.
 * A list that the token may not see is as one that does not exist. What is in a list is the business of
 * {@link AttioEntries}. No list can be deleted here.
 * <p>
 * Every method throws an {@link io.quarkiverse.attio.error.AttioException}; those of the method itself are named with it.
 *
 * @see <a href="https://docs.attio.com/rest-api/endpoint-reference/lists/list-all-lists">Attio's endpoint reference, chapter
 *      Lists</a>
 */
@AttioClient
@RegisterClientHeaders(AttioHeadersFactory.class)
@Path("/v2/lists")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface AttioLists {

    /**
     * Lists every list that the token may see ("List all lists"). Not paged. Scope: {@code list_configuration:read}.
     */
    @GET
    @AttioOperation(id = "listLists", scopes = "list_configuration:read", access = Access.READ, repeatable = true)
    List<AttioList> list();

    /**
     * Makes a list ("Create a list"). Scope: {@code list_configuration:read-write}.
     *
     * @throws io.quarkiverse.attio.error.AttioForbiddenException if the plan does not allow this access
     *         ({@code billing_error})
     * @throws io.quarkiverse.attio.error.AttioNotFoundException if there is no such parent object
     * @throws io.quarkiverse.attio.error.AttioUniquenessConflictException if the slug is taken ({@code slug_conflict})
     * @throws io.quarkiverse.attio.error.AttioValidationException if there is no such workspace member
     *         ({@code value_not_found})
     */
    @POST
    @AttioOperation(id = "createList", scopes = "list_configuration:read-write", access = Access.WRITE, repeatable = false, errors = {
            "400 value_not_found", "403 billing_error", "404 not_found", "409 slug_conflict" })
    AttioList create(CreateList list);

    /**
     * Gets one list ("Get a list"). Scope: {@code list_configuration:read}.
     *
     * @throws io.quarkiverse.attio.error.AttioNotFoundException if there is none
     */
    @GET
    @Path("/{list}")
    @AttioOperation(id = "getList", scopes = "list_configuration:read", access = Access.READ, repeatable = true, errors = "404 not_found")
    AttioList get(@PathParam("list") String list);

    /**
     * Changes a list ("Update a list"). Scope: {@code list_configuration:read-write}.
     *
     * @throws io.quarkiverse.attio.error.AttioNotFoundException if there is none
     * @throws io.quarkiverse.attio.error.AttioValidationException if there is no such workspace member
     *         ({@code value_not_found})
     */
    @PATCH
    @Path("/{list}")
    @AttioOperation(id = "updateList", scopes = "list_configuration:read-write", access = Access.WRITE, repeatable = false, errors = {
            "400 value_not_found", "404 not_found" })
    AttioList update(@PathParam("list") String list, UpdateList changes);

    /**
     * Lists the saved views of a list, page by page ("List list views"). Scope: {@code list_configuration:read}.
     *
     * @param showArchived whether archived views come too; {@code null} for no
     * @param limit how many a page, 1 to 1,000; {@code null} for 500
     * @param cursor the {@link Page#nextCursor()} of the page before; {@code null} for the first
     * @throws io.quarkiverse.attio.error.AttioNotFoundException if there is no such list
     */
    @GET
    @Path("/{list}/views")
    @AttioOperation(id = "listListViews", scopes = "list_configuration:read", access = Access.READ, repeatable = true, largestPage = 1000, errors = "404 not_found")
    Page<ListView> listViews(@PathParam("list") String list, @QueryParam("show_archived") Boolean showArchived,
            @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor);

    /**
     * Lists the first 500 saved views of a list; see {@link #listViews(String, Boolean, Integer, String)}.
     */
    default Page<ListView> listViews(String list) {
        return listViews(list, null, null, null);
    }
}
