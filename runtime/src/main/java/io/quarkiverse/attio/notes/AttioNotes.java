package io.quarkiverse.attio.notes;

import java.util.List;
import java.util.Objects;

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

/**
 * The notes on records. In each method {@code noteId} is a note's UUID.
 * <p>
 * Every method throws an {@link io.quarkiverse.attio.error.AttioException}; those of the method itself are named with it.
 * An unknown note is an {@link io.quarkiverse.attio.error.AttioNotFoundException}.
 *
 * @see <a href="https://docs.attio.com/rest-api/endpoint-reference/notes/list-notes">Attio's endpoint reference, chapter
 *      Notes</a>
 */
@AttioClient
@RegisterClientHeaders(AttioHeadersFactory.class)
@Path("/v2/notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface AttioNotes {

    /**
     * Lists notes, of one record or of all ("List notes"). At most 10 calls a second. Scopes: {@code note:read},
     * {@code object_configuration:read}, {@code record_permission:read}.
     *
     * @param parentObject the slug or id of the record's object; {@code null} for all records
     * @param parentRecordId the record; {@code null} for all
     * @param limit how many at most, 1 to 50; {@code null} for 10. An {@code AttioPager} needs {@code largestPage(50)}
     * @param offset how many to leave out first; {@code null} for none
     * @return fewer than the limit means that there are no more
     * @throws io.quarkiverse.attio.error.AttioNotFoundException if there is no such object or record
     */
    @GET
    @AttioOperation(id = "listNotes", scopes = { "note:read", "object_configuration:read",
            "record_permission:read" }, access = Access.READ, repeatable = true, maxPerSecond = 10, largestPage = 50, errors = "404 not_found")
    List<Note> list(@QueryParam("parent_object") String parentObject,
            @QueryParam("parent_record_id") String parentRecordId, @QueryParam("limit") Integer limit,
            @QueryParam("offset") Integer offset);

    /**
     * Lists the first 10 notes of a record; see {@link #list(String, String, Integer, Integer)}.
     */
    default List<Note> list(String parentObject, String parentRecordId) {
        return list(Objects.requireNonNull(parentObject, "parentObject"),
                Objects.requireNonNull(parentRecordId, "parentRecordId"), null, null);
    }

    /**
     * Makes a note ("Create a note"). Scopes: {@code note:read-write}, {@code object_configuration:read},
     * {@code record_permission:read}.
     *
     * @throws io.quarkiverse.attio.error.AttioNotFoundException if there is no such object, record or meeting
     * @throws io.quarkiverse.attio.error.AttioValidationException if the content is too large ({@code validation_type},
     *         status 413); Attio does not say how much is
     */
    @POST
    @AttioOperation(id = "createNote", scopes = { "note:read-write", "object_configuration:read",
            "record_permission:read" }, access = Access.WRITE, repeatable = false, errors = { "404 not_found",
                    "413 validation_type" })
    Note create(CreateNote note);

    /**
     * Gets a note ("Get a note"). Scopes: {@code note:read}, {@code object_configuration:read},
     * {@code record_permission:read}.
     */
    @GET
    @Path("/{note_id}")
    @AttioOperation(id = "getNote", scopes = { "note:read", "object_configuration:read",
            "record_permission:read" }, access = Access.READ, repeatable = true, errors = "404 not_found")
    Note get(@PathParam("note_id") String noteId);

    /**
     * Changes the title of a note, its whole content, or both ("Update a note"). Its record cannot be changed. Scopes:
     * {@code note:read-write}, {@code object_configuration:read}, {@code record_permission:read}.
     *
     * @throws io.quarkiverse.attio.error.AttioValidationException if the content is too large ({@code validation_type},
     *         status 413)
     */
    @PATCH
    @Path("/{note_id}")
    @AttioOperation(id = "updateNote", scopes = { "note:read-write", "object_configuration:read",
            "record_permission:read" }, access = Access.WRITE, repeatable = false, errors = { "404 not_found",
                    "413 validation_type" })
    Note update(@PathParam("note_id") String noteId, UpdateNote changes);

    /**
     * Deletes a note ("Delete a note"). Scope: {@code note:read-write}.
     */
    @DELETE
    @Path("/{note_id}")
    @AttioOperation(id = "deleteNote", scopes = "note:read-write", access = Access.WRITE, repeatable = false, errors = "404 not_found")
    void delete(@PathParam("note_id") String noteId);
}
