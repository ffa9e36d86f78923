package io.quarkiverse.attio.files;

import static io.quarkiverse.attio.files.FileQuery.notBlank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.vertx.core.http.impl.MimeMapping;

/**
 * A file to upload to a record. Immutable; start with {@link #of}. It is read from disk while it is sent, and never held in
 * memory as a whole. It is looked at twice, here and when it is sent, each time on the thread that does so: where the disk
 * may be slow, not on the event loop. The getters are read by the REST client.
 *
 * <pre>{@code
 * files.upload(UploadFile.of(Path.of("offer.pdf"), "companies", companyId).in(folderId));
 * }</pre>
 */
public final class UploadFile {

    /**
     * The most bytes of a file. Attio says 50 MB and not which megabyte: this is the larger one, so that no file is refused
     * here that Attio might take.
     */
    public static final long MAX_SIZE = 50L * 1024 * 1024;

    private static final String OCTET_STREAM = "application/octet-stream";
    private static final Pattern MEDIA_TYPE = Pattern
            .compile("[\\w!#$&^.+-]+/[\\w!#$&^.+-]+(\\s*;\\s*[\\w!#$&^.+-]+=([\\w!#$&^.+-]+|\"[\\w !#$&^.+-]*\"))*");

    private final Path file;
    private final String object;
    private final String recordId;
    private final String parentFolderId;
    private final String name;
    private final String mediaType;

    private UploadFile(Path file, String object, String recordId, String parentFolderId, String name, String mediaType) {
        this.file = file;
        this.object = object;
        this.recordId = recordId;
        this.parentFolderId = parentFolderId;
        this.name = name;
        this.mediaType = mediaType;
    }

    /**
     * A file, for the record itself, under its own name and with the media type that goes with the name.
     *
     * @param object the slug or id of the record's object
     * @throws IllegalArgumentException if there is no such file, it cannot be read, or it has more than
     *         {@value #MAX_SIZE} bytes
     */
    public static UploadFile of(Path file, String object, String recordId) {
        check(Objects.requireNonNull(file, "file"));
        return new UploadFile(file, notBlank("object", object), notBlank("recordId", recordId), null,
                fileName(file.toAbsolutePath().normalize().getFileName().toString()), null);
    }

    /** The same file in this folder of the record's. */
    public UploadFile in(String parentFolderId) {
        return new UploadFile(file, object, recordId, notBlank("parentFolderId", parentFolderId), name, mediaType);
    }

    /**
     * The same file under another name.
     *
     * @throws IllegalArgumentException if it has a line break or another control character
     */
    public UploadFile name(String name) {
        return new UploadFile(file, object, recordId, parentFolderId, fileName(name), mediaType);
    }

    /**
     * The same file with this media type, such as {@code application/pdf}.
     *
     * @throws IllegalArgumentException if it is none
     */
    public UploadFile mediaType(String mediaType) {
        if (!MEDIA_TYPE.matcher(Objects.requireNonNull(mediaType, "mediaType")).matches()) {
            throw new IllegalArgumentException("mediaType is no media type, such as application/pdf");
        }
        return new UploadFile(file, object, recordId, parentFolderId, name, mediaType);
    }

    private static String fileName(String name) {
        if (notBlank("name", name).chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("name has a line break or another control character");
        }
        return name;
    }

    private static long check(Path file) {
        if (Files.isDirectory(file)) {
            throw new IllegalArgumentException(file + " is a directory, a file is needed");
        }
        if (!Files.exists(file)) {
            throw new IllegalArgumentException("There is no file " + file);
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new IllegalArgumentException(file + " cannot be read");
        }
        long size;
        try {
            size = Files.size(file);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be read", e);
        }
        if (size > MAX_SIZE) {
            throw new IllegalArgumentException(file + " has " + size + " bytes, at most " + MAX_SIZE
                    + " (50 MB) can be uploaded");
        }
        return size;
    }

    /**
     * @return the file
     * @throws IllegalArgumentException if it has gone meanwhile, or has become too large
     */
    @FormParam("file")
    public FileUpload getFile() {
        // the JDK's own list is a resource, which a native executable lacks
        String type = mediaType != null ? mediaType : MimeMapping.getMimeTypeForFilename(name);
        // a quote would end the name: it is written as browsers write it
        return new Part(file, name.replace("\"", "%22"), check(file), type == null ? OCTET_STREAM : type);
    }

    /**
     * @return the record's object
     */
    @FormParam("object")
    public String getObject() {
        return object;
    }

    /**
     * @return the record
     */
    @FormParam("record_id")
    public String getRecordId() {
        return recordId;
    }

    /**
     * @return the folder, or {@code null}
     */
    @FormParam("parent_folder_id")
    public String getParentFolderId() {
        return parentFolderId;
    }

    /** @return file and record */
    @Override
    public String toString() {
        return "UploadFile[" + file + " to " + object + "/" + recordId + "]";
    }

    private record Part(Path filePath, String fileName, long size, String contentType) implements FileUpload {

        @Override
        public String name() {
            return "file";
        }

        @Override
        public String charSet() {
            return null;
        }

        @Override
        public MultivaluedMap<String, String> getHeaders() {
            return new MultivaluedHashMap<>();
        }
    }
}
