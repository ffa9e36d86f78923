package io.quarkiverse.attio.emulator.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.emulator.records.StoredRecord;
import io.quarkiverse.attio.emulator.records.Value;
import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.schema.AttributeType;
import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.schema.Schema;
import io.quarkiverse.attio.emulator.wire.ApiError;

/** Turns a filter into a test of records. What it does not know is an error and never "everything". */
public final class FilterParser {

    private final ObjectType object;
    private final Conditions conditions;

    public FilterParser(ObjectType object, Schema schema) {
        this.object = object;
        this.conditions = new Conditions(schema);
    }

    public Predicate<StoredRecord> parse(JsonNode filter) {
        if (!filter.isObject()) {
            throw ApiError.filter("Expected an object, got " + filter + ".");
        }
        List<Predicate<StoredRecord>> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : filter.properties()) {
            all.add(entry(entry.getKey(), entry.getValue()));
        }
        return record -> all.stream().allMatch(p -> p.test(record));
    }

    private Predicate<StoredRecord> entry(String key, JsonNode value) {
        switch (key) {
            case "$and":
                List<Predicate<StoredRecord>> all = list(key, value);
                return record -> all.stream().allMatch(p -> p.test(record));
            case "$or":
                List<Predicate<StoredRecord>> any = list(key, value);
                return record -> any.stream().anyMatch(p -> p.test(record));
            case "$not":
                return parse(value).negate();
            case "path", "constraints":
                throw ApiError.filter("The emulator does not evaluate filters with a path.");
            default:
                return attribute(key, value);
        }
    }

    private List<Predicate<StoredRecord>> list(String key, JsonNode value) {
        if (!value.isArray()) {
            throw ApiError.filter("Expected an array in \"" + key + "\".");
        }
        List<Predicate<StoredRecord>> parsed = new ArrayList<>();
        value.forEach(filter -> parsed.add(parse(filter)));
        return parsed;
    }

    private Predicate<StoredRecord> attribute(String name, JsonNode constraint) {
        Attribute attribute = object.attribute(name)
                .orElseThrow(() -> ApiError.filter("Unknown attribute \"" + name + "\"."));
        Predicate<Value> test = constraint.isObject() ? verbose(attribute, constraint)
                : conditions.of(defaultProperty(attribute), Operator.EQ, constraint, attribute);
        return record -> record.current(attribute).stream().anyMatch(test);
    }

    /** Operators on the attribute or on its properties; one and the same value has to meet them all. */
    private Predicate<Value> verbose(Attribute attribute, JsonNode constraint) {
        Predicate<Value> all = value -> true;
        for (Map.Entry<String, JsonNode> entry : constraint.properties()) {
            all = all.and(entry.getKey().startsWith("$") ? direct(attribute, entry.getKey(), entry.getValue())
                    : property(attribute, entry.getKey(), entry.getValue()));
        }
        boolean actorById = attribute.type() == AttributeType.ACTOR_REFERENCE && constraint.has("referenced_actor_id");
        if (actorById != constraint.has("referenced_actor_type")
                && attribute.type() == AttributeType.ACTOR_REFERENCE && !constraint.has("$not_empty")) {
            throw ApiError.filter("An actor is given by \"referenced_actor_type\" and \"referenced_actor_id\".");
        }
        return all;
    }

    private Predicate<Value> direct(Attribute attribute, String operator, JsonNode operand) {
        if (operator.equals(Operator.NOT_EMPTY.wireName())) {
            // any property will do: an attribute without values fails before
            return conditions.of(Property.of(attribute).get(0), Operator.NOT_EMPTY, operand, attribute);
        }
        return conditions.of(defaultProperty(attribute), operator(operator), operand, attribute);
    }

    private Predicate<Value> property(Attribute attribute, String name, JsonNode constraint) {
        Property property = Property.named(attribute, name).orElseThrow(() -> ApiError
                .filter("The attribute \"" + attribute.slug() + "\" has no property \"" + name + "\" to filter by."));
        if (!constraint.isObject()) {
            return conditions.of(property, Operator.EQ, constraint, attribute);
        }
        Predicate<Value> all = value -> true;
        for (Map.Entry<String, JsonNode> entry : constraint.properties()) {
            all = all.and(conditions.of(property, operator(entry.getKey()), entry.getValue(), attribute));
        }
        return all;
    }

    private static Property defaultProperty(Attribute attribute) {
        return Property.defaultOf(attribute).orElseThrow(
                () -> ApiError.filter("A filter on \"" + attribute.slug() + "\" has to name a property."));
    }

    private static Operator operator(String name) {
        return Operator.of(name).orElseThrow(() -> ApiError.filter("Unknown operator \"" + name + "\"."));
    }
}
