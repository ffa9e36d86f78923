package io.quarkiverse.attio.lists;

import java.util.List;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.values.AttributeValue;
import io.quarkiverse.attio.values.EntryValues;
import io.quarkiverse.attio.values.ValueHistory;

/**
 * The entries of lists: which records are in a list, and the values that the list itself has of each. In each method
 * {@code list} is the slug (such as {@code sales_pipeline}) or the id of a list, and {@code entryId} an entry's UUID.
 * <p>
 * Every method throws an {@link io.quarkiverse.attio.error.AttioException}; those of the method itself are named with it.
 * An unknown list or entry is an {@link io.quarkiverse.attio.error.AttioNotFoundException}.
 *
 * @see <a href="https://docs.attio.com/rest-api/endpoint-reference/entries/list-entries">Attio's endpoint reference, chapter
 *      Entries</a>
 */
@AttioClient
@RegisterClientHeaders(AttioHeadersFactory.class)
@Path("/v2/lists")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface AttioEntries {

    /**
     * Finds entries by filter, order, limit and offset ("List entries"). Counts as a read. Scopes:
     * {@code list_entry:read}, {@code list_configuration:read}.
     *
     * @param query by the list's own attributes; a path that begins {@code Filter.path(list, "parent_record")} leads to
     *        those of the record
     * @return at most 500 entries; fewer than the limit means that there are no more
     */
    @POST
    @Path("/{list}/entries/query")
    @AttioOperation(id = "queryEntries", scopes = { "list_entry:read",
            "list_configuration:read" }, access = Access.READ, repeatable = true, errors = "404 not_found")
    List<ListEntry> query(@PathParam("list") String list, RecordQuery query);

    /**
     * Adds a record to a list ("Create an entry (add record to list)"). A record that is in the list already gets one
     * entry more; {@link #assertEntry} does not do that. It is not repeated after a lost connection, for that could make
     * a second one. Scopes: {@code list_entry:read-write}, {@code list_configuration:read}.
     *
     * @throws io.quarkiverse.attio.error.AttioValidationException if there is no such record, attribute, option or status
     *         ({@code value_not_found})
     */
    @POST
    @Path("/{list}/entries")
    @AttioOperation(id = "createEntry", scopes = { "list_entry:read-write",
            "list_configuration:read" }, access = Access.WRITE, repeatable = false, errors = { "400 value_not_found",
                    "403 unauthorized", "404 not_found" })
    ListEntry create(@PathParam("list") String list, CreateEntry entry);

    /**
     * Adds a record to a list, or changes its entry if it is there already ("Assert a list entry by parent", the upsert).
     * Values of multiselect attributes take the place of those that the entry has. Safe to repeat, unless
     * two of them run at once: then Attio may make two entries. Scopes:
     * {@code list_entry:read-write}, {@code list_configuration:read}.
     *
     * @throws io.quarkiverse.attio.error.AttioValidationException if the record has several entries in the list
     *         ({@code multiple_match_results})
     */
    @PUT
    @Path("/{list}/entries")
    @AttioOperation(id = "assertEntry", scopes = { "list_entry:read-write",
            "list_configuration:read" }, access = Access.WRITE, repeatable = true, errors = { "400 multiple_match_results",
                    "400 merge_in_progress", "403 unauthorized", "404 not_found" })
    ListEntry assertEntry(@PathParam("list") String list, CreateEntry entry);

    /**
     * Gets an entry ("Get a list entry"). Scopes: {@code list_entry:read}, {@code list_configuration:read}.
     */
    @GET
    @Path("/{list}/entries/{entry_id}")
    @AttioOperation(id = "getEntry", scopes = { "list_entry:read",
            "list_configuration:read" }, access = Access.READ, repeatable = true, errors = "404 not_found")
    ListEntry get(@PathParam("list") String list, @PathParam("entry_id") String entryId);

    /**
     * Changes an entry; values of multiselect attributes are added to those it has ("Update a list entry (append
     * multiselect values)"). Scopes: {@code list_entry:read-write}, {@code list_configuration:read}.
     *
     * @throws io.quarkiverse.attio.error.AttioValidationException if the entry's record is among the values
     *         ({@code immutable_value})
     */
    @PATCH
    @Path("/{list}/entries/{entry_id}")
    @AttioOperation(id = "updateEntryAppend", scopes = { "list_entry:read-write",
            "list_configuration:read" }, access = Access.WRITE, repeatable = false, errors = { "400 immutable_value",
                    "400 merge_in_progress", "403 unauthorized", "404 not_found" })
    ListEntry update(@PathParam("list") String list, @PathParam("entry_id") String entryId, EntryValues values);

    /**
     * Changes an entry; values of multiselect attributes take the place of those it has ("Update a list entry (overwrite
     * multiselect values)"). The only way to remove one. Safe to repeat. Scopes: {@code list_entry:read-write},
     * {@code list_configuration:read}.
     *
     * @throws io.quarkiverse.attio.error.AttioValidationException if the entry's record is among the values
     *         ({@code immutable_value})
     */
    @PUT
    @Path("/{list}/entries/{entry_id}")
    @AttioOperation(id = "updateEntryOverwrite", scopes = { "list_entry:read-write",
            "list_configuration:read" }, access = Access.WRITE, repeatable = true, errors = { "400 immutable_value",
                    "400 merge_in_progress", "403 unauthorized", "404 not_found" })
    ListEntry overwrite(@PathParam("list") String list, @PathParam("entry_id") String entryId, EntryValues values);

    /**
     * Takes an entry out of a list; its record stays ("Delete a list entry"). Scopes: {@code list_entry:read-write},
     * {@code list_configuration:read}.
     */
    @DELETE
    @Path("/{list}/entries/{entry_id}")
    @AttioOperation(id = "deleteEntry", scopes = { "list_entry:read-write",
            "list_configuration:read" }, access = Access.WRITE, repeatable = false, errors = { "403 unauthorized",
                    "404 not_found" })
    void delete(@PathParam("list") String list, @PathParam("entry_id") String entryId);

    /**
     * Lists the values of one attribute, oldest first if historic ones are asked for ("List attribute values for a list
     * entry"). Scopes: {@code list_entry:read}, {@code list_configuration:read}.
     *
     * @param attribute the attribute's slug or id
     * @param showHistoric whether values that no longer hold come too; {@code null} for no
     * @param limit how many at most; {@code null} for Attio's default
     * @param offset how many to leave out first; {@code null} for none
     */
    @GET
    @Path("/{list}/entries/{entry_id}/attributes/{attribute}/values")
    @AttioOperation(id = "listEntryAttributeValues", scopes = { "list_entry:read",
            "list_configuration:read" }, access = Access.READ, repeatable = true, errors = "404 not_found")
    List<AttributeValue> listAttributeValues(@PathParam("list") String list, @PathParam("entry_id") String entryId,
            @PathParam("attribute") String attribute, @QueryParam("show_historic") Boolean showHistoric,
            @QueryParam("limit") Integer limit, @QueryParam("offset") Integer offset);

    /**
     * Lists the values of one attribute that hold now.
     */
    default List<AttributeValue> listAttributeValues(String list, String entryId, String attribute) {
        return listAttributeValues(list, entryId, attribute, null, null, null);
    }

    /**
     * Writes the whole value history of one attribute in place of the one it has ("Write entry attribute values", beta).
     * Meant for migrations: no webhook and no workflow is triggered. Safe to repeat. Scopes:
     * {@code list_entry:read-write}, {@code list_configuration:read}.
     *
     * @param attribute the attribute's slug or id; not a relationship, formula, enriched or system attribute, such as the
     *        entry's record
     * @throws io.quarkiverse.attio.error.AttioValidationException if values of a single-value attribute overlap, or more
     *         than one of them still holds ({@code validation_type})
     */
    @PUT
    @Path("/{list}/entries/{entry_id}/attributes/{attribute}/values")
    @AttioOperation(id = "writeEntryAttributeValues", scopes = { "list_entry:read-write",
            "list_configuration:read" }, access = Access.WRITE, repeatable = true, stability = Stability.BETA, errors = {
                    "400 validation_type", "403 unauthorized", "404 not_found", "404 merge_in_progress" })
    List<AttributeValue> writeAttributeValues(@PathParam("list") String list, @PathParam("entry_id") String entryId,
            @PathParam("attribute") String attribute, ValueHistory history);
}
