package io.quarkiverse.attio.files;

import java.time.Instant;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

import io.quarkiverse.attio.values.Actor;

/**
 * A file or folder of a record, with Attio or connected from another provider. A type that has no class of its own here is
 * an {@link UnknownFileEntry}, which keeps the JSON as it came.
 *
 * <pre>{@code
 * if (files.get(id) instanceof AttioFile file) {
 *     downloads.download(file.fileId(), folder.resolve(file.fileId()));
 * }
 * }</pre>
 */
@JsonSerialize(using = FileEntrySerializer.class)
@JsonDeserialize(using = FileEntryDeserializer.class)
public sealed interface FileEntry permits AttioFile, ConnectedFile, ConnectedFolder, Folder, UnknownFileEntry {

    /**
     * @return what it is, {@link FileType#NONE} if Attio did not say
     */
    FileType fileType();

    /**
     * @return what every entry says
     */
    FileEntryMetadata metadata();

    /**
     * @return the id within the workspace; {@code null} if Attio sent none
     */
    default String fileId() {
        return metadata().id() == null ? null : metadata().id().fileId();
    }

    /**
     * @return the slug of the record's object, or {@code null}
     */
    default String objectSlug() {
        return metadata().objectSlug();
    }

    /**
     * @return the record to which it belongs, or {@code null}
     */
    default String recordId() {
        return metadata().recordId();
    }

    /**
     * @return who holds it, or {@code null}
     */
    default StorageProvider storageProvider() {
        return metadata().storageProvider();
    }

    /**
     * @return who made it, or {@code null}
     */
    default Actor createdByActor() {
        return metadata().createdByActor();
    }

    /**
     * @return when it was made, or {@code null}
     */
    default Instant createdAt() {
        return metadata().createdAt();
    }
}
