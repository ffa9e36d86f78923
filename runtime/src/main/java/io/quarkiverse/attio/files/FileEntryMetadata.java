package io.quarkiverse.attio.files;

import java.time.Instant;

import io.quarkiverse.attio.values.Actor;

/**
 * What every file entry says, whatever it is. Each component is {@code null} where Attio did not say.
 *
 * @param id its id
 * @param objectId the id of the record's object
 * @param objectSlug the slug of the record's object
 * @param recordId the record to which it belongs
 * @param storageProvider who holds it
 * @param createdByActor who made it
 * @param createdAt when it was made
 */
public record FileEntryMetadata(FileId id, String objectId, String objectSlug, String recordId,
        StorageProvider storageProvider, Actor createdByActor, Instant createdAt) {
}
