package io.quarkiverse.attio.emulator.query;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Times;

/** What a property of a value is compared as. */
enum Kind {
    TEXT,
    /** Text that is stored in lower case. */
    LOWER_TEXT,
    PHONE,
    NUMBER,
    /** A number that a filter may give as a string, too. */
    AMOUNT,
    DATE,
    /** A point in time that a filter has to give with the time of day. */
    INSTANT,
    /** A point in time for which a filter may give just the day. */
    DAY_OR_INSTANT,
    FLAG,
    /** An option or a status, by title or id. */
    CHOICE,
    ID,
    /** An object, by slug or id. */
    OBJECT;

    /** What a stored property is compared by. */
    Comparable<?> stored(JsonNode property) {
        return switch (this) {
            case NUMBER, AMOUNT -> property.decimalValue();
            case FLAG -> property.booleanValue();
            case INSTANT, DAY_OR_INSTANT -> Times.instantWithTime(property.textValue());
            default -> property.asText();
        };
    }

    /** What a filter's value is compared by. */
    Comparable<?> operand(JsonNode value, String where) {
        try {
            return switch (this) {
                case NUMBER -> require(value.isNumber(), value, where).decimalValue();
                case AMOUNT -> value.isTextual() ? new BigDecimal(value.textValue())
                        : require(value.isNumber(), value, where).decimalValue();
                case FLAG -> require(value.isBoolean(), value, where).booleanValue();
                case DATE -> Times.date(text(value, where)).toString();
                case INSTANT -> Times.instantWithTime(text(value, where));
                case DAY_OR_INSTANT -> Times.instant(text(value, where));
                case LOWER_TEXT, ID -> text(value, where).toLowerCase(Locale.ROOT);
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
