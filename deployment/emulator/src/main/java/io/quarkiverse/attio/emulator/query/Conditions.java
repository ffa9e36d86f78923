package io.quarkiverse.attio.emulator.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.emulator.records.Value;
import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.schema.Choice;
import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.schema.Schema;
import io.quarkiverse.attio.emulator.wire.ApiError;

/** The tests of one property of a value. */
final class Conditions {

    private final Schema schema;

    Conditions(Schema schema) {
        this.schema = schema;
    }

    Predicate<Value> of(Property property, Operator operator, JsonNode operand, Attribute attribute) {
        String where = "\"" + operator.wireName() + "\" on \"" + attribute.slug() + "\"";
        if (!property.operators().contains(operator)) {
            throw ApiError.filter("The operator " + where + " is not supported for the property \"" + property.name()
                    + "\" of the type " + attribute.type().wireName() + ".");
        }
        Predicate<JsonNode> test = switch (operator) {
            case NOT_EMPTY -> notEmpty(operand, where);
            case IN -> in(property, operand, attribute, where);
            default -> compare(property, operator, operand(property, operand, attribute, where));
        };
        return value -> {
            JsonNode stored = property.of(value, attribute);
            return !stored.isMissingNode() && !stored.isNull() && test.test(stored);
        };
    }

    private static Predicate<JsonNode> notEmpty(JsonNode operand, String where) {
        if (!operand.isBoolean() || !operand.booleanValue()) {
            throw ApiError.filter("Only true can be the value of " + where + ".");
        }
        return stored -> !stored.asText().isEmpty();
    }

    private Predicate<JsonNode> in(Property property, JsonNode operands, Attribute attribute, String where) {
        if (!operands.isArray()) {
            throw ApiError.filter("Expected an array for " + where + ".");
        }
        List<Comparable<?>> wanted = new ArrayList<>();
        operands.forEach(operand -> wanted.add(operand(property, operand, attribute, where)));
        return stored -> wanted.contains(property.kind().stored(stored));
    }

    private Comparable<?> operand(Property property, JsonNode operand, Attribute attribute, String where) {
        Comparable<?> wanted = property.kind().operand(operand, where);
        return switch (property.kind()) {
            case CHOICE -> attribute.choice((String) wanted).map(Choice::id)
                    .orElseThrow(() -> ApiError.filter("Unknown option or status \"" + wanted + "\" in " + where + "."));
            case OBJECT -> schema.find((String) wanted).map(ObjectType::id)
                    .orElseThrow(() -> ApiError.filter("Unknown object \"" + wanted + "\" in " + where + "."));
            default -> wanted;
        };
    }

    @SuppressWarnings("unchecked")
    private static Predicate<JsonNode> compare(Property property, Operator operator, Comparable<?> wanted) {
        return stored -> {
            Comparable<Object> actual = (Comparable<Object>) property.kind().stored(stored);
            return switch (operator) {
                case EQ -> actual.compareTo(wanted) == 0;
                case LT -> actual.compareTo(wanted) < 0;
                case LTE -> actual.compareTo(wanted) <= 0;
                case GT -> actual.compareTo(wanted) > 0;
                case GTE -> actual.compareTo(wanted) >= 0;
                // the one operator that does not mind the case
                case CONTAINS -> lower(actual).contains(lower(wanted));
                case STARTS_WITH -> actual.toString().startsWith(wanted.toString());
                case ENDS_WITH -> actual.toString().endsWith(wanted.toString());
                case IN, NOT_EMPTY -> throw new IllegalStateException("No comparison: " + operator);
            };
        };
    }

    private static String lower(Object text) {
        return text.toString().toLowerCase(Locale.ROOT);
    }
}
