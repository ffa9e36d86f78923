package io.quarkiverse.attio.emulator.query;

import java.util.Map;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.emulator.records.Value;
import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.schema.AttributeType;
import io.quarkiverse.attio.emulator.schema.Schema;
import io.quarkiverse.attio.emulator.wire.ApiError;

/** What a filter asks of one attribute: a bare value, operators, or properties with either. */
final class Constraints {

    private final Conditions conditions;

    Constraints(Schema schema) {
        this.conditions = new Conditions(schema);
    }

    /** The test of the attribute's values; one and the same value has to meet it as a whole. */
    Predicate<Value> parse(Attribute attribute, JsonNode constraint) {
        if (!constraint.isObject()) {
            return conditions.of(defaultProperty(attribute), Operator.EQ, constraint, attribute);
        }
        requireContent(attribute, constraint);
        if (attribute.type() == AttributeType.ACTOR_REFERENCE
                && !(constraint.has("referenced_actor_type") && constraint.has("referenced_actor_id"))) {
            throw ApiError.filter("An actor in \"" + attribute.slug()
                    + "\" is given by \"referenced_actor_type\" and \"referenced_actor_id\".");
        }
        Predicate<Value> all = value -> true;
        for (Map.Entry<String, JsonNode> entry : constraint.properties()) {
            String name = entry.getKey();
            all = all.and(name.startsWith("$")
                    ? conditions.of(defaultProperty(attribute), operator(name), entry.getValue(), attribute)
                    : property(attribute, name, entry.getValue()));
        }
        return all;
    }

    private Predicate<Value> property(Attribute attribute, String name, JsonNode constraint) {
        Property property = Property.named(attribute, name).orElseThrow(() -> ApiError
                .filter("The attribute \"" + attribute.slug() + "\" has no property \"" + name + "\" to filter by."));
        if (!constraint.isObject()) {
            return conditions.of(property, Operator.EQ, constraint, attribute);
        }
        requireContent(attribute, constraint);
        Predicate<Value> all = value -> true;
        for (Map.Entry<String, JsonNode> entry : constraint.properties()) {
            all = all.and(conditions.of(property, operator(entry.getKey()), entry.getValue(), attribute));
        }
        return all;
    }

    private static void requireContent(Attribute attribute, JsonNode constraint) {
        if (constraint.isEmpty()) {
            throw ApiError.filter("Expected an operator or a property for \"" + attribute.slug() + "\".");
        }
    }

    private static Property defaultProperty(Attribute attribute) {
        return Property.defaultOf(attribute).orElseThrow(
                () -> ApiError.filter("A filter on \"" + attribute.slug() + "\" has to name a property."));
    }

    private static Operator operator(String name) {
        return Operator.of(name).orElseThrow(() -> ApiError.filter("Unknown operator \"" + name + "\"."));
    }
}
