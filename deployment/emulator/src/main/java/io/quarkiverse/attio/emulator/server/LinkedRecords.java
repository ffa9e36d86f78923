package io.quarkiverse.attio.emulator.server;

import java.util.List;

import io.quarkiverse.attio.emulator.records.RecordKey;
import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.workspace.Workspace;

/** The records that the body of a meeting names. */
final class LinkedRecords {

    static final String LINKS = "linked_records";

    private static final int MAX = 50;
    private static final String OBJECT = "object";
    private static final String RECORD = "record_id";

    private LinkedRecords() {
    }

    /** Of a change of links, where the API has a code for what is not found. */
    static List<RecordKey> found(Fields data, Workspace workspace) {
        return read(data, workspace, (link, field, message) -> ApiError.badRequest("value_not_found", message));
    }

    /** Of a new meeting, where it has not. */
    static List<RecordKey> valid(Fields data, Workspace workspace) {
        return read(data, workspace, Fields::fault);
    }

    private interface Missing {

        ApiError answer(Fields link, String field, String message);
    }

    private static List<RecordKey> read(Fields data, Workspace workspace, Missing missing) {
        return data.objects(LINKS, MAX).stream().map(link -> {
            String name = link.text(OBJECT);
            String id = link.uuid(RECORD);
            ObjectType object = workspace.object(name).orElseThrow(
                    () -> missing.answer(link, OBJECT, "Object with slug/ID \"" + name + "\" not found."));
            return workspace.store().find(object.id(), id).map(RecordKey::of).orElseThrow(
                    () -> missing.answer(link, RECORD, "Record with ID \"" + id + "\" not found."));
        }).toList();
    }
}
