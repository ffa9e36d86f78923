package io.quarkiverse.attio.files;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;

import io.quarkiverse.attio.values.Actor;

/** Writes an entry as Attio sends it, whatever the mapper's own settings are. */
final class FileEntrySerializer extends JsonSerializer<FileEntry> {

    @Override
    public void serialize(FileEntry entry, JsonGenerator json, SerializerProvider provider) throws IOException {
        if (entry instanceof UnknownFileEntry unknown) {
            json.writeTree(unknown.json());
            return;
        }
        json.writeStartObject();
        metadata(entry.metadata(), json);
        json.writeStringField("file_type", entry.fileType().value());
        if (entry instanceof AttioFile file) {
            json.writeStringField("name", file.name());
            json.writeStringField("content_type", file.contentType());
            if (file.contentSize() == null) {
                json.writeNullField("content_size");
            } else {
                json.writeNumberField("content_size", file.contentSize());
            }
            json.writeStringField("parent_folder_id", file.parentFolderId());
        } else if (entry instanceof Folder folder) {
            json.writeStringField("name", folder.name());
            json.writeStringField("parent_folder_id", folder.parentFolderId());
            if (folder.hasChildren() != null) {
                json.writeBooleanField("has_children", folder.hasChildren());
            }
        } else if (entry instanceof ConnectedFile file) {
            connected(file.externalProviderFileId(), file.microsoftDriveId(), json);
        } else if (entry instanceof ConnectedFolder folder) {
            connected(folder.externalProviderFileId(), folder.microsoftDriveId(), json);
        }
        json.writeEndObject();
    }

    private static void connected(String externalId, String driveId, JsonGenerator json) throws IOException {
        json.writeStringField("external_provider_file_id", externalId);
        json.writeStringField("microsoft_drive_id", driveId);
    }

    private static void metadata(FileEntryMetadata metadata, JsonGenerator json) throws IOException {
        if (metadata.id() == null) {
            json.writeNullField("id");
        } else {
            json.writeObjectFieldStart("id");
            json.writeStringField("workspace_id", metadata.id().workspaceId());
            json.writeStringField("file_id", metadata.id().fileId());
            json.writeEndObject();
        }
        json.writeStringField("object_id", metadata.objectId());
        json.writeStringField("object_slug", metadata.objectSlug());
        json.writeStringField("record_id", metadata.recordId());
        json.writeStringField("storage_provider", text(metadata.storageProvider()));
        Actor actor = metadata.createdByActor();
        if (actor == null) {
            json.writeNullField("created_by_actor");
        } else {
            json.writeObjectFieldStart("created_by_actor");
            json.writeStringField("type", actor.type());
            json.writeStringField("id", actor.id());
            json.writeEndObject();
        }
        json.writeStringField("created_at", text(metadata.createdAt()));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
