package io.quarkiverse.attio.emulator.files;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.files.FileEntry.Connected;
import io.quarkiverse.attio.emulator.files.FileEntry.Folder;
import io.quarkiverse.attio.emulator.files.FileEntry.Stored;
import io.quarkiverse.attio.emulator.wire.Json;
import io.quarkiverse.attio.emulator.wire.Times;

/** Files and folders on the wire. */
public final class FileJson {

    private FileJson() {
    }

    public static ObjectNode entry(FileEntry entry, String workspaceId, String objectSlug) {
        ObjectNode json = Json.object();
        json.putObject("id").put("workspace_id", workspaceId).put("file_id", entry.id());
        json.put("object_id", entry.record().objectId());
        json.put("object_slug", objectSlug);
        json.put("record_id", entry.record().recordId());
        json.put("storage_provider", entry.kind().provider());
        json.set("created_by_actor", entry.createdBy().toJson());
        json.put("created_at", Times.format(entry.createdAt()));
        json.put("file_type", entry.kind().type());
        if (entry.kind() instanceof Stored file) {
            json.put("name", file.name());
            json.put("content_type", file.content().contentType());
            json.put("content_size", file.content().size());
            json.put("parent_folder_id", file.parent());
        } else if (entry.kind() instanceof Folder folder) {
            json.put("name", folder.name());
            json.put("parent_folder_id", folder.parent());
        } else if (entry.kind() instanceof Connected connected) {
            json.put("external_provider_file_id", connected.externalId());
            json.put("microsoft_drive_id", connected.driveId());
        }
        return json;
    }
}
