package io.quarkiverse.attio.files;

import jakarta.ws.rs.BeanParam;
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
import io.quarkiverse.attio.AttioOperation.Stability;
import io.quarkiverse.attio.auth.AttioHeadersFactory;
import io.quarkiverse.attio.paging.Page;

/**
 * The files and folders of records. In each method {@code fileId} is the UUID of a file or folder.
 * <p>
 * Every method throws an {@link io.quarkiverse.attio.error.AttioException}; those of the method itself are named with it.
 * An unknown entry is an {@link io.quarkiverse.attio.error.AttioNotFoundException}.
 *
 * @see <a href="https://docs.attio.com/rest-api/endpoint-reference/files/list-files">Attio's endpoint reference, chapter
 *      Files</a>
 */
@AttioClient
@RegisterClientHeaders(AttioHeadersFactory.class)
@Path("/v2/files")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface AttioFiles {

    /**
     * Lists files and folders of a record, page by page ("List files"). Scopes: {@code object_configuration:read},
     * {@code record_permission:read}, {@code file:read}.
     *
     * @param query which ones, not {@code null}
     * @return at most 50 entries unless the query says another limit
     */
    @GET
    @AttioOperation(id = "listFiles", scopes = { "object_configuration:read", "record_permission:read",
            "file:read" }, access = Access.READ, repeatable = true, largestPage = 200, stability = Stability.BETA)
    Page<FileEntry> list(@BeanParam FileQuery query);

    /**
     * Lists the first 50 files and folders of a record; see {@link #list(FileQuery)}.
     *
     * @param object the slug or id of the record's object
     */
    default Page<FileEntry> list(String object, String recordId) {
        return list(FileQuery.of(object, recordId));
    }

    /**
     * Makes a folder, or shows a file or folder of another provider with a record ("Create a file entry"). Scopes:
     * {@code file:read-write}, {@code object_configuration:read}, {@code record_permission:read}.
     */
    @POST
    @AttioOperation(id = "createFileEntry", scopes = { "file:read-write", "object_configuration:read",
            "record_permission:read" }, access = Access.WRITE, repeatable = false, stability = Stability.BETA)
    FileEntry create(CreateFileEntry entry);

    /**
     * Uploads a file of at most 50 MB to a record ("Upload a file"). It is sent from disk piece by piece. Scopes:
     * {@code file:read-write}, {@code object_configuration:read}, {@code record_permission:read}.
     *
     * @throws IllegalArgumentException if the file has gone since the {@link UploadFile} was made, or has become too large;
     *         nothing was sent
     */
    @POST
    @Path("/upload")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @AttioOperation(id = "uploadFile", scopes = { "file:read-write", "object_configuration:read",
            "record_permission:read" }, access = Access.WRITE, repeatable = false, stability = Stability.BETA)
    AttioFile upload(@BeanParam UploadFile file);

    /**
     * Gets a file or folder, not its content ("Get a file"). Scopes: {@code file:read},
     * {@code object_configuration:read}, {@code record_permission:read}.
     */
    @GET
    @Path("/{file_id}")
    @AttioOperation(id = "getFile", scopes = { "file:read", "object_configuration:read",
            "record_permission:read" }, access = Access.READ, repeatable = true, stability = Stability.BETA, errors = "404 not_found")
    FileEntry get(@PathParam("file_id") String fileId);

    /**
     * Deletes a file or folder, and <strong>all that is in the folder</strong> ("Delete a file"). Scopes:
     * {@code file:read-write}, {@code object_configuration:read}, {@code record_permission:read}.
     */
    @DELETE
    @Path("/{file_id}")
    @AttioOperation(id = "deleteFile", scopes = { "file:read-write", "object_configuration:read",
            "record_permission:read" }, access = Access.WRITE, repeatable = false, stability = Stability.BETA, errors = "404 not_found")
    void delete(@PathParam("file_id") String fileId);

    /**
     * Asks where the content of a file can be fetched for a short while ("Download a file"). {@link AttioDownloads} asks and
     * fetches. Scopes: {@code object_configuration:read}, {@code record_permission:read}, {@code file:read}.
     *
     * @return the address, a secret
     */
    @GET
    @Path("/{file_id}/download")
    @AttioOperation(id = "downloadFile", scopes = { "object_configuration:read", "record_permission:read",
            "file:read" }, access = Access.READ, repeatable = true, stability = Stability.BETA)
    DownloadLink downloadLink(@PathParam("file_id") String fileId);
}
