package io.quarkiverse.attio.emulator.records;

import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.schema.ListType;
import io.quarkiverse.attio.emulator.schema.Lists;
import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.wire.Json;

/** The entries of one record, on one list or on all of them. */
public final class Entries {

    private static final String OBJECT = "target_object";
    private static final String RECORD = "target_record_id";

    private final Records records;

    public Entries(Records records) {
        this.records = records;
    }

    /** Oldest first. */
    public List<StoredRecord> of(StoredRecord parent) {
        return records.schema().lists().all().stream().flatMap(list -> on(list, parent).stream())
                .sorted(Comparator.comparing(StoredRecord::createdAt)).toList();
    }

    /** The record that an entry is of. */
    public RecordKey parent(StoredRecord entry) {
        ListType list = records.schema().lists().require(entry.objectId());
        ObjectNode parent = entry.fields(attribute(list.entries())).get(0);
        return new RecordKey(parent.path(OBJECT).textValue(), parent.path(RECORD).textValue());
    }

    List<StoredRecord> on(ListType list, StoredRecord parent) {
        Attribute attribute = attribute(list.entries());
        ObjectNode wanted = reference(parent);
        return records.store().all(list.entries()).stream().filter(e -> e.fields(attribute).contains(wanted)).toList();
    }

    void removeOf(StoredRecord parent) {
        of(parent).forEach(records.store()::remove);
    }

    /** The parent of an entry has no history: it looks as if the entry had always been the other record's. */
    void move(StoredRecord from, StoredRecord to) {
        for (StoredRecord entry : of(from)) {
            Attribute attribute = attribute(records.schema().lists().require(entry.objectId()).entries());
            entry.adopt(attribute, entry.current(attribute).stream()
                    .map(v -> new Value(reference(to), v.from(), null, v.actor())).toList());
        }
    }

    static Attribute attribute(ObjectType list) {
        return list.requireAttribute(Lists.PARENT);
    }

    static ObjectNode reference(StoredRecord parent) {
        return Json.object().put(OBJECT, parent.objectId()).put(RECORD, parent.id());
    }
}
