package io.quarkiverse.attio.emulator.records;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.schema.Schema;
import io.quarkiverse.attio.emulator.wire.Times;

/**
 * What a search looks through. It follows the writes late: until then a new record is not found, a changed one is found
 * by what it held before, and a deleted one is found still.
 */
public final class SearchIndex {

    /** A write that shows at its time; without a document it is a deletion. */
    private record Change(Instant due, String objectId, String recordId, SearchDocument document) {
    }

    private final Schema schema;
    private final Times clock;
    private final Duration lag;
    private final Deque<Change> pending = new ArrayDeque<>();
    private final Map<String, Map<String, SearchDocument>> byObject = new HashMap<>();

    public SearchIndex(Schema schema, Times clock, Duration lag) {
        this.schema = schema;
        this.clock = clock;
        this.lag = lag;
    }

    /** What is known of the records of an object, in the order in which they became known. */
    Collection<SearchDocument> documents(ObjectType object) {
        settle(clock.now());
        return byObject.getOrDefault(object.id(), Map.of()).values();
    }

    /** Entries of lists and records of activities are not searched. */
    void put(StoredRecord record, ObjectType object) {
        if (schema.find(object.id()).isPresent()) {
            add(record, SearchDocument.of(record, object));
        }
    }

    void remove(StoredRecord record) {
        add(record, null);
    }

    /** Shows all that was written so far. */
    public void catchUp() {
        settle(Instant.MAX);
    }

    private void add(StoredRecord record, SearchDocument document) {
        Instant now = clock.now();
        // so that the changes do not pile up where nobody searches
        settle(now);
        pending.add(new Change(now.plus(lag), record.objectId(), record.id(), document));
    }

    private void settle(Instant now) {
        while (!pending.isEmpty() && !pending.peek().due().isAfter(now)) {
            Change change = pending.poll();
            Map<String, SearchDocument> documents = byObject.computeIfAbsent(change.objectId(), o -> new LinkedHashMap<>());
            if (change.document() == null) {
                documents.remove(change.recordId());
            } else {
                documents.put(change.recordId(), change.document());
            }
        }
    }
}
