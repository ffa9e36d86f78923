package io.quarkiverse.attio.files;

import java.util.Objects;

import jakarta.ws.rs.QueryParam;

/**
 * Which files and folders of a record to list, and which part of them. Immutable; start with {@link #of}. The getters are
 * read by the REST client.
 *
 * <pre>{@code
 * FileQuery query = FileQuery.of("companies", companyId).storageProvider(StorageProvider.ATTIO);
 * AttioPager.byCursor((limit, cursor) -> files.list(query.limit(limit).cursor(cursor)), FileEntry::fileId)
 *         .largestPage(FileQuery.MAX_LIMIT).stream()...
 * }</pre>
 */
public final class FileQuery {

    /** The most entries of a page. */
    public static final int MAX_LIMIT = 200;

    private final String object;
    private final String recordId;
    private final StorageProvider storageProvider;
    private final String parentFolderId;
    private final Integer limit;
    private final String cursor;

    private FileQuery(String object, String recordId, StorageProvider storageProvider, String parentFolderId,
            Integer limit, String cursor) {
        this.object = object;
        this.recordId = recordId;
        this.storageProvider = storageProvider;
        this.parentFolderId = parentFolderId;
        this.limit = limit;
        this.cursor = cursor;
    }

    /**
     * The files and folders of a record.
     *
     * @param object the slug or id of its object
     */
    public static FileQuery of(String object, String recordId) {
        return new FileQuery(notBlank("object", object), notBlank("recordId", recordId), null, null, null, null);
    }

    /** Only those that this provider holds. */
    public FileQuery storageProvider(StorageProvider storageProvider) {
        return new FileQuery(object, recordId, Objects.requireNonNull(storageProvider, "storageProvider"), parentFolderId,
                limit, cursor);
    }

    /** Only those in this folder. */
    public FileQuery in(String parentFolderId) {
        return new FileQuery(object, recordId, storageProvider, notBlank("parentFolderId", parentFolderId), limit, cursor);
    }

    /**
     * The same with at most this many entries a page; 50 unless said.
     *
     * @throws IllegalArgumentException if it is less than 1 or more than {@value #MAX_LIMIT}
     */
    public FileQuery limit(int limit) {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit is " + limit + ", it must be between 1 and " + MAX_LIMIT);
        }
        return new FileQuery(object, recordId, storageProvider, parentFolderId, limit, cursor);
    }

    /**
     * The page that begins there.
     *
     * @param cursor the {@link io.quarkiverse.attio.paging.Page#nextCursor()} of the page before; {@code null} for the first
     */
    public FileQuery cursor(String cursor) {
        return new FileQuery(object, recordId, storageProvider, parentFolderId, limit, cursor);
    }

    static String notBlank(String name, String value) {
        if (Objects.requireNonNull(value, name).isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
        return value;
    }

    /**
     * @return the record's object
     */
    @QueryParam("object")
    public String getObject() {
        return object;
    }

    /**
     * @return the record
     */
    @QueryParam("record_id")
    public String getRecordId() {
        return recordId;
    }

    /**
     * @return the provider, or {@code null} for all
     */
    @QueryParam("storage_provider")
    public StorageProvider getStorageProvider() {
        return storageProvider;
    }

    /**
     * @return the folder, or {@code null}
     */
    @QueryParam("parent_folder_id")
    public String getParentFolderId() {
        return parentFolderId;
    }

    /**
     * @return how many at most, or {@code null}
     */
    @QueryParam("limit")
    public Integer getLimit() {
        return limit;
    }

    /**
     * @return where the page begins, or {@code null}
     */
    @QueryParam("cursor")
    public String getCursor() {
        return cursor;
    }
}
