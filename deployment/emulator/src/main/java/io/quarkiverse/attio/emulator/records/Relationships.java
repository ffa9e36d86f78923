package io.quarkiverse.attio.emulator.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.schema.AttributeType;
import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.values.Actor;
import io.quarkiverse.attio.emulator.wire.Json;

/** Keeps the two sides of a relationship in step. */
final class Relationships {

    private static final String RECORD = "target_record_id";

    private final Records records;

    Relationships(Records records) {
        this.records = records;
    }

    void replace(StoredRecord record, Attribute attribute, List<ObjectNode> wanted, Instant now, Actor actor) {
        Optional<Attribute> inverse = records.schema().inverse(attribute);
        if (inverse.isPresent()) {
            List<ObjectNode> before = record.fields(attribute);
            before.stream().filter(target -> !wanted.contains(target))
                    .forEach(target -> partner(target).ifPresent(p -> unlink(p, inverse.get(), record, now)));
            wanted.stream().filter(target -> !before.contains(target))
                    .forEach(target -> partner(target).ifPresent(
                            p -> link(p, inverse.get(), attribute, record, now, actor)));
        }
        record.replace(attribute, wanted, now, actor);
    }

    /** Takes a record that goes away out of all that refer to it. */
    void forget(StoredRecord gone, Instant now) {
        for (ObjectType object : records.schema().attributeOwners()) {
            List<Attribute> references = object.attributes().stream()
                    .filter(a -> a.type() == AttributeType.RECORD_REFERENCE).toList();
            for (StoredRecord record : records.store().all(object)) {
                references.forEach(attribute -> unlink(record, attribute, gone, now));
            }
        }
    }

    /** Lets references that are no relationships lead to another record, as if they always had. */
    void redirect(StoredRecord from, StoredRecord to) {
        for (ObjectType object : records.schema().attributeOwners()) {
            List<Attribute> references = object.attributes().stream()
                    .filter(a -> a.type() == AttributeType.RECORD_REFERENCE && a.inverse() == null).toList();
            for (StoredRecord record : records.store().all(object)) {
                references.forEach(attribute -> record.exchange(attribute, reference(from), reference(to)));
            }
        }
    }

    private void link(StoredRecord partner, Attribute inverse, Attribute attribute, StoredRecord record, Instant now,
            Actor actor) {
        if (!inverse.multiselect()) {
            // the partner changes sides, so the record it was with loses it
            record(partner, inverse, record).ifPresent(left -> unlink(left, attribute, partner, now));
        }
        partner.add(inverse, reference(record), now, actor);
    }

    private Optional<StoredRecord> record(StoredRecord partner, Attribute inverse, StoredRecord except) {
        return partner.fields(inverse).stream().flatMap(target -> partner(target).stream())
                .filter(other -> other != except).findFirst();
    }

    private static void unlink(StoredRecord record, Attribute attribute, StoredRecord target, Instant now) {
        record.remove(attribute, fields -> fields.path(RECORD).asText().equals(target.id()), now);
    }

    private Optional<StoredRecord> partner(ObjectNode reference) {
        return records.store().find(reference.path("target_object").textValue(), reference.path(RECORD).textValue());
    }

    private static ObjectNode reference(StoredRecord record) {
        return Json.object().put("target_object", record.objectId()).put(RECORD, record.id());
    }
}
