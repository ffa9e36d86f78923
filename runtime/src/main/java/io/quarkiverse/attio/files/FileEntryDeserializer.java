package io.quarkiverse.attio.files;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.values.Actor;
import io.quarkiverse.attio.values.TimestampDeserializer;

/** Reads an entry by its {@code file_type}. It never fails: a type that is not known is kept as it came. */
final class FileEntryDeserializer extends JsonDeserializer<FileEntry> {

    /** Where only a file can come, as the answer to an upload, whatever it says of its type. */
    static final class OfFile extends JsonDeserializer<AttioFile> {

        @Override
        public AttioFile deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return file(parser.readValueAsTree());
        }
    }

    @Override
    public FileEntry deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return read(parser.readValueAsTree());
    }

    private static FileEntry read(JsonNode json) {
        String type = text(json, "file_type");
        return switch (type == null ? "" : type) {
            case "file" -> file(json);
            case "folder" -> new Folder(text(json, "name"), text(json, "parent_folder_id"), flag(json, "has_children"),
                    metadata(json));
            case "connected-file" -> new ConnectedFile(text(json, "external_provider_file_id"),
                    text(json, "microsoft_drive_id"), metadata(json));
            case "connected-folder" -> new ConnectedFolder(text(json, "external_provider_file_id"),
                    text(json, "microsoft_drive_id"), metadata(json));
            default -> new UnknownFileEntry(type == null ? FileType.NONE : new FileType(type), json, metadata(json));
        };
    }

    private static AttioFile file(JsonNode json) {
        JsonNode size = json.path("content_size");
        return new AttioFile(text(json, "name"), text(json, "content_type"), size.isNumber() ? size.longValue() : null,
                text(json, "parent_folder_id"), metadata(json));
    }

    private static FileEntryMetadata metadata(JsonNode json) {
        JsonNode id = json.path("id");
        JsonNode actor = json.path("created_by_actor");
        String provider = text(json, "storage_provider");
        return new FileEntryMetadata(id.isObject() ? new FileId(text(id, "workspace_id"), text(id, "file_id")) : null,
                text(json, "object_id"), text(json, "object_slug"), text(json, "record_id"),
                provider == null ? null : new StorageProvider(provider),
                actor.isObject() ? new Actor(text(actor, "type"), text(actor, "id")) : null,
                TimestampDeserializer.parse(text(json, "created_at")));
    }

    private static String text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isValueNode() && !value.isNull() ? value.asText() : null;
    }

    private static Boolean flag(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isBoolean() ? value.booleanValue() : null;
    }
}
