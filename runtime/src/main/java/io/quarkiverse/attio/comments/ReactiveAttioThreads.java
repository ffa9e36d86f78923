package io.quarkiverse.attio.comments;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import jakarta.ws.rs.GET;
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
import io.quarkiverse.attio.paging.Paged;
import io.smallrye.mutiny.Uni;

/**
 * The reactive twin of {@link AttioThreads}, generated from it: the same calls, made when the {@code Uni} is subscribed to.
 * <p>
 * The threads of comments on records and on entries of lists. A thread is begun with a comment: see
 * {@link AttioComments}. For threads on records a token needs {@code object_configuration:read} and
 * {@code record_permission:read} besides the scope of each method, for those on entries {@code list_configuration:read}
 * and {@code list_entry:read}.
 * <p>
 * Every method throws an {@link io.quarkiverse.attio.error.AttioException}; those of the method itself are named with it.
 *
 * @see <a href="https://docs.attio.com/rest-api/endpoint-reference/threads/list-threads">Attio's endpoint reference, chapter
 *      Threads</a>
 */
@AttioClient
@RegisterClientHeaders(AttioHeadersFactory.class)
@Path("/v2/threads")
@Produces(MediaType.APPLICATION_JSON)
public interface ReactiveAttioThreads {

    /**
     * Lists the threads on a record or on an entry, each with its first comments ("List threads"). Give either
     * {@code object} and {@code recordId} or {@code list} and {@code entryId}. Scope: {@code comment:read}.
     *
     * @param object the slug or id of the record's object; {@code null} for threads on an entry
     * @param recordId the record; {@code null} for threads on an entry
     * @param list the slug or id of the entry's list; {@code null} for threads on a record
     * @param entryId the entry; {@code null} for threads on a record
     * @param limit how many at most, 1 to 50; {@code null} for 10
     * @param offset how many to leave out first; {@code null} for none
     * @return fewer than the limit means that there are no more
     */
    @GET
    @AttioOperation(id = "listThreads", scopes = "comment:read", access = Access.READ, repeatable = true, largestPage = 50)
    Uni<List<CommentThread>> list(@QueryParam("object") String object, @QueryParam("record_id") String recordId,
            @QueryParam("list") String list, @QueryParam("entry_id") String entryId, @QueryParam("limit") Integer limit,
            @QueryParam("offset") Integer offset);

    /**
     * Lists the first 10 threads on a record; see {@link #list(String, String, String, String, Integer, Integer)}.
     */
    default Uni<List<CommentThread>> listOnRecord(String object, String recordId) {
        return list(Objects.requireNonNull(object, "object"), Objects.requireNonNull(recordId, "recordId"), null, null, null,
                null);
    }

    /**
     * Lists the first 10 threads on an entry; see {@link #list(String, String, String, String, Integer, Integer)}.
     */
    default Uni<List<CommentThread>> listOnEntry(String list, String entryId) {
        return list(null, null, Objects.requireNonNull(list, "list"), Objects.requireNonNull(entryId, "entryId"), null, null);
    }

    /**
     * Gets a thread with one page of its comments ("Get a thread"). Scope: {@code comment:read}.
     *
     * @param threadId the thread's UUID
     * @param limit how many comments a page, 1 to 250; {@code null} for 250
     * @param cursor the {@link Paged#nextCursor()} of the page before; {@code null} for the first
     * @param createdAfter only comments that are later; {@code null} for all
     * @throws io.quarkiverse.attio.error.AttioNotFoundException if there is none
     */
    @GET
    @Path("/{thread_id}")
    @AttioOperation(id = "getThread", scopes = "comment:read", access = Access.READ, repeatable = true, largestPage = 250, errors = "404 not_found")
    Uni<Paged<CommentThread>> get(@PathParam("thread_id") String threadId, @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor, @QueryParam("created_after") Instant createdAfter);

    /**
     * Gets a thread with its first 250 comments; see {@link #get(String, Integer, String, Instant)}.
     */
    default Uni<Paged<CommentThread>> get(String threadId) {
        return get(threadId, null, null, null);
    }
}
