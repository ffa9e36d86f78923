package io.quarkiverse.attio.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Writes what is compared with, and refuses what no value can be. */
@FunctionalInterface
interface Operand<T> {

    JsonNodeFactory JSON = JsonNodeFactory.instance;
    int MAX_RATING = 5;
    int MAX_YEAR = 9999;
    /** Those of the largest 64-bit floating point number, which is what Attio keeps. */
    int MAX_DIGITS = 309;
    Instant FIRST_INSTANT = Instant.parse("0001-01-01T00:00:00Z");
    Instant AFTER_LAST_INSTANT = Instant.parse("+10000-01-01T00:00:00Z");
    DateTimeFormatter NINE_DECIMALS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    Operand<BigDecimal> DECIMAL = (target, operator, value) -> {
        if ((long) value.precision() - value.scale() > MAX_DIGITS) {
            throw wrong(target, operator, value, "it may have " + MAX_DIGITS + " digits before the decimal point at most");
        }
        return JSON.numberNode(plain(value));
    };

    Operand<Integer> RATING = (target, operator, value) -> {
        if (value < 0 || value > MAX_RATING) {
            throw wrong(target, operator, value, "a rating is between 0 and " + MAX_RATING);
        }
        return JSON.numberNode(BigDecimal.valueOf(value));
    };

    Operand<LocalDate> DATE = (target, operator, value) -> {
        if (value.getYear() < 1 || value.getYear() > MAX_YEAR) {
            throw wrongYear(target, operator, value);
        }
        return JSON.textNode(value.toString());
    };

    Operand<Instant> INSTANT = (target, operator, value) -> {
        if (value.isBefore(FIRST_INSTANT) || !value.isBefore(AFTER_LAST_INSTANT)) {
            throw wrongYear(target, operator, value);
        }
        return JSON.textNode(NINE_DECIMALS.format(value));
    };

    /** The value as JSON. */
    JsonNode json(Target target, String operator, T value);

    /** Without an exponent, 1E+3 is 1000. */
    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static IllegalArgumentException wrongYear(Target target, String operator, Object value) {
        return wrong(target, operator, value, "its year must be between 1 and " + MAX_YEAR);
    }

    private static IllegalArgumentException wrong(Target target, String operator, Object value, String rule) {
        return new IllegalArgumentException(
                "The value of \"" + operator + "\" on " + target + " is " + value + ", " + rule);
    }
}
