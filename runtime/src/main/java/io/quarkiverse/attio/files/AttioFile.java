package io.quarkiverse.attio.files;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/**
 * A file that Attio holds.
 *
 * @param name its name
 * @param contentType its media type, or {@code null}
 * @param contentSize how many bytes it has, or {@code null}
 * @param parentFolderId the folder in which it is, {@code null} for the record itself
 * @param metadata what every entry says
 */
@JsonDeserialize(using = FileEntryDeserializer.OfFile.class)
public record AttioFile(String name, String contentType, Long contentSize, String parentFolderId,
        FileEntryMetadata metadata) implements FileEntry {

    @Override
    public FileType fileType() {
        return FileType.FILE;
    }
}
