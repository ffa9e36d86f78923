package io.quarkiverse.attio.emulator.records;

import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.records.RecordWriter.Mode;
import io.quarkiverse.attio.emulator.schema.ListType;
import io.quarkiverse.attio.emulator.values.Actor;
import io.quarkiverse.attio.emulator.wire.ApiError;

/** Creates, updates, upserts and deletes entries of lists. A request that is refused has changed nothing. */
public final class EntryWriter {

    private final Records records;
    private final RecordWriter writer;

    public EntryWriter(Records records, RecordWriter writer) {
        this.records = records;
        this.writer = writer;
    }

    /** One more entry, whether the record has some on the list already or not. */
    public StoredRecord create(ListType list, StoredRecord parent, ObjectNode body, Actor actor) {
        return create(list, parent, read(list, body), actor);
    }

    /** The upsert: updates the one entry that the record has on the list, or makes one. */
    public StoredRecord assertBy(StoredRecord parent, ListType list, ObjectNode body, Actor actor) {
        WrittenValues written = read(list, body);
        records.store().merges().requireWritable(parent.id());
        List<StoredRecord> matches = new Entries(records).on(list, parent);
        if (matches.size() > 1) {
            throw ApiError.badRequest("multiple_match_results", "Multiple entries were found for the given parent record. "
                    + "Please remove duplicates or use the update or create entry endpoints instead.");
        }
        if (matches.isEmpty()) {
            return create(list, parent, written, actor);
        }
        writer.update(matches.get(0), list.entries(), written, Set.of(), actor);
        return matches.get(0);
    }

    public void update(StoredRecord entry, ListType list, ObjectNode body, Mode mode, Actor actor) {
        boolean moves = body.properties().stream().anyMatch(e -> Entries.attribute(list.entries()).isNamed(e.getKey()));
        if (moves) {
            throw ApiError.badRequest("immutable_value",
                    "The parent record for a list entry cannot be updated once created.");
        }
        WrittenValues written = read(list, body);
        records.store().merges().requireWritable(new Entries(records).parent(entry).recordId());
        writer.update(entry, list.entries(), written, mode == Mode.APPEND ? written.attributes() : Set.of(), actor);
    }

    public void delete(StoredRecord entry) {
        records.store().remove(entry);
    }

    private StoredRecord create(ListType list, StoredRecord parent, WrittenValues written, Actor actor) {
        written.fill(Entries.attribute(list.entries()), List.of(Entries.reference(parent)));
        return writer.create(list.entries(), written, actor);
    }

    private WrittenValues read(ListType list, ObjectNode body) {
        try {
            return WrittenValues.read(body, list.entries(), records.lookup());
        } catch (ApiError e) {
            throw e.ofEntry();
        }
    }
}
