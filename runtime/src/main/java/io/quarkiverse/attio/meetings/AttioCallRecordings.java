package io.quarkiverse.attio.meetings;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import io.quarkiverse.attio.AttioOperation.TokenLevel;
import io.quarkiverse.attio.auth.AttioHeadersFactory;
import io.quarkiverse.attio.paging.Page;
import io.quarkiverse.attio.paging.Paged;

/**
 * The recordings of the calls in which meetings were held, with transcripts of what was said. In each method
 * {@code meetingId} is a meeting's UUID and {@code callRecordingId} that of a recording in it.
 * <p>
 * Every method throws an {@link io.quarkiverse.attio.error.AttioException}; those of the method itself are named with it.
 *
 * @see <a href="https://docs.attio.com/rest-api/endpoint-reference/call-recordings/list-call-recordings">Attio's endpoint
 *      reference, chapter Call recordings</a>
 */
@AttioClient
@RegisterClientHeaders(AttioHeadersFactory.class)
@Path("/v2/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface AttioCallRecordings {

    /**
     * Lists the recordings of a meeting, page by page ("List call recordings"). Scopes: {@code meeting:read},
     * {@code call_recording:read}.
     *
     * @param limit how many a page, 1 to 200; {@code null} for 50
     * @param cursor the {@link Page#nextCursor()} of the page before; {@code null} for the first
     */
    @GET
    @Path("/{meeting_id}/call_recordings")
    @AttioOperation(id = "listCallRecordings", scopes = { "meeting:read",
            "call_recording:read" }, access = Access.READ, repeatable = true, largestPage = 200, stability = Stability.BETA)
    Page<CallRecording> list(@PathParam("meeting_id") String meetingId, @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor);

    /**
     * Lists the first 50 recordings of a meeting; see {@link #list(String, Integer, String)}.
     */
    default Page<CallRecording> list(String meetingId) {
        return list(meetingId, null, null);
    }

    /**
     * Makes a recording from a transcript, a video or both ("Create call recording"). At most 1 call a second. Attio loads
     * the video afterwards: until then the status is {@link CallRecordingStatus#PROCESSING}. Scopes: {@code meeting:read},
     * {@code call_recording:read-write}.
     *
     * @throws io.quarkiverse.attio.error.AttioNotFoundException if there is no such meeting
     * @throws io.quarkiverse.attio.error.AttioForbiddenException if the plan has no call recordings ({@code billing_error}),
     *         or no more of them ({@code quota_exceeded})
     * @throws io.quarkiverse.attio.error.AttioValidationException if Attio cannot load the video ({@code validation_type})
     */
    @POST
    @Path("/{meeting_id}/call_recordings")
    @AttioOperation(id = "createCallRecording", scopes = { "meeting:read",
            "call_recording:read-write" }, access = Access.WRITE, repeatable = false, maxPerSecond = 1, stability = Stability.ALPHA, errors = {
                    "400 validation_type", "403 billing_error", "403 quota_exceeded", "404 not_found" })
    CallRecording create(@PathParam("meeting_id") String meetingId, CreateCallRecording recording);

    /**
     * Gets a recording with its whole transcript and where its video is ("Get call recording"). Scopes:
     * {@code meeting:read}, {@code call_recording:read}.
     *
     * @return its {@link CallRecordingDetail#videoUrl()} can be used for one hour
     * @throws io.quarkiverse.attio.error.AttioNotFoundException if there is no such meeting or recording
     */
    @GET
    @Path("/{meeting_id}/call_recordings/{call_recording_id}")
    @AttioOperation(id = "getCallRecording", scopes = { "meeting:read",
            "call_recording:read" }, access = Access.READ, repeatable = true, stability = Stability.BETA, errors = "404 not_found")
    CallRecordingDetail get(@PathParam("meeting_id") String meetingId,
            @PathParam("call_recording_id") String callRecordingId);

    /**
     * Deletes a recording ("Delete call recording"). Scopes: {@code meeting:read}, {@code call_recording:read-write}.
     *
     * @throws io.quarkiverse.attio.error.AttioNotFoundException if there is no such meeting or recording
     */
    @DELETE
    @Path("/{meeting_id}/call_recordings/{call_recording_id}")
    @AttioOperation(id = "deleteCallRecording", scopes = { "meeting:read",
            "call_recording:read-write" }, access = Access.WRITE, repeatable = false, stability = Stability.ALPHA, errors = "404 not_found")
    void delete(@PathParam("meeting_id") String meetingId, @PathParam("call_recording_id") String callRecordingId);

    /**
     * Gets one page of the transcript of a recording ("Get call transcript"). Attio says how long a page is. Only a token of
     * the workspace may do it. Scopes: {@code meeting:read}, {@code call_recording:read}.
     *
     * @param cursor the {@link Paged#nextCursor()} of the page before; {@code null} for the first
     * @deprecated by Attio: {@link #get} has the whole transcript
     */
    @Deprecated
    @GET
    @Path("/{meeting_id}/call_recordings/{call_recording_id}/transcript")
    @AttioOperation(id = "getCallTranscript", scopes = { "meeting:read",
            "call_recording:read" }, access = Access.READ, repeatable = true, tokenLevels = TokenLevel.WORKSPACE, stability = Stability.BETA)
    Paged<CallTranscript> getTranscript(@PathParam("meeting_id") String meetingId,
            @PathParam("call_recording_id") String callRecordingId, @QueryParam("cursor") String cursor);
}
