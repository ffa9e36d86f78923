package io.quarkiverse.attio.emulator.records;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.values.ValueTypes;
import io.quarkiverse.attio.emulator.wire.ApiError;

/** All records of a workspace, with an index over the values of unique attributes and one for the search. */
public final class RecordStore {

    private record Key(String attributeId, Object identity) {
    }

    private final Map<String, Map<String, StoredRecord>> byObject = new HashMap<>();
    private final Map<Key, Set<String>> holders = new HashMap<>();
    private final Map<String, Set<Key>> keys = new HashMap<>();
    private final SearchIndex searchIndex;
    private final Merges merges;

    public RecordStore(SearchIndex searchIndex, Merges merges) {
        this.searchIndex = searchIndex;
        this.merges = merges;
    }

    public Merges merges() {
        return merges;
    }

    /** The records of an object, in the order in which they were made. */
    public Collection<StoredRecord> all(ObjectType object) {
        return byObject.getOrDefault(object.id(), Map.of()).values();
    }

    /** The same without those that come of a merge which still goes on. */
    public Stream<StoredRecord> readable(ObjectType object) {
        return all(object).stream().filter(record -> !merges.goesOn(record.id()));
    }

    public Optional<StoredRecord> find(String objectId, String recordId) {
        return Optional.ofNullable(byObject.getOrDefault(objectId, Map.of()).get(recordId.toLowerCase(Locale.ROOT)));
    }

    /** The record, or a 404, also while it is being merged. */
    public StoredRecord require(ObjectType object, String recordId) {
        StoredRecord record = known(object, recordId);
        merges.requireReadable(record.id());
        return record;
    }

    /** The record to be changed, or a 404, or a 400 while it is being merged. */
    public StoredRecord requireWritable(ObjectType object, String recordId) {
        StoredRecord record = known(object, recordId);
        merges.requireWritable(record.id());
        return record;
    }

    private StoredRecord known(ObjectType object, String recordId) {
        return find(object.id(), recordId)
                .orElseThrow(() -> ApiError.notFound("Record with ID \"" + recordId + "\" not found."));
    }

    /** The ids of the records that hold this value of a unique attribute. */
    public Set<String> holders(Attribute unique, ObjectNode stored) {
        return holders.getOrDefault(key(unique, stored), Set.of());
    }

    /** To be called after an attribute became unique or ceased to be, or was renamed. */
    public void reindex(ObjectType object) {
        all(object).forEach(record -> index(record, object));
    }

    void add(StoredRecord record) {
        byObject.computeIfAbsent(record.objectId(), o -> new LinkedHashMap<>()).put(record.id(), record);
    }

    void remove(StoredRecord record) {
        byObject.get(record.objectId()).remove(record.id());
        searchIndex.remove(record);
        forget(record);
    }

    /** To be called after each write of a record's own values. */
    void index(StoredRecord record, ObjectType object) {
        forget(record);
        Set<Key> own = new LinkedHashSet<>();
        for (Attribute attribute : object.attributes()) {
            if (attribute.unique()) {
                record.fields(attribute).forEach(fields -> own.add(key(attribute, fields)));
            }
        }
        own.forEach(key -> holders.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(record.id()));
        keys.put(record.id(), own);
        searchIndex.put(record, object);
    }

    private void forget(StoredRecord record) {
        Set<Key> own = keys.remove(record.id());
        if (own != null) {
            for (Key key : own) {
                Set<String> ids = holders.get(key);
                ids.remove(record.id());
                if (ids.isEmpty()) {
                    holders.remove(key);
                }
            }
        }
    }

    private static Key key(Attribute attribute, ObjectNode stored) {
        return new Key(attribute.id(), ValueTypes.of(attribute).identity(stored));
    }
}
