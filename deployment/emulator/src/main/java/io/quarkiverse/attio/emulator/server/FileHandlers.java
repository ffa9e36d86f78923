package io.quarkiverse.attio.emulator.server;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.files.FileEntry;
import io.quarkiverse.attio.emulator.files.FileEntry.Connected;
import io.quarkiverse.attio.emulator.files.FileEntry.Folder;
import io.quarkiverse.attio.emulator.files.FileEntry.Kind;
import io.quarkiverse.attio.emulator.files.FileEntry.Stored;
import io.quarkiverse.attio.emulator.files.FileJson;
import io.quarkiverse.attio.emulator.files.RecordFiles;
import io.quarkiverse.attio.emulator.records.RecordKey;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Ids;
import io.quarkiverse.attio.emulator.wire.Json;
import io.quarkiverse.attio.emulator.workspace.Workspace;

/** Files and folders of records. */
final class FileHandlers {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 200;
    private static final String OBJECT = "object";
    private static final String RECORD = "record_id";
    private static final String PARENT = "parent_folder_id";
    private static final String PROVIDER = "storage_provider";
    private static final String DRIVE = "microsoft_drive_id";
    private static final String FILE = "file";
    private static final String[] ELSEWHERE = { "dropbox", "box", "google-drive", "microsoft-onedrive" };

    private FileHandlers() {
    }

    /** Whatever is in the folders is listed as well, unless one folder is asked for. */
    static Reply list(Call call) {
        String object = call.query(OBJECT).filter(name -> !name.isEmpty())
                .orElseThrow(() -> ApiError.query(OBJECT, "Required"));
        String recordId = call.queryUuid(RECORD).orElseThrow(() -> ApiError.query(RECORD, "Required"));
        Optional<String> provider = call.query(PROVIDER);
        if (provider.isPresent() && !provider.get().equals(FileEntry.ATTIO) && !List.of(ELSEWHERE).contains(provider.get())) {
            throw ApiError.query(PROVIDER, "Expected one of: attio, " + String.join(", ", ELSEWHERE));
        }
        Optional<String> parent = call.queryUuid(PARENT).map(id -> id.toLowerCase(Locale.ROOT));
        int limit = call.number("limit", 1, MAX_LIMIT, DEFAULT_LIMIT);
        long seen = Cursors.number(call).orElse(0);
        RecordKey record = record(call.workspace(), object, recordId);
        parent.ifPresent(id -> folder(call, record, id, ApiError.query(PARENT, "Expected a folder of the record")));
        List<FileEntry> found = call.workspace().files().of(record).stream()
                .filter(entry -> provider.map(p -> p.equals(entry.kind().provider())).orElse(true))
                .filter(entry -> parent.map(p -> p.equals(entry.kind().parent())).orElse(true)).toList();
        Paging.Slice<FileEntry> slice = Paging.slice(found, FileEntry::number, seen, limit);
        ArrayNode shown = Json.array();
        slice.items().forEach(entry -> shown.add(json(call, entry)));
        return slice.reply(shown);
    }

    static Reply create(Call call) {
        Fields body = Fields.whole(call);
        String object = name(body, OBJECT);
        String recordId = body.uuid(RECORD);
        String type = body.oneOf("file_type", "folder", "connected-folder", "connected-file");
        Workspace workspace = call.workspace();
        Kind kind;
        if (type.equals("folder")) {
            String name = name(body, "name");
            String parent = body.has(PARENT) ? body.uuid(PARENT).toLowerCase(Locale.ROOT) : null;
            kind = new Folder(name, parent);
        } else {
            String provider = body.oneOf(PROVIDER, ELSEWHERE);
            String externalId = body.text("external_provider_file_id");
            String drive = body.has(DRIVE) && !body.isNull(DRIVE) ? body.text(DRIVE) : null;
            kind = new Connected(type, provider, externalId, drive);
        }
        RecordKey record = record(workspace, object, recordId);
        if (kind.parent() != null) {
            folder(call, record, kind.parent(), notInRecord());
        }
        return Reply.data(json(call, add(call, record, kind)));
    }

