package io.quarkiverse.attio.meetings;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;

import io.quarkiverse.attio.AttioClient;
import io.quarkiverse.attio.AttioOperation;
import io.quarkiverse.attio.AttioOperation.Access;
import io.quarkiverse.attio.AttioOperation.Stability;
import io.quarkiverse.attio.AttioOperation.TokenLevel;
import io.quarkiverse.attio.auth.AttioHeadersFactory;
import io.quarkiverse.attio.paging.Page;

/**
 * The meetings of the workspace, which come from the calendars of its members or are made here. Of a meeting that is
 * there, only the linked records can be changed. In each method {@code meetingId} is a meeting's UUID.
 * <p>
 * Every method throws an {@link io.quarkiverse.attio.error.AttioException}; those of the method itself are named with it.
 * An unknown meeting is an {@link io.quarkiverse.attio.error.AttioNotFoundException}.
 *
 * @see <a href="https://docs.attio.com/rest-api/endpoint-reference/meetings">Attio's endpoint reference, chapter Meetings</a>
 */
@AttioClient
@RegisterClientHeaders(AttioHeadersFactory.class)
@Path("/v2/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface AttioMeetings {

    /**
     * Lists meetings, page by page ("List meetings"). An {@code AttioPager} reads all pages, see
     * {@link MeetingQuery}. Only a token of the workspace may do it. Scopes: {@code meeting:read},
     * {@code record_permission:read}.
     *
     * @param query which ones, not {@code null}
     * @return at most 50 meetings unless the query says another limit
     */
    @GET
    @AttioOperation(id = "listMeetings", scopes = { "meeting:read",
            "record_permission:read" }, access = Access.READ, repeatable = true, tokenLevels = TokenLevel.WORKSPACE, largestPage = 200, stability = Stability.BETA)
    Page<Meeting> list(@BeanParam MeetingQuery query);

    /**
     * Lists the first 50 meetings, the earliest first; see {@link #list(MeetingQuery)}.
     */
    default Page<Meeting> list() {
        return list(MeetingQuery.all());
    }

    /**
     * Makes a meeting ("Create a meeting"). Every call makes a new one, even if the same meeting is there already from a
     * calendar: look for it first with {@link #list(MeetingQuery)}. It is not repeated after a lost connection. Scopes:
     * {@code meeting:read-write}, {@code record_permission:read}.
     *
     * @throws io.quarkiverse.attio.error.AttioValidationException if something of it is not as it must be
     *         ({@code validation_type})
     */
    @POST
    @AttioOperation(id = "createMeeting", scopes = { "meeting:read-write",
            "record_permission:read" }, access = Access.WRITE, repeatable = false, stability = Stability.ALPHA, errors = "400 validation_type")
    Meeting create(CreateMeeting meeting);

    /**
     * Gets a meeting ("Get a meeting"). Scopes: {@code meeting:read}, {@code record_permission:read}.
     */
    @GET
    @Path("/{meeting_id}")
    @AttioOperation(id = "getMeeting", scopes = { "meeting:read",
            "record_permission:read" }, access = Access.READ, repeatable = true, stability = Stability.BETA, errors = "404 not_found")
    Meeting get(@PathParam("meeting_id") String meetingId);

    /**
     * Links records to a meeting, besides those that are linked ("Update a meeting (append linked records)"). Nothing else of
     * it can be changed. Scopes: {@code meeting:read-write}, {@code record_permission:read}.
     *
     * @throws io.quarkiverse.attio.error.AttioValidationException if there is no such object or record
     *         ({@code value_not_found}), or the links are not as they must be ({@code validation_type})
     */
    @PATCH
    @Path("/{meeting_id}")
    @AttioOperation(id = "updateMeetingAppendLinks", scopes = { "meeting:read-write",
            "record_permission:read" }, access = Access.WRITE, repeatable = false, stability = Stability.BETA, errors = {
                    "400 value_not_found", "400 validation_type", "404 not_found" })
    Meeting update(@PathParam("meeting_id") String meetingId, MeetingLinks links);

    /**
     * Links records to a meeting in place of those that are linked, also of those that Attio linked because of the
     * participants ("Update a meeting (overwrite linked records)"). Attio links the companies of the participants some time
     * after a meeting is made: one that it links later stays. Safe to repeat. Scopes: {@code meeting:read-write},
     * {@code record_permission:read}.
     *
     * @param links {@link MeetingLinks#none()} removes every link
     * @throws io.quarkiverse.attio.error.AttioValidationException if there is no such object or record
     *         ({@code value_not_found}), or the links are not as they must be ({@code validation_type})
     */
    @PUT
    @Path("/{meeting_id}")
    @AttioOperation(id = "updateMeetingReplaceLinks", scopes = { "meeting:read-write",
            "record_permission:read" }, access = Access.WRITE, repeatable = true, stability = Stability.BETA, errors = {
                    "400 value_not_found", "400 validation_type", "404 not_found" })
    Meeting overwrite(@PathParam("meeting_id") String meetingId, MeetingLinks links);

    /**
     * Deletes a meeting ("Delete a meeting"). Scope: {@code meeting:read-write}.
     *
     * @throws io.quarkiverse.attio.error.AttioValidationException if it comes from a calendar
     *         ({@code system_edit_unauthorized})
     */
    @DELETE
    @Path("/{meeting_id}")
    @AttioOperation(id = "deleteMeeting", scopes = "meeting:read-write", access = Access.WRITE, repeatable = false, stability = Stability.BETA, errors = {
            "400 system_edit_unauthorized", "404 not_found" })
    void delete(@PathParam("meeting_id") String meetingId);
}
