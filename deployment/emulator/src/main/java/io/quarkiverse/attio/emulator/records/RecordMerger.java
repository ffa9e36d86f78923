package io.quarkiverse.attio.emulator.records;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.schema.Attribute.Source;
import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.values.Actor;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Ids;

/**
 * Makes one new record of two, which shows when the merge is over, while the two are gone at once. The primary one is
 * preferred; multiselect values are those of both.
 */
public final class RecordMerger {

    private final Records records;
    private final Relationships relationships;

    public RecordMerger(Records records) {
        this.records = records;
        this.relationships = new Relationships(records);
    }

    public StoredRecord merge(ObjectType object, String primaryId, String secondaryId, Actor actor) {
        StoredRecord primary = require(object, primaryId);
        StoredRecord secondary = require(object, secondaryId);
        if (primary == secondary) {
            throw ApiError.badRequest("self_merge", "Cannot merge a record with itself.");
        }
        Instant now = records.clock().next();
        StoredRecord merged = new StoredRecord(Ids.random(), object.id(), now);
        Map<Attribute, List<ObjectNode>> related = new LinkedHashMap<>();
        for (Attribute attribute : object.attributes()) {
            // what the two said of each other goes with them
            List<Value> values = values(attribute, primary, secondary).stream()
                    .filter(v -> v.until() != null || !refersToOneOf(v, primary, secondary)).toList();
            if (attribute.inverse() == null) {
                merged.adopt(attribute, values);
            } else {
                related.put(attribute, values.stream().filter(v -> v.until() == null).map(Value::fields).toList());
            }
        }
        for (StoredRecord original : List.of(primary, secondary)) {
            new Entries(records).move(original, merged);
            relationships.redirect(original, merged);
            relationships.forget(original, now);
            records.store().remove(original);
        }
        records.store().add(merged);
        records.store().merges().begin(merged);
        new SystemValues(records).fill(merged, object, actor);
        related.forEach((attribute, wanted) -> relationships.replace(merged, attribute, wanted, now, actor));
        records.store().index(merged, object);
        return merged;
    }

    private StoredRecord require(ObjectType object, String id) {
        return records.store().find(object.id(), id).filter(r -> !records.store().merges().goesOn(r.id()))
                .orElseThrow(() -> ApiError.notFound("value_not_found", "Record with ID \"" + id + "\" not found."));
    }

    private static boolean refersToOneOf(Value value, StoredRecord primary, StoredRecord secondary) {
        String target = value.fields().path("target_record_id").asText();
        return target.equals(primary.id()) || target.equals(secondary.id());
    }

    private static List<Value> values(Attribute attribute, StoredRecord primary, StoredRecord secondary) {
        if (attribute.source() == Source.SYSTEM) {
            return List.of();
        }
        if (!attribute.multiselect()) {
            return (primary.current(attribute).isEmpty() ? secondary : primary).history(attribute);
        }
        List<Value> all = new ArrayList<>(primary.current(attribute));
        List<ObjectNode> first = primary.fields(attribute);
        secondary.current(attribute).stream().filter(v -> !WrittenValues.contains(first, v.fields(), attribute))
                .forEach(all::add);
        return all;
    }
}