    static Reply upload(Call call) {
        Form form = call.form().orElseThrow(() -> ApiError.body("Expected multipart/form-data"));
        form.fields().names().stream().filter(name -> !Set.of(OBJECT, RECORD, PARENT).contains(name)).findFirst()
                .ifPresent(name -> {
                    throw ApiError.body(name.equals(FILE) ? "Expected a file" : "Unrecognized key", name);
                });
        Form.Part file = file(form);
        String object = field(form, OBJECT);
        String recordId = uuid(form, RECORD);
        String parent = form.fields().contains(PARENT) ? uuid(form, PARENT).toLowerCase(Locale.ROOT) : null;
        RecordKey record = record(call.workspace(), object, recordId);
        if (parent != null) {
            folder(call, record, parent, notInRecord());
        }
        if (file.size() > Uploads.MAX_SIZE) {
            throw ApiError.tooLarge("A file may have at most 50 MB.");
        }
        Stored stored = new Stored(file.fileName(), parent,
                call.workspace().files().take(file.path(), file.size(), file.contentType()));
        return new Reply(201, Json.data(json(call, add(call, record, stored))), Map.of());
    }

    static Reply get(Call call) {
        FileEntry entry = entry(call);
        ObjectNode json = json(call, entry);
        if (entry.isFolder()) {
            json.put("has_children", call.workspace().files().hasChildren(entry));
        }
        return Reply.data(json);
    }

    static Reply delete(Call call) {
        call.workspace().files().remove(entry(call));
        return Reply.deleted();
    }

    static Reply download(Call call) {
        if (!(entry(call).kind() instanceof Stored file)) {
            throw ApiError.badRequest("validation_type", "Only files in Attio's own storage can be downloaded.");
        }
        Workspace workspace = call.workspace();
        return Reply.found(Storage.address(call.origin(), workspace.files(), file.content(), workspace.clock().next()));
    }

    private static FileEntry entry(Call call) {
        return call.workspace().files().require(call.uuid("file_id"));
    }

    private static RecordKey record(Workspace workspace, String object, String recordId) {
        return RecordKey.of(workspace.store().require(workspace.schema().require(object), recordId));
    }

    /** The folder must exist, and not be one of another record. */
    private static void folder(Call call, RecordKey record, String id, ApiError otherwise) {
        RecordFiles files = call.workspace().files();
        FileEntry folder = files.require(id);
        if (!folder.isFolder() || !folder.record().equals(record)) {
            throw otherwise;
        }
    }

    private static ApiError notInRecord() {
        return ApiError.body("Expected a folder of the record", PARENT);
    }

    private static FileEntry add(Call call, RecordKey record, Kind kind) {
        return call.workspace().files().add(record, kind, call.access().actor(), call.workspace().clock().next());
    }

    private static Form.Part file(Form form) {
        form.files().stream().filter(part -> !part.name().equals(FILE)).findFirst().ifPresent(part -> {
            throw ApiError.body("Unrecognized key", part.name());
        });
        if (form.files().size() != 1) {
            throw ApiError.body(form.files().isEmpty() ? "Required" : "Expected one file", FILE);
        }
        return form.files().get(0);
    }

    private static String field(Form form, String name) {
        String value = form.fields().get(name);
        if (value == null || value.isEmpty()) {
            throw ApiError.body(value == null ? "Required" : "Must not be empty", name);
        }
        return value;
    }

    private static String uuid(Form form, String name) {
        String id = field(form, name);
        if (!Ids.isUuid(id)) {
            throw ApiError.body("Invalid uuid", name);
        }
        return id;
    }

    private static String name(Fields body, String field) {
        String name = body.text(field);
        if (name.isEmpty()) {
            throw body.fault(field, "Must not be empty");
        }
        return name;
    }

    private static ObjectNode json(Call call, FileEntry entry) {
        return FileJson.entry(entry, call.workspace().id(),
                call.workspace().schema().require(entry.record().objectId()).slug());
    }
}
