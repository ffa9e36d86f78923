package io.quarkiverse.attio.emulator.query;

import java.util.Comparator;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.emulator.records.RecordStore;
import io.quarkiverse.attio.emulator.records.StoredRecord;
import io.quarkiverse.attio.emulator.records.Value;
import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.schema.Choice;
import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.schema.Schema;
import io.quarkiverse.attio.emulator.wire.ApiError;

/** Turns sorts into an order of records. Records without a value come last, whatever the direction. */
public final class SortParser {

    private static final String SORTS = "sorts";
    private static final String ATTRIBUTE = "attribute";
    private static final String PATH = "path";

    private final ObjectType object;
    private final Schema schema;
    private final RecordStore store;

    public SortParser(ObjectType object, Schema schema, RecordStore store) {
        this.object = object;
        this.schema = schema;
        this.store = store;
    }

    public Comparator<StoredRecord> parse(JsonNode sorts) {
        Comparator<StoredRecord> order = (a, b) -> 0;
        for (int i = 0; i < sorts.size(); i++) {
            order = order.thenComparing(sort(sorts.get(i), i));
        }
        return order;
    }

    private Comparator<StoredRecord> sort(JsonNode sort, int index) {
        if (!sort.isObject()) {
            throw ApiError.body("Expected object", SORTS, index);
        }
        String direction = sort.path("direction").asText();
        if (!direction.equals("asc") && !direction.equals("desc")) {
            throw ApiError.body("Expected \"asc\" or \"desc\"", SORTS, index, "direction");
        }
        Path path = path(sort, index);
        Property property = property(sort.path("field"), path.attribute(), index);
        Comparator<Comparable<Object>> values = Comparator.naturalOrder();
        return Comparator.comparing((StoredRecord record) -> key(record, path, property),
                Comparator.nullsLast(direction.equals("asc") ? values : values.reversed()));
    }

    private Path path(JsonNode sort, int index) {
        if (sort.has(PATH)) {
            if (sort.has(ATTRIBUTE)) {
                throw ApiError.body("\"attribute\" and \"path\" exclude each other", SORTS, index, PATH);
            }
            return Path.parse(sort.path(PATH), object, schema, store);
        }
        if (!sort.path(ATTRIBUTE).isTextual()) {
            throw ApiError.body(sort.has(ATTRIBUTE) ? "Expected string" : "Required", SORTS, index, ATTRIBUTE);
        }
        String name = sort.path(ATTRIBUTE).textValue();
        Attribute attribute = object.attribute(name)
                .orElseThrow(() -> ApiError.filter("Unknown attribute \"" + name + "\" in sorts."));
        return Path.of(object, attribute, store);
    }

    private static Property property(JsonNode field, Attribute attribute, int index) {
        if (field.isMissingNode() || field.isNull()) {
            return Property.defaultOf(attribute).orElseThrow(
                    () -> ApiError.filter("A sort by \"" + attribute.slug() + "\" has to name a field."));
        }
        if (!field.isTextual()) {
            throw ApiError.body("Expected string", SORTS, index, "field");
        }
        return Property.named(attribute, field.textValue()).orElseThrow(() -> ApiError.filter(
                "The attribute \"" + attribute.slug() + "\" has no field \"" + field.textValue() + "\" to sort by."));
    }

    /** Of several values, and of several records that a path leads to, the first one decides. */
    @SuppressWarnings("unchecked")
    private static Comparable<Object> key(StoredRecord record, Path path, Property property) {
        Attribute attribute = path.attribute();
        Optional<Value> first = path.values(record).findFirst();
        if (first.isEmpty()) {
            return null;
        }
        JsonNode stored = property.of(first.get(), attribute);
        if (stored.isMissingNode() || stored.isNull()) {
            return null;
        }
        Comparable<?> key = property.kind() == Kind.CHOICE ? position(attribute, stored.textValue())
                : property.kind().stored(stored);
        return (Comparable<Object>) key;
    }

    /** Options and statuses have an order of their own. */
    private static Integer position(Attribute attribute, String choiceId) {
        return attribute.choices().stream().map(Choice::id).toList().indexOf(choiceId);
    }
}
