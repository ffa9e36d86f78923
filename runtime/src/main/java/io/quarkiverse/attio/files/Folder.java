package io.quarkiverse.attio.files;

/**
 * A folder that Attio holds.
 *
 * @param name its name
 * @param parentFolderId the folder in which it is, {@code null} for the record itself
 * @param hasChildren whether something is in it; {@code null} where Attio does not say, as in lists
 * @param metadata what every entry says
 */
public record Folder(String name, String parentFolderId, Boolean hasChildren, FileEntryMetadata metadata)
        implements
            FileEntry {

    @Override
    public FileType fileType() {
        return FileType.FOLDER;
    }
}
