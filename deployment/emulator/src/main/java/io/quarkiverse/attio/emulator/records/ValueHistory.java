package io.quarkiverse.attio.emulator.records;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.schema.Attribute.Source;
import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.values.Actor;
import io.quarkiverse.attio.emulator.values.ValueTypes;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Times;

/** Reads and replaces all that an attribute of a record ever was. */
public final class ValueHistory {

    private final Records records;

    public ValueHistory(Records records) {
        this.records = records;
    }

    public List<Value> historic(StoredRecord record, Attribute attribute) {
        switch (attribute.source()) {
            case COMMUNICATION -> throw invalid(
                    "Cannot set show_historic param to true when querying a COMINT attribute.");
            case ENRICHMENT -> throw invalid(
                    "Cannot set show_historic param to true when querying an enriched attribute.");
            default -> {
                return record.history(attribute);
            }
        }
    }

    /** Puts other values in the place of the whole history. */
    public List<Value> replace(StoredRecord record, ObjectType object, Attribute attribute, JsonNode elements,
            Actor actor) {
        if (attribute.inverse() != null || attribute.source() != Source.USER || !attribute.writable()) {
            throw invalid("The values of the attribute with slug \"" + attribute.slug() + "\" cannot be written.");
        }
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            values.add(read(elements.get(i), i, attribute, actor));
        }
        values.sort(Comparator.comparing(Value::from));
        if (!attribute.multiselect()) {
            requireOneAtATime(values);
        }
        List<Value> active = values.stream().filter(v -> v.until() == null).toList();
        if (attribute.demanded() && active.isEmpty()) {
            throw ApiError.badRequest("missing_value",
                    "Required value for attribute with ID \"" + attribute.id() + "\" was not provided.");
        }
        if (attribute.unique()) {
            active.forEach(v -> UniqueValues.check(records.store(), record, attribute, v.fields()));
        }
        record.adopt(attribute, values);
        records.store().index(record, object);
        return record.history(attribute);
    }

    private Value read(JsonNode element, int index, Attribute attribute, Actor actor) {
        Instant from = instant(element, index, "active_from");
        if (!element.has("active_until")) {
            throw ApiError.body("Required", "data", "values", index, "active_until");
        }
        Instant until = element.path("active_until").isNull() ? null : instant(element, index, "active_until");
        if (until != null && !until.isAfter(from)) {
            throw ApiError.body("Must be later than active_from", "data", "values", index, "active_until");
        }
        try {
            return new Value(ValueTypes.of(attribute).parse(element, attribute, records.lookup()), from, until, actor);
        } catch (ApiError e) {
            throw e.under("data", "values", index);
        }
    }

    private static Instant instant(JsonNode element, int index, String field) {
        try {
            return Times.instantWithTime(element.path(field).asText());
        } catch (DateTimeException e) {
            throw ApiError.body("Expected an ISO 8601 timestamp", "data", "values", index, field);
        }
    }

    private static void requireOneAtATime(List<Value> ordered) {
        for (int i = 1; i < ordered.size(); i++) {
            Instant until = ordered.get(i - 1).until();
            if (until == null || until.isAfter(ordered.get(i).from())) {
                throw invalid("This attribute accepts a single value, so its values may not be active at the same time. "
                        + "Please ensure the supplied intervals do not overlap.");
            }
        }
    }

    private static ApiError invalid(String message) {
        return ApiError.badRequest("validation_type", message);
    }
}
