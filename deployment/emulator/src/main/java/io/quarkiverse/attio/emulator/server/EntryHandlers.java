package io.quarkiverse.attio.emulator.server;

import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.records.RecordKey;
import io.quarkiverse.attio.emulator.records.RecordWriter.Mode;
import io.quarkiverse.attio.emulator.records.StoredRecord;
import io.quarkiverse.attio.emulator.schema.ListType;
import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Json;
import io.quarkiverse.attio.emulator.wire.Times;

/** Entries of lists, one at a time. */
final class EntryHandlers {

    private static final String DATA = "data";
    private static final String VALUES = "entry_values";
    private static final String PARENT = "parent_record_id";
    private static final String PARENT_OBJECT = "parent_object";
    private static final String NOT_FOUND = "value_not_found";
    private static final int DEFAULT_LIMIT = 100;
    private static final int MAX_LIMIT = 1000;

    private EntryHandlers() {
    }

    static Reply create(Call call) {
        ObjectNode data = call.data();
        ObjectNode values = values(data);
        ListType list = call.list();
        StoredRecord parent = parent(data, list, call);
        return reply(call, call.workspace().entryWriter().create(list, parent, values, call.access().actor()), list);
    }

    static Reply assertEntry(Call call) {
        ObjectNode data = call.data();
        ObjectNode values = values(data);
        ListType list = call.list();
        StoredRecord parent = parent(data, list, call);
        return reply(call, call.workspace().entryWriter().assertBy(parent, list, values, call.access().actor()), list);
    }

    static Reply get(Call call) {
        ListType list = call.list();
        return reply(call, call.row(list.entries()), list);
    }

    static Reply append(Call call) {
        return update(call, Mode.APPEND);
    }

    static Reply overwrite(Call call) {
        return update(call, Mode.OVERWRITE);
    }

    static Reply delete(Call call) {
        StoredRecord entry = call.row(call.list().entries());
        call.workspace().entryWriter().delete(entry);
        call.workspace().threads().entryGone(RecordKey.of(entry));
        return Reply.deleted();
    }

    static Reply ofRecord(Call call) {
        StoredRecord record = call.row(call.object());
        List<StoredRecord> found = Paging.page(call.workspace().entries().of(record),
                call.number("limit", 1, MAX_LIMIT, DEFAULT_LIMIT), call.number("offset", 0, Integer.MAX_VALUE, 0));
        ArrayNode entries = Json.array();
        for (StoredRecord entry : found) {
            ListType list = call.workspace().schema().lists().require(entry.objectId());
            entries.addObject().put("list_id", list.id()).put("list_api_slug", list.slug()).put("entry_id", entry.id())
                    .put("created_at", Times.format(entry.createdAt()));
        }
        return Reply.data(entries);
    }

    private static Reply update(Call call, Mode mode) {
        ObjectNode values = values(call.data());
        ListType list = call.list();
        StoredRecord entry = call.row(list.entries());
        call.workspace().entryWriter().update(entry, list, values, mode, call.access().actor());
        return reply(call, entry, list);
    }

    private static ObjectNode values(ObjectNode data) {
        return Call.object(data.path(VALUES), DATA, VALUES);
    }

    private static StoredRecord parent(ObjectNode data, ListType list, Call call) {
        String id = Call.uuid(data, PARENT);
        String name = Call.name(data, PARENT_OBJECT);
        ObjectType object = call.workspace().object(name)
                .orElseThrow(() -> ApiError.badRequest(NOT_FOUND, "Object with slug/ID \"" + name + "\" not found."));
        if (!list.takes(object)) {
            throw ApiError.body("The list \"" + list.slug() + "\" takes no records of object \"" + object.slug() + "\"",
                    DATA, PARENT_OBJECT);
        }
        return call.workspace().store().find(object.id(), id).orElseThrow(() -> ApiError.badRequest(NOT_FOUND,
                "Parent record with slug/ID \"" + id + "\" not found."));
    }

    private static Reply reply(Call call, StoredRecord entry, ListType list) {
        return Reply.data(call.workspace().recordJson().entry(entry, list.entries()));
    }
}
