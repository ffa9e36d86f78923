package io.quarkiverse.attio.emulator.records;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.values.Actor;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Ids;

/** Creates, updates, upserts and deletes records. A request that is refused has changed nothing. */
public final class RecordWriter {

    /** What happens to the values that a multiselect attribute has already. */
    public enum Mode {
        /** They stay, behind the new ones. */
        APPEND,
        /** They go. */
        OVERWRITE
    }

    private final Records records;
    private final Relationships relationships;
    private final SystemValues systemValues;

    public RecordWriter(Records records) {
        this.records = records;
        this.relationships = new Relationships(records);
        this.systemValues = new SystemValues(records);
    }

    public StoredRecord create(ObjectType object, ObjectNode body, Actor actor) {
        return create(object, WrittenValues.read(body, object, records.lookup()), actor);
    }

    public void update(StoredRecord record, ObjectType object, ObjectNode body, Mode mode, Actor actor) {
        WrittenValues written = WrittenValues.read(body, object, records.lookup());
        update(record, object, written, mode == Mode.APPEND ? written.attributes() : Set.of(), actor);
    }

    /** The upsert: updates the record that the matching attribute leads to, or makes one. */
    public StoredRecord assertBy(String matchingAttribute, ObjectType object, ObjectNode body, Actor actor) {
        Attribute matching = object.attribute(matchingAttribute)
                .orElseThrow(() -> ApiError.badRequest("value_not_found",
                        "No attribute was found for matching_attribute slug/ID \"" + matchingAttribute + "\"."));
        if (!matching.unique()) {
            throw ApiError.badRequest("matching_attribute_definition_not_unique",
                    "The matching attribute specified is not a unique attribute.");
        }
        WrittenValues written = WrittenValues.read(body, object, records.lookup());
        if (written.of(matching).isEmpty()) {
            throw ApiError.value(matching.slug(), "A value for the matching attribute is required");
        }
        Set<String> matches = new LinkedHashSet<>();
        written.of(matching).forEach(fields -> matches.addAll(records.store().holders(matching, fields)));
        if (matches.size() > 1) {
            throw ApiError.badRequest("multiple_match_results", "Multiple records were found for the given matching "
                    + "attribute. Please remove duplicates or use the update or create record endpoints instead.");
        }
        if (matches.isEmpty()) {
            return create(object, written, actor);
        }
        StoredRecord record = records.store().requireWritable(object, matches.iterator().next());
        // only the matching attribute keeps what it has, all others are overwritten
        update(record, object, written, Set.of(matching), actor);
        return record;
    }

    public void delete(StoredRecord record, ObjectType object) {
        new Entries(records).removeOf(record);
        relationships.forget(record, records.clock().next());
        records.store().remove(record);
    }

    /** Takes all records of an object that goes away. */
    public void deleteAll(ObjectType object) {
        List.copyOf(records.store().all(object)).forEach(record -> delete(record, object));
    }

    StoredRecord create(ObjectType object, WrittenValues written, Actor actor) {
        Instant now = records.clock().next();
        for (Attribute attribute : object.attributes()) {
            if (!written.has(attribute)) {
                DefaultValues.of(attribute, now, actor, records.lookup()).ifPresent(f -> written.fill(attribute, f));
            }
            if (attribute.demanded() && written.of(attribute).isEmpty()) {
                throw missing(attribute);
            }
        }
        StoredRecord record = new StoredRecord(Ids.random(), object.id(), now);
        checkUnique(record, written);
        records.store().add(record);
        systemValues.fill(record, object, actor);
        apply(record, object, written, Set.of(), now, actor);
        systemValues.guessCompany(record, object, written).ifPresent(
                (guess) -> relationships.replace(record, guess.attribute(), List.of(guess.fields()), now, Actor.SYSTEM));
        return record;
    }

    void update(StoredRecord record, ObjectType object, WrittenValues written, Set<Attribute> appended,
            Actor actor) {
        for (Attribute attribute : written.attributes()) {
            if (attribute.demanded() && written.of(attribute).isEmpty()) {
                throw missing(attribute);
            }
        }
        checkUnique(record, written);
        apply(record, object, written, appended, records.clock().next(), actor);
    }

    private void apply(StoredRecord record, ObjectType object, WrittenValues written, Set<Attribute> appended, Instant now,
            Actor actor) {
        for (Attribute attribute : written.attributes()) {
            List<ObjectNode> wanted = new ArrayList<>(written.of(attribute));
            if (attribute.multiselect() && appended.contains(attribute)) {
                record.fields(attribute).stream().filter(f -> !WrittenValues.contains(wanted, f, attribute)).toList()
                        .forEach(wanted::add);
            }
            if (attribute.inverse() == null) {
                record.replace(attribute, wanted, now, actor);
            } else {
                relationships.replace(record, attribute, wanted, now, actor);
            }
        }
        records.store().index(record, object);
    }

    private void checkUnique(StoredRecord record, WrittenValues written) {
        for (Attribute attribute : written.attributes()) {
            if (attribute.unique()) {
                written.of(attribute).forEach(fields -> UniqueValues.check(records.store(), record, attribute, fields));
            }
        }
    }

    private static ApiError missing(Attribute attribute) {
        return ApiError.badRequest("missing_value",
                "Required value for attribute with ID \"" + attribute.id() + "\" was not provided.");
    }
}
