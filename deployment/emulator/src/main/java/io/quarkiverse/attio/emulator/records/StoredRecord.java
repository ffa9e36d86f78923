package io.quarkiverse.attio.emulator.records;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.schema.Attribute.Source;
import io.quarkiverse.attio.emulator.values.Actor;
import io.quarkiverse.attio.emulator.values.ValueType;
import io.quarkiverse.attio.emulator.values.ValueTypes;

/** One record: for each attribute the values of now, in their order, and those of before. */
public final class StoredRecord {

    private final String id;
    private final String objectId;
    private final Instant createdAt;
    private final Map<String, List<Value>> current = new HashMap<>();
    private final Map<String, List<Value>> past = new HashMap<>();

    StoredRecord(String id, String objectId, Instant createdAt) {
        this.id = id;
        this.objectId = objectId;
        this.createdAt = createdAt;
    }

    public String id() {
        return id;
    }

    public String objectId() {
        return objectId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public List<Value> current(Attribute attribute) {
        return List.copyOf(current.getOrDefault(attribute.id(), List.of()));
    }

    /** The stored fields of the values of now. */
    public List<ObjectNode> fields(Attribute attribute) {
        return current(attribute).stream().map(Value::fields).toList();
    }

    /** All values, oldest first. */
    public List<Value> history(Attribute attribute) {
        List<Value> all = new ArrayList<>(past.getOrDefault(attribute.id(), List.of()));
        all.addAll(current(attribute));
        all.sort(Comparator.comparing(Value::from));
        return all;
    }

    /** Makes these the values of now. One that was there stays as it is, with its beginning and its actor. */
    void replace(Attribute attribute, List<ObjectNode> wanted, Instant now, Actor actor) {
        ValueType type = ValueTypes.of(attribute);
        List<Value> before = current(attribute);
        List<Value> after = new ArrayList<>();
        for (ObjectNode fields : wanted) {
            after.add(before.stream()
                    .filter(v -> Objects.equals(type.identity(v.fields()), type.identity(fields)))
                    .findFirst().orElseGet(() -> new Value(fields, now, null, actor)));
        }
        before.stream().filter(v -> !after.contains(v)).forEach(v -> end(attribute, v, now));
        current.put(attribute.id(), after);
    }

    /** Puts a value in front, or in the place of the one value that a single-value attribute has. */
    void add(Attribute attribute, ObjectNode fields, Instant now, Actor actor) {
        List<ObjectNode> wanted = new ArrayList<>();
        wanted.add(fields);
        if (attribute.multiselect()) {
            fields(attribute).stream().filter(f -> !f.equals(fields)).forEach(wanted::add);
        }
        replace(attribute, wanted, now, actor);
    }

    void remove(Attribute attribute, Predicate<ObjectNode> which, Instant now) {
        List<Value> before = current(attribute);
        List<Value> leaving = before.stream().filter(v -> which.test(v.fields())).toList();
        if (!leaving.isEmpty()) {
            leaving.forEach(v -> end(attribute, v, now));
            current.put(attribute.id(), before.stream().filter(v -> !leaving.contains(v)).toList());
        }
    }

    /** Takes over values as they are, with their times. */
    void adopt(Attribute attribute, List<Value> values) {
        current.put(attribute.id(), values.stream().filter(v -> v.until() == null).toList());
        past.put(attribute.id(), new ArrayList<>(values.stream().filter(v -> v.until() != null).toList()));
    }

    /** Puts other fields in the place of these, now and in the past; what is there twice then is there once. */
    void exchange(Attribute attribute, ObjectNode fields, ObjectNode other) {
        List<Value> before = current.getOrDefault(attribute.id(), List.of());
        List<Value> after = new ArrayList<>();
        for (Value value : before) {
            Value exchanged = value.exchanged(fields, other);
            if (after.stream().noneMatch(v -> v.fields().equals(exchanged.fields()))) {
                after.add(exchanged);
            }
        }
        if (!after.equals(before)) {
            current.put(attribute.id(), after);
        }
        past.computeIfPresent(attribute.id(), (a, ended) -> new ArrayList<>(
                ended.stream().map(v -> v.exchanged(fields, other)).toList()));
    }

    private void end(Attribute attribute, Value value, Instant now) {
        // what enrichment and communication give is not kept once it is gone
        if (attribute.source() == Source.USER || attribute.source() == Source.SYSTEM) {
            past.computeIfAbsent(attribute.id(), a -> new ArrayList<>()).add(value.ended(now));
        }
    }
}
