package io.quarkiverse.attio.activities;

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
import io.quarkiverse.attio.values.RecordValues;

/**
 * The records of activities: what happened (alpha). In each method {@code activity} is the slug (such as
 * {@code site_visits}) or the id of an activity, and {@code recordId} a record's UUID.
 * <p>
 * Every method throws an {@link io.quarkiverse.attio.error.AttioException}; those of the method itself are named with it.
 * An unknown activity or record is an {@link io.quarkiverse.attio.error.AttioNotFoundException}, an unknown attribute,
 * option, status or referenced record in values an {@link io.quarkiverse.attio.error.AttioValidationException}
 * ({@code value_not_found}).
 * <p>
 * The scopes of the methods that write are given as far as they are known.
 */
@AttioClient
@RegisterClientHeaders(AttioHeadersFactory.class)
@Path("/v2/activities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface AttioActivityRecords {

    /**
     * Finds records by filter, order, limit and offset. Counts as a read. Scopes:
     * {@code activity_record:read}, {@code activity_configuration:read}, {@code object_configuration:read},
     * {@code record_permission:read}.
     *
     * @return at most 500 records; fewer than the limit means that there are no more
     * @throws io.quarkiverse.attio.error.AttioValidationException if Attio does not understand the filter
     *         ({@code filter_error})
     */
    @POST
    @Path("/{activity}/records/query")
    @AttioOperation(id = "queryActivityRecords", scopes = { "activity_record:read", "activity_configuration:read",
            "object_configuration:read",
            "record_permission:read" }, access = Access.READ, repeatable = true, stability = Stability.ALPHA, errors = {
                    "400 filter_error", "404 not_found" })
    List<ActivityRecord> query(@PathParam("activity") String activity, ActivityQuery query);

    /**
     * Finds records by filter, order, limit and offset; see {@link #query(String, ActivityQuery)}.
     *
     * @param query without a saved view, for activities have none
     * @throws IllegalArgumentException if the query names a saved view; nothing is sent then
     */
    default List<ActivityRecord> query(String activity, RecordQuery query) {
        return query(activity, ActivityQuery.of(query));
    }

    /**
     * Makes a record. It is not repeated after a lost connection, for that could make a
     * second one; {@link #assertRecord} can be. Scopes: {@code activity_record:read-write},
     * {@code activity_configuration:read}, {@code object_configuration:read}, {@code record_permission:read}.
     *
     * @throws io.quarkiverse.attio.error.AttioConcurrentWriteException if the record was changed meanwhile
     *         ({@code concurrent_write_conflict}), also when it was tried again
     */
    @POST
    @Path("/{activity}/records")
    @AttioOperation(id = "createActivityRecord", scopes = { "activity_record:read-write", "activity_configuration:read",
            "object_configuration:read",
            "record_permission:read" }, access = Access.WRITE, repeatable = false, stability = Stability.ALPHA, errors = {
                    "400 value_not_found", "403 unauthorized", "404 not_found", "409 concurrent_write_conflict" })
    ActivityRecord create(@PathParam("activity") String activity, RecordValues values);

    /**
     * Makes or changes the record that has the given value of a unique attribute. Safe to
     * repeat. Scopes: {@code activity_record:read-write}, {@code activity_configuration:read},
     * {@code object_configuration:read}, {@code record_permission:read}.
     *
     * @param matchingAttribute the slug or id of a unique attribute, which {@code values} must hold
     * @throws io.quarkiverse.attio.error.AttioConcurrentWriteException if the record was changed meanwhile
     *         ({@code concurrent_write_conflict}), also when it was tried again
     */
    @PUT
    @Path("/{activity}/records")
    @AttioOperation(id = "upsertActivityRecord", scopes = { "activity_record:read-write", "activity_configuration:read",
            "object_configuration:read",
            "record_permission:read" }, access = Access.WRITE, repeatable = true, stability = Stability.ALPHA, errors = {
                    "400 value_not_found", "403 unauthorized", "404 not_found", "409 concurrent_write_conflict" })
    ActivityRecord assertRecord(@PathParam("activity") String activity,
            @QueryParam("matching_attribute") String matchingAttribute, RecordValues values);

    /**
     * Gets a record. Scopes: {@code activity_record:read},
     * {@code activity_configuration:read}, {@code object_configuration:read}, {@code record_permission:read}.
     */
    @GET
    @Path("/{activity}/records/{record_id}")
    @AttioOperation(id = "getActivityRecord", scopes = { "activity_record:read", "activity_configuration:read",
            "object_configuration:read",
            "record_permission:read" }, access = Access.READ, repeatable = true, stability = Stability.ALPHA, errors = "404 not_found")
    ActivityRecord get(@PathParam("activity") String activity, @PathParam("record_id") String recordId);

    /**
     * Changes a record; values of multiselect attributes are added to those it has. Scopes: {@code activity_record:read-write},
     * {@code activity_configuration:read},
     * {@code object_configuration:read}, {@code record_permission:read}.
     *
     * @throws io.quarkiverse.attio.error.AttioConcurrentWriteException if the record was changed meanwhile
     *         ({@code concurrent_write_conflict}), also when it was tried again
     * @throws io.quarkiverse.attio.error.AttioValidationException if a value that must be there is missing
     *         ({@code missing_value})
     */
    @PATCH
    @Path("/{activity}/records/{record_id}")
    @AttioOperation(id = "updateActivityRecordAppend", scopes = { "activity_record:read-write", "activity_configuration:read",
            "object_configuration:read",
            "record_permission:read" }, access = Access.WRITE, repeatable = false, stability = Stability.ALPHA, errors = {
                    "400 missing_value", "403 unauthorized", "404 not_found", "409 concurrent_write_conflict" })
    ActivityRecord update(@PathParam("activity") String activity, @PathParam("record_id") String recordId,
            RecordValues values);

    /**
     * Changes a record; values of multiselect attributes take the place of those it has. The only way to remove one. Safe to
     * repeat. Scopes: {@code activity_record:read-write},
     * {@code activity_configuration:read}, {@code object_configuration:read}, {@code record_permission:read}.
     *
     * @throws io.quarkiverse.attio.error.AttioConcurrentWriteException if the record was changed meanwhile
     *         ({@code concurrent_write_conflict}), also when it was tried again
     * @throws io.quarkiverse.attio.error.AttioValidationException if a value that must be there is missing
     *         ({@code missing_value})
     */
    @PUT
    @Path("/{activity}/records/{record_id}")
    @AttioOperation(id = "updateActivityRecordOverwrite", scopes = { "activity_record:read-write",
            "activity_configuration:read", "object_configuration:read",
            "record_permission:read" }, access = Access.WRITE, repeatable = true, stability = Stability.ALPHA, errors = {
                    "400 missing_value", "403 unauthorized", "404 not_found", "409 concurrent_write_conflict" })
    ActivityRecord overwrite(@PathParam("activity") String activity, @PathParam("record_id") String recordId,
            RecordValues values);

    /**
     * Deletes a record. Scopes: {@code activity_record:read-write},
     * {@code activity_configuration:read}, {@code object_configuration:read}, {@code record_permission:read}.
     */
    @DELETE
    @Path("/{activity}/records/{record_id}")
    @AttioOperation(id = "deleteActivityRecord", scopes = { "activity_record:read-write", "activity_configuration:read",
            "object_configuration:read",
            "record_permission:read" }, access = Access.WRITE, repeatable = false, stability = Stability.ALPHA, errors = {
                    "403 unauthorized", "404 not_found" })
    void delete(@PathParam("activity") String activity, @PathParam("record_id") String recordId);
}
