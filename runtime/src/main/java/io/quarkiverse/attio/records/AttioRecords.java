package io.quarkiverse.attio.records;

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
import io.quarkiverse.attio.values.RecordValues;
import io.quarkiverse.attio.values.ValueHistory;

/**
 * The records of the workspace's objects. In each method {@code object} is the slug (such as {@code companies}) or the
 * id of an object, and {@code recordId} a record's UUID.
 * <p>
 * Every method throws an {@link io.quarkiverse.attio.error.AttioException}; those of the method itself are named with it.
 * An unknown object or record is an {@link io.quarkiverse.attio.error.AttioNotFoundException}, an unknown attribute,
 * option, status or referenced record in values an {@link io.quarkiverse.attio.error.AttioValidationException}
 * ({@code value_not_found}).
 *
 * @see <a href="https://docs.attio.com/rest-api/endpoint-reference/records/get-a-record">Attio's endpoint reference, chapter
 *      Records</a>
 */
@AttioClient
@RegisterClientHeaders(AttioHeadersFactory.class)
@Path("/v2/objects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface AttioRecords {

    /**
     * Finds records by filter, order, limit and offset ("List records"). Counts as a read. Scopes:
     * {@code record_permission:read}, {@code object_configuration:read}.
     *
     * @return at most 500 records; fewer than the limit means that there are no more
     * @throws io.quarkiverse.attio.error.AttioValidationException if Attio does not understand the filter
     *         ({@code filter_error})
     */
    @POST
    @Path("/{object}/records/query")
    @AttioOperation(id = "queryRecords", scopes = { "record_permission:read",
            "object_configuration:read" }, access = Access.READ, repeatable = true, errors = { "400 filter_error",
                    "404 not_found" })
    List<AttioRecord> query(@PathParam("object") String object, RecordQuery query);

    /**
     * Makes a record ("Create a record"). It is not repeated after a lost connection, for that could make a second one;
     * {@link #assertRecord} can be. Scopes: {@code record_permission:read-write}, {@code object_configuration:read}.
     *
     * @throws io.quarkiverse.attio.error.AttioUniquenessConflictException if a unique value is taken
     */
    @POST
    @Path("/{object}/records")
    @AttioOperation(id = "createRecord", scopes = { "record_permission:read-write",
            "object_configuration:read" }, access = Access.WRITE, repeatable = false, errors = { "400 value_not_found",
                    "403 unauthorized", "404 not_found", "409 concurrent_write_conflict" })
    AttioRecord create(@PathParam("object") String object, RecordValues values);

    /**
     * Makes or changes the record that has the given value of a unique attribute ("Assert a record", the upsert). Values
     * of the matching attribute are added to those it has; those of every other multiselect attribute take their place.
     * Safe to repeat. Scopes: {@code record_permission:read-write}, {@code object_configuration:read}.
     *
     * @param matchingAttribute the slug or id of a unique attribute, which {@code values} must hold: {@code domains} of
     *        companies, {@code email_addresses} of people
     * @throws io.quarkiverse.attio.error.AttioValidationException if the attribute is not unique
     *         ({@code matching_attribute_definition_not_unique}) or has no value
     */
    @PUT
    @Path("/{object}/records")
    @AttioOperation(id = "assertRecord", scopes = { "record_permission:read-write",
            "object_configuration:read" }, access = Access.WRITE, repeatable = true, errors = { "400 value_not_found",
                    "400 merge_in_progress", "403 unauthorized", "404 not_found", "409 concurrent_write_conflict" })
    AttioRecord assertRecord(@PathParam("object") String object,
            @QueryParam("matching_attribute") String matchingAttribute, RecordValues values);

    /**
     * Gets a record ("Get a record"). Scopes: {@code record_permission:read}, {@code object_configuration:read}.
     */
    @GET
    @Path("/{object}/records/{record_id}")
    @AttioOperation(id = "getRecord", scopes = { "record_permission:read",
            "object_configuration:read" }, access = Access.READ, repeatable = true, errors = { "404 not_found",
                    "404 merge_in_progress" })
    AttioRecord get(@PathParam("object") String object, @PathParam("record_id") String recordId);

    /**
     * Changes a record; values of multiselect attributes are added to those it has ("Update a record (append)"). Scopes:
     * {@code record_permission:read-write}, {@code object_configuration:read}.
     *
     * @throws io.quarkiverse.attio.error.AttioUniquenessConflictException if a unique value is taken
     */
    @PATCH
    @Path("/{object}/records/{record_id}")
    @AttioOperation(id = "updateRecordAppend", scopes = { "record_permission:read-write",
            "object_configuration:read" }, access = Access.WRITE, repeatable = false, errors = { "400 missing_value",
                    "400 merge_in_progress", "403 unauthorized", "404 not_found", "409 concurrent_write_conflict" })
    AttioRecord update(@PathParam("object") String object, @PathParam("record_id") String recordId, RecordValues values);

    /**
     * Changes a record; values of multiselect attributes take the place of those it has ("Update a record (overwrite)").
     * The only way to remove one. Safe to repeat. Scopes: {@code record_permission:read-write},
     * {@code object_configuration:read}.
     *
     * @throws io.quarkiverse.attio.error.AttioUniquenessConflictException if a unique value is taken
     */
    @PUT
    @Path("/{object}/records/{record_id}")
    @AttioOperation(id = "updateRecordOverwrite", scopes = { "record_permission:read-write",
            "object_configuration:read" }, access = Access.WRITE, repeatable = true, errors = { "400 missing_value",
                    "400 merge_in_progress", "403 unauthorized", "404 not_found", "409 concurrent_write_conflict" })
    AttioRecord overwrite(@PathParam("object") String object, @PathParam("record_id") String recordId,
            RecordValues values);

    /**
     * Deletes a record ("Delete a record"). Scopes: {@code object_configuration:read},
     * {@code record_permission:read-write}.
     */
    @DELETE
    @Path("/{object}/records/{record_id}")
    @AttioOperation(id = "deleteRecord", scopes = { "object_configuration:read",
            "record_permission:read-write" }, access = Access.WRITE, repeatable = false, errors = { "403 unauthorized",
                    "404 not_found" })
    void delete(@PathParam("object") String object, @PathParam("record_id") String recordId);

    /**
     * Merges two records into a new one; both become unreadable ("Merge records", beta). Attio may finish it later: until
     * then reading the new record gives {@code merge_in_progress}. Not safe to repeat. At most 5 a second. Scopes:
     * {@code record_permission:read-write}, {@code object_configuration:read}.
     *
     * @throws io.quarkiverse.attio.error.AttioValidationException if both are the same record ({@code self_merge})
     */
    @POST
    @Path("/{object}/records/merge")
    @AttioOperation(id = "mergeRecords", scopes = { "record_permission:read-write",
            "object_configuration:read" }, access = Access.WRITE, repeatable = false, maxPerSecond = 5, stability = Stability.BETA, errors = {
                    "400 self_merge", "403 unauthorized", "404 not_found", "404 value_not_found" })
    MergedRecord merge(@PathParam("object") String object, MergeRecords records);

    /**
     * Lists the values of one attribute, oldest first if historic ones are asked for ("List record attribute values").
     * Scopes: {@code record_permission:read}, {@code object_configuration:read}.
     *
     * @param attribute the attribute's slug or id
     * @param showHistoric whether values that no longer hold come too; {@code null} for no
     * @param limit how many at most; {@code null} for Attio's default
     * @param offset how many to leave out first; {@code null} for none
     * @throws io.quarkiverse.attio.error.AttioValidationException if historic values are asked of an attribute that keeps
     *         none ({@code validation_type})
     */
    @GET
    @Path("/{object}/records/{record_id}/attributes/{attribute}/values")
    @AttioOperation(id = "listRecordAttributeValues", scopes = { "record_permission:read",
            "object_configuration:read" }, access = Access.READ, repeatable = true, errors = { "400 validation_type",
                    "404 not_found" })
    List<AttributeValue> listAttributeValues(@PathParam("object") String object,
            @PathParam("record_id") String recordId, @PathParam("attribute") String attribute,
            @QueryParam("show_historic") Boolean showHistoric, @QueryParam("limit") Integer limit,
            @QueryParam("offset") Integer offset);

    /**
     * Lists the values of one attribute that hold now.
     */
    default List<AttributeValue> listAttributeValues(String object, String recordId, String attribute) {
        return listAttributeValues(object, recordId, attribute, null, null, null);
    }

    /**
     * Writes the whole value history of one attribute in place of the one it has ("Write record attribute values",
     * beta). Meant for migrations: no webhook and no workflow is triggered. Safe to repeat. Scopes:
     * {@code record_permission:read-write}, {@code object_configuration:read}.
     *
     * @param attribute the attribute's slug or id; not a relationship, formula, enriched or system attribute
     */
    @PUT
    @Path("/{object}/records/{record_id}/attributes/{attribute}/values")
    @AttioOperation(id = "writeRecordAttributeValues", scopes = { "record_permission:read-write",
            "object_configuration:read" }, access = Access.WRITE, repeatable = true, stability = Stability.BETA, errors = {
                    "400 validation_type", "403 unauthorized", "404 not_found", "404 merge_in_progress" })
    List<AttributeValue> writeAttributeValues(@PathParam("object") String object,
            @PathParam("record_id") String recordId, @PathParam("attribute") String attribute, ValueHistory history);

    /**
     * Lists the lists that a record is in ("List record entries"). Scopes: {@code record_permission:read},
     * {@code object_configuration:read}, {@code list_entry:read}.
     *
     * @param limit how many at most, up to 1,000; {@code null} for 100
     * @param offset how many to leave out first; {@code null} for none
     */
    @GET
    @Path("/{object}/records/{record_id}/entries")
    @AttioOperation(id = "listRecordEntries", scopes = { "record_permission:read", "object_configuration:read",
            "list_entry:read" }, access = Access.READ, repeatable = true, largestPage = 1000)
    List<RecordEntry> listEntries(@PathParam("object") String object, @PathParam("record_id") String recordId,
            @QueryParam("limit") Integer limit, @QueryParam("offset") Integer offset);

    /**
     * Lists the first 100 lists that a record is in.
     */
    default List<RecordEntry> listEntries(String object, String recordId) {
        return listEntries(object, recordId, null, null);
    }

    /**
     * Searches several objects for a text, as the search of Attio's application does ("Search records", beta). The
     * result follows a write after a while only; {@link #query} follows at once. Counts as a read. Scopes:
     * {@code record_permission:read}, {@code object_configuration:read}.
     *
     * @throws io.quarkiverse.attio.error.AttioValidationException if an object is unknown ({@code value_not_found})
     */
    @POST
    @Path("/records/search")
    @AttioOperation(id = "searchRecords", scopes = { "record_permission:read",
            "object_configuration:read" }, access = Access.READ, repeatable = true, stability = Stability.BETA, errors = "400 value_not_found")
    List<RecordSearchResult> search(SearchRecords search);
}
