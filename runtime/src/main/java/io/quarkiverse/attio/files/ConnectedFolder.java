package io.quarkiverse.attio.files;

/**
 * A folder at another provider that is shown with a record. Attio holds nothing of it.
 *
 * @param externalProviderFileId its id at the provider
 * @param microsoftDriveId the drive in which it is, with Microsoft OneDrive; otherwise {@code null}
 * @param metadata what every entry says
 */
public record ConnectedFolder(String externalProviderFileId, String microsoftDriveId, FileEntryMetadata metadata)
        implements
            FileEntry {

    @Override
    public FileType fileType() {
        return FileType.CONNECTED_FOLDER;
    }
}
