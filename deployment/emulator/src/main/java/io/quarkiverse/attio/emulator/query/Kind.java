package io.quarkiverse.attio.emulator.query;

import static io.quarkiverse.attio.emulator.query.Operator.CONTAINS;
import static io.quarkiverse.attio.emulator.query.Operator.ENDS_WITH;
import static io.quarkiverse.attio.emulator.query.Operator.EQ;
import static io.quarkiverse.attio.emulator.query.Operator.GT;
import static io.quarkiverse.attio.emulator.query.Operator.GTE;
import static io.quarkiverse.attio.emulator.query.Operator.IN;
import static io.quarkiverse.attio.emulator.query.Operator.LT;
import static io.quarkiverse.attio.emulator.query.Operator.LTE;
import static io.quarkiverse.attio.emulator.query.Operator.NOT_EMPTY;
import static io.quarkiverse.attio.emulator.query.Operator.STARTS_WITH;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Times;

/** How a property of a value can be compared, and what with. */
enum Kind {
    TEXT(EQ, IN, CONTAINS, STARTS_WITH, ENDS_WITH, NOT_EMPTY),
    /** Text that is stored in lower case. */
    LOWER_TEXT(EQ, CONTAINS, STARTS_WITH, ENDS_WITH, NOT_EMPTY),
    PHONE(EQ, CONTAINS, STARTS_WITH, ENDS_WITH, NOT_EMPTY),
    CODE(EQ, STARTS_WITH, NOT_EMPTY),
    NUMBER(EQ, LT, LTE, GT, GTE, NOT_EMPTY),
    DATE(EQ, LT, LTE, GT, GTE, NOT_EMPTY),
    INSTANT(EQ, LT, LTE, GT, GTE, NOT_EMPTY),
    FLAG(EQ, NOT_EMPTY),
    /** An option or a status, by title or id. */
    CHOICE(EQ, NOT_EMPTY),
    ID(EQ, IN, NOT_EMPTY),
    /** An object, by slug or id. */
    OBJECT(EQ, NOT_EMPTY);

    private final Set<Operator> operators;

    Kind(Operator... operators) {
        this.operators = Set.of(operators);
    }

    boolean takes(Operator operator) {
        return operators.contains(operator);
    }

    /** What a stored property is compared by. */
    Comparable<?> stored(JsonNode property) {
        return switch (this) {
            case NUMBER -> property.decimalValue();
            case FLAG -> property.booleanValue();
            case INSTANT -> Times.instantWithTime(property.textValue());
            default -> property.asText();
        };
    }

    /** What a filter's value is compared by. */
    Comparable<?> operand(JsonNode value, String where) {
        try {
            return switch (this) {
                case NUMBER -> value.isTextual() ? new BigDecimal(value.textValue())
                        : require(value.isNumber(), value, where).decimalValue();
                case FLAG -> require(value.isBoolean(), value, where).booleanValue();
                case DATE -> Times.date(text(value, where)).toString();
                // a day alone is refused: the time must be there too
                case INSTANT -> Times.instantWithTime(text(value, where));
                case LOWER_TEXT -> text(value, where).toLowerCase(Locale.ROOT);
                case PHONE -> text(value, where).replaceAll("[\\s().\\-/]", "");
                default -> text(value, where);
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw ApiError.filter("The value \"" + value.asText() + "\" does not suit " + where + ".");
        }
    }

    private static String text(JsonNode value, String where) {
        return require(value.isTextual(), value, where).textValue();
    }

    private static JsonNode require(boolean fits, JsonNode value, String where) {
        if (!fits) {
            throw ApiError.filter("The value " + value + " does not suit " + where + ".");
        }
        return value;
    }
}
