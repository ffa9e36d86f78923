package io.quarkiverse.attio.comments;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;

import io.quarkiverse.attio.AttioClient;
import io.quarkiverse.attio.AttioOperation;
import io.quarkiverse.attio.AttioOperation.Access;
import io.quarkiverse.attio.auth.AttioHeadersFactory;

/**
 * The comments on records and on entries of lists; {@link AttioThreads} lists them. In each method {@code commentId} is a
 * comment's UUID. For comments on records a token needs {@code object_configuration:read} and
 * {@code record_permission:read} besides the scope of each method, for those on entries {@code list_configuration:read}
 * and {@code list_entry:read}.
 * <p>
 * Every method throws an {@link io.quarkiverse.attio.error.AttioException}; those of the method itself are named with it.
 *
 * @see <a href="https://docs.attio.com/rest-api/endpoint-reference/comments/create-a-comment">Attio's endpoint reference,
 *      chapter Comments</a>
 */
@AttioClient
@RegisterClientHeaders(AttioHeadersFactory.class)
@Path("/v2/comments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface AttioComments {

    /**
     * Makes a comment: a reply in a thread, or the first one of a new thread ("Create a comment"). Scope:
     * {@code comment:read-write}.
     *
     * @throws io.quarkiverse.attio.error.AttioValidationException if there is no such thread, record, entry or author
     *         ({@code value_not_found})
     */
    @POST
    @AttioOperation(id = "createComment", scopes = "comment:read-write", access = Access.WRITE, repeatable = false, errors = "400 value_not_found")
    Comment create(CreateComment comment);

    /**
     * Gets a comment ("Get a comment"). Scope: {@code comment:read}.
     *
     * @throws io.quarkiverse.attio.error.AttioNotFoundException if there is none
     */
    @GET
    @Path("/{comment_id}")
    @AttioOperation(id = "getComment", scopes = "comment:read", access = Access.READ, repeatable = true, errors = "404 not_found")
    Comment get(@PathParam("comment_id") String commentId);

    /**
     * Deletes a comment, and <strong>the whole thread</strong> if it is the first one of it ("Delete a comment"). Scope:
     * {@code comment:read-write}.
     *
     * @throws io.quarkiverse.attio.error.AttioNotFoundException if there is none
     * @throws io.quarkiverse.attio.error.AttioForbiddenException if the token may not delete it
     */
    @DELETE
    @Path("/{comment_id}")
    @AttioOperation(id = "deleteComment", scopes = "comment:read-write", access = Access.WRITE, repeatable = false, errors = {
            "403 unauthorized", "404 not_found" })
    void delete(@PathParam("comment_id") String commentId);
}
