package io.quarkiverse.attio.files;

import static io.quarkiverse.attio.files.FileQuery.notBlank;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.attio.NoEnvelope;

/**
 * An entry to make: a folder of Attio's, or a file or folder at another provider that shall be shown with a record.
 * Immutable; start with {@link #folder}, {@link #connectedFile} or {@link #connectedFolder}. A file of Attio's is made by
 * uploading it, see {@link UploadFile}.
 *
 * @param object the slug or id of the record's object
 * @param recordId the record
 * @param fileType what it is
 * @param name the name of a folder; {@code null} for what is connected
 * @param parentFolderId the folder in which to make a folder, {@code null} for the record itself
 * @param storageProvider who holds what is connected; {@code null} for a folder
 * @param externalProviderFileId its id at the provider
 * @param microsoftDriveId the drive in which it is, with Microsoft OneDrive
 */
@NoEnvelope
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CreateFileEntry(@JsonProperty("object") String object, @JsonProperty("record_id") String recordId,
        @JsonProperty("file_type") FileType fileType, @JsonProperty("name") String name,
        @JsonProperty("parent_folder_id") String parentFolderId,
        @JsonProperty("storage_provider") StorageProvider storageProvider,
        @JsonProperty("external_provider_file_id") String externalProviderFileId,
        @JsonProperty("microsoft_drive_id") String microsoftDriveId) {

    public CreateFileEntry {
        notBlank("object", object);
        notBlank("recordId", recordId);
        if (Objects.requireNonNull(fileType, "fileType").equals(FileType.FOLDER)) {
            notBlank("name", name);
        } else {
            if (Objects.requireNonNull(storageProvider, "storageProvider").equals(StorageProvider.ATTIO)) {
                throw new IllegalArgumentException("storageProvider is attio: files are uploaded there, not connected");
            }
            notBlank("externalProviderFileId", externalProviderFileId);
        }
        if (!fileType.equals(FileType.FOLDER) && parentFolderId != null) {
            throw new IllegalArgumentException("A " + fileType + " cannot be in a folder of Attio's");
        }
        if (fileType.equals(FileType.FOLDER) && microsoftDriveId != null) {
            throw new IllegalArgumentException("A folder of Attio's is in no drive of Microsoft's");
        }
    }

    /**
     * A folder, of the record itself; see {@link #in}.
     *
     * @param object the slug or id of the record's object
     */
    public static CreateFileEntry folder(String object, String recordId, String name) {
        return new CreateFileEntry(object, recordId, FileType.FOLDER, name, null, null, null, null);
    }

    /**
     * A file at another provider.
     *
     * @param object the slug or id of the record's object
     * @param provider who holds it, not Attio
     * @param externalId its id there
     */
    public static CreateFileEntry connectedFile(String object, String recordId, StorageProvider provider,
            String externalId) {
        return new CreateFileEntry(object, recordId, FileType.CONNECTED_FILE, null, null, provider, externalId, null);
    }

    /**
     * A folder at another provider.
     *
     * @param object the slug or id of the record's object
     * @param provider who holds it, not Attio
     * @param externalId its id there
     */
    public static CreateFileEntry connectedFolder(String object, String recordId, StorageProvider provider,
            String externalId) {
        return new CreateFileEntry(object, recordId, FileType.CONNECTED_FOLDER, null, null, provider, externalId, null);
    }

    /**
     * The same folder within another folder.
     *
     * @throws IllegalArgumentException if it is a connected file or folder, for Attio puts none into folders
     */
    public CreateFileEntry in(String parentFolderId) {
        return new CreateFileEntry(object, recordId, fileType, name, notBlank("parentFolderId", parentFolderId),
                storageProvider, externalProviderFileId, microsoftDriveId);
    }

    /**
     * The same connected file or folder in this drive, which Microsoft OneDrive needs.
     *
     * @throws IllegalArgumentException if it is a folder of Attio's
     */
    public CreateFileEntry microsoftDrive(String microsoftDriveId) {
        return new CreateFileEntry(object, recordId, fileType, name, parentFolderId, storageProvider,
                externalProviderFileId, notBlank("microsoftDriveId", microsoftDriveId));
    }
}
