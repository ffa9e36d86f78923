package io.quarkiverse.attio.emulator.query;

import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.emulator.records.StoredRecord;
import io.quarkiverse.attio.emulator.records.Value;
import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.schema.Choice;
import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.wire.ApiError;

/** Turns sorts into an order of records. Records without a value come last, whatever the direction. */
public final class SortParser {

    private final ObjectType object;

    public SortParser(ObjectType object) {
        this.object = object;
    }

    public Comparator<StoredRecord> parse(JsonNode sorts) {
        Comparator<StoredRecord> order = (a, b) -> 0;
        for (int i = 0; i < sorts.size(); i++) {
            order = order.thenComparing(sort(sorts.get(i), i));
        }
        return order;
    }

    private Comparator<StoredRecord> sort(JsonNode sort, int index) {
        String direction = sort.path("direction").asText();
        if (!direction.equals("asc") && !direction.equals("desc")) {
            throw ApiError.body("Expected \"asc\" or \"desc\"", "sorts", index, "direction");
        }
        if (sort.has("path")) {
            throw ApiError.filter("The emulator does not evaluate sorts with a path.");
        }
        if (!sort.path("attribute").isTextual()) {
            throw ApiError.body("Required", "sorts", index, "attribute");
        }
        String name = sort.path("attribute").textValue();
        Attribute attribute = object.attribute(name)
                .orElseThrow(() -> ApiError.filter("Unknown attribute \"" + name + "\" in sorts."));
        Property property = property(sort.path("field"), attribute);
        Comparator<Comparable<Object>> values = Comparator.naturalOrder();
        return Comparator.comparing((StoredRecord record) -> key(record, attribute, property),
                Comparator.nullsLast(direction.equals("asc") ? values : values.reversed()));
    }

    private static Property property(JsonNode field, Attribute attribute) {
        if (field.isMissingNode() || field.isNull()) {
            return Property.defaultOf(attribute).orElseThrow(
                    () -> ApiError.filter("A sort by \"" + attribute.slug() + "\" has to name a field."));
        }
        return Property.named(attribute, field.asText()).orElseThrow(() -> ApiError.filter(
                "The attribute \"" + attribute.slug() + "\" has no field \"" + field.asText() + "\" to sort by."));
    }

    @SuppressWarnings("unchecked")
    private static Comparable<Object> key(StoredRecord record, Attribute attribute, Property property) {
        List<Value> values = record.current(attribute);
        if (values.isEmpty()) {
            return null;
        }
        JsonNode stored = property.of(values.get(0), attribute);
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
