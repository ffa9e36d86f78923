package io.quarkiverse.attio.attributes;

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

/**
 * The attributes of objects and lists, with the options and statuses of those that have them. In each method
 * {@code target} says whether {@code identifier} is the slug or id of an object or of a list, and {@code attribute} is the
 * slug or id of an attribute.
 * <p>
 * Every method throws an {@link io.quarkiverse.attio.error.AttioException}; those of the method itself are named with it.
 * An unknown object, list or attribute is an {@link io.quarkiverse.attio.error.AttioNotFoundException}.
 *
 * @see <a href="https://docs.attio.com/rest-api/endpoint-reference/attributes/list-attributes">Attio's endpoint reference,
 *      chapter Attributes</a>
 */
@AttioClient
@RegisterClientHeaders(AttioHeadersFactory.class)
@Path("/v2/{target}/{identifier}/attributes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface AttioAttributes {

    /**
     * Lists the attributes of an object or list ("List attributes"). Scope:
     * {@code object_configuration:read}, for lists {@code list_configuration:read}.
     *
     * @param showArchived whether archived attributes come too; {@code null} for no
     * @param limit how many at most; {@code null} for Attio's default
     * @param offset how many to leave out first; {@code null} for none
     */
    @GET
    @AttioOperation(id = "listAttributes", scopes = "object_configuration:read", scopesForLists = "list_configuration:read", access = Access.READ, repeatable = true)
    List<Attribute> list(@PathParam("target") AttributeTarget target, @PathParam("identifier") String identifier,
            @QueryParam("show_archived") Boolean showArchived, @QueryParam("limit") Integer limit,
            @QueryParam("offset") Integer offset);

    /**
     * Lists the attributes of an object or list that are not archived.
     */
    default List<Attribute> list(AttributeTarget target, String identifier) {
        return list(target, identifier, null, null, null);
    }

    /**
     * Makes an attribute ("Create an attribute"). Scope: {@code object_configuration:read-write}, for lists
     * {@code list_configuration:read-write}.
     *
     * @throws io.quarkiverse.attio.error.AttioUniquenessConflictException if the slug is taken ({@code slug_conflict})
     * @throws io.quarkiverse.attio.error.AttioValidationException if the default value does not fit, or the type takes one
     *         value only ({@code validation_type})
     */
    @POST
    @AttioOperation(id = "createAttribute", scopes = "object_configuration:read-write", scopesForLists = "list_configuration:read-write", access = Access.WRITE, repeatable = false, errors = {
            "400 validation_type", "403 unauthorized", "404 not_found", "409 slug_conflict" })
    Attribute create(@PathParam("target") AttributeTarget target, @PathParam("identifier") String identifier,
            CreateAttribute attribute);

    /**
     * Gets one attribute ("Get an attribute"). Scope: {@code object_configuration:read}, for lists
     * {@code list_configuration:read}.
     */
    @GET
    @Path("/{attribute}")
    @AttioOperation(id = "getAttribute", scopes = "object_configuration:read", scopesForLists = "list_configuration:read", access = Access.READ, repeatable = true, errors = "404 not_found")
    Attribute get(@PathParam("target") AttributeTarget target, @PathParam("identifier") String identifier,
            @PathParam("attribute") String attribute);

    /**
     * Changes or archives an attribute ("Update an attribute"). Scope: {@code object_configuration:read-write}, for lists
     * {@code list_configuration:read-write}.
     *
     * @throws io.quarkiverse.attio.error.AttioValidationException if it is an attribute of Attio's own
     *         ({@code system_edit_unauthorized})
     */
    @PATCH
    @Path("/{attribute}")
    @AttioOperation(id = "updateAttribute", scopes = "object_configuration:read-write", scopesForLists = "list_configuration:read-write", access = Access.WRITE, repeatable = false, errors = {
            "400 system_edit_unauthorized", "403 unauthorized", "404 not_found" })
    Attribute update(@PathParam("target") AttributeTarget target, @PathParam("identifier") String identifier,
            @PathParam("attribute") String attribute, UpdateAttribute changes);

    /**
     * Lists the options of a select attribute ("List select options"). Not paged. Scope:
     * {@code object_configuration:read}, for lists {@code list_configuration:read}.
     *
     * @param showArchived whether archived options come too; {@code null} for no
     */
    @GET
    @Path("/{attribute}/options")
    @AttioOperation(id = "listSelectOptions", scopes = "object_configuration:read", scopesForLists = "list_configuration:read", access = Access.READ, repeatable = true, errors = "404 not_found")
    List<SelectOption> listOptions(@PathParam("target") AttributeTarget target,
            @PathParam("identifier") String identifier, @PathParam("attribute") String attribute,
            @QueryParam("show_archived") Boolean showArchived);

    /**
     * Lists the options of a select attribute that are not archived.
     */
    default List<SelectOption> listOptions(AttributeTarget target, String identifier, String attribute) {
        return listOptions(target, identifier, attribute, null);
    }

    /**
     * Adds an option to a select attribute ("Create a select option"). Scope: {@code object_configuration:read-write}, for
     * lists {@code list_configuration:read-write}.
     *
     * @throws io.quarkiverse.attio.error.AttioUniquenessConflictException if the title is taken ({@code slug_conflict})
     * @throws io.quarkiverse.attio.error.AttioValidationException if it is no select attribute ({@code validation_type})
     */
    @POST
    @Path("/{attribute}/options")
    @AttioOperation(id = "createSelectOption", scopes = "object_configuration:read-write", scopesForLists = "list_configuration:read-write", access = Access.WRITE, repeatable = false, errors = {
            "400 validation_type", "403 unauthorized", "404 not_found", "409 slug_conflict" })
    SelectOption createOption(@PathParam("target") AttributeTarget target, @PathParam("identifier") String identifier,
            @PathParam("attribute") String attribute, CreateSelectOption option);

    /**
     * Renames or archives an option of a select attribute ("Update a select option"). Scope:
     * {@code object_configuration:read-write}, for lists {@code list_configuration:read-write}.
     *
     * @param option its title or id
     * @throws io.quarkiverse.attio.error.AttioUniquenessConflictException if the title is taken ({@code slug_conflict})
     * @throws io.quarkiverse.attio.error.AttioValidationException if there is no such option ({@code value_not_found})
     */
    @PATCH
    @Path("/{attribute}/options/{option}")
    @AttioOperation(id = "updateSelectOption", scopes = "object_configuration:read-write", scopesForLists = "list_configuration:read-write", access = Access.WRITE, repeatable = false, errors = {
            "400 value_not_found", "403 unauthorized", "404 not_found", "409 slug_conflict" })
    SelectOption updateOption(@PathParam("target") AttributeTarget target, @PathParam("identifier") String identifier,
            @PathParam("attribute") String attribute, @PathParam("option") String option, UpdateSelectOption changes);

    /**
     * Lists the statuses of a status attribute ("List statuses"). Not paged. Scope: {@code object_configuration:read}, for
     * lists {@code list_configuration:read}.
     *
     * @param showArchived whether archived statuses come too; {@code null} for no
     */
    @GET
    @Path("/{attribute}/statuses")
    @AttioOperation(id = "listStatuses", scopes = "object_configuration:read", scopesForLists = "list_configuration:read", access = Access.READ, repeatable = true, errors = "404 not_found")
    List<Status> listStatuses(@PathParam("target") AttributeTarget target, @PathParam("identifier") String identifier,
            @PathParam("attribute") String attribute, @QueryParam("show_archived") Boolean showArchived);

    /**
     * Lists the statuses of a status attribute that are not archived.
     */
    default List<Status> listStatuses(AttributeTarget target, String identifier, String attribute) {
        return listStatuses(target, identifier, attribute, null);
    }

    /**
     * Adds a status to a status attribute ("Create a status"). Scope: {@code object_configuration:read-write}, for lists
     * {@code list_configuration:read-write}.
     *
     * @throws io.quarkiverse.attio.error.AttioUniquenessConflictException if the title is taken ({@code slug_conflict})
     * @throws io.quarkiverse.attio.error.AttioValidationException if it is no status attribute ({@code validation_type})
     */
    @POST
    @Path("/{attribute}/statuses")
    @AttioOperation(id = "createStatus", scopes = "object_configuration:read-write", scopesForLists = "list_configuration:read-write", access = Access.WRITE, repeatable = false, errors = {
            "400 validation_type", "403 unauthorized", "404 not_found", "409 slug_conflict" })
    Status createStatus(@PathParam("target") AttributeTarget target, @PathParam("identifier") String identifier,
            @PathParam("attribute") String attribute, CreateStatus status);

    /**
     * Changes or archives a status ("Update a status"). Scope: {@code object_configuration:read-write}, for lists
     * {@code list_configuration:read-write}.
     *
     * @param status its title or id
     * @throws io.quarkiverse.attio.error.AttioUniquenessConflictException if the title is taken ({@code slug_conflict})
     * @throws io.quarkiverse.attio.error.AttioValidationException if there is no such status ({@code value_not_found})
     */
    @PATCH
    @Path("/{attribute}/statuses/{status}")
    @AttioOperation(id = "updateStatus", scopes = "object_configuration:read-write", scopesForLists = "list_configuration:read-write", access = Access.WRITE, repeatable = false, errors = {
            "400 value_not_found", "403 unauthorized", "404 not_found", "409 slug_conflict" })
    Status updateStatus(@PathParam("target") AttributeTarget target, @PathParam("identifier") String identifier,
            @PathParam("attribute") String attribute, @PathParam("status") String status, UpdateStatus changes);
}
