package io.quarkiverse.attio.emulator.values;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.wire.Json;
import io.quarkiverse.attio.emulator.wire.Times;

/** The types whose value is one text, number, truth or time. */
final class ScalarTypes {

    private static final String VALUE = "value";
    private static final int MAX_TEXT = 10 * 1024 * 1024;
    private static final BigDecimal MAX_RATING = BigDecimal.valueOf(5);
    private static final int MAX_YEAR = 9999;

    static final ValueType TEXT = (element, attribute, lookup) -> {
        String text = ValueType.text(element, VALUE, attribute);
        if (text.length() > MAX_TEXT) {
            throw ValueType.refused(attribute, "Text values can be up to 10 MB");
        }
        return Json.object().put(VALUE, text);
    };

    static final ValueType NUMBER = (element, attribute, lookup) -> value(number(element, VALUE, attribute));

    static final ValueType RATING = (element, attribute, lookup) -> {
        DecimalNode rating = number(element, VALUE, attribute);
        if (rating.decimalValue().scale() > 0
                || rating.decimalValue().signum() < 0 || rating.decimalValue().compareTo(MAX_RATING) > 0) {
            throw ValueType.refused(attribute, "Expected a whole number from 0 to 5");
        }
        return value(rating);
    };

    static final ValueType CHECKBOX = (element, attribute, lookup) -> {
        String text = ValueType.field(element, VALUE).asText();
        if (!text.equals("true") && !text.equals("false")) {
            throw ValueType.refused(attribute, "Expected a boolean");
        }
        return Json.object().put(VALUE, text.equals("true"));
    };

    static final ValueType CURRENCY = (element, attribute, lookup) -> {
        // the code is the attribute's and cannot be written: one in the body is left aside
        ObjectNode stored = Json.object();
        stored.set("currency_value", currencyValue(element, attribute));
        return stored.put("currency_code", attribute.currency().defaultCode());
    };

    static final ValueType DATE = (element, attribute, lookup) -> {
        try {
            LocalDate date = Times.date(ValueType.text(element, VALUE, attribute));
            if (date.getYear() < 0 || date.getYear() > MAX_YEAR) {
                throw ValueType.refused(attribute, "Dates end at 9999-12-31");
            }
            return Json.object().put(VALUE, date.toString());
        } catch (DateTimeException e) {
            throw ValueType.refused(attribute, "Expected an ISO 8601 date");
        }
    };

    static final ValueType TIMESTAMP = (element, attribute, lookup) -> {
        try {
            return Json.object().put(VALUE, Times.format(Times.instant(ValueType.text(element, VALUE, attribute))));
        } catch (DateTimeException e) {
            throw ValueType.refused(attribute, "Expected an ISO 8601 timestamp");
        }
    };

    private ScalarTypes() {
    }

    private static ObjectNode value(DecimalNode number) {
        ObjectNode stored = Json.object();
        stored.set(VALUE, number);
        return stored;
    }

    private static DecimalNode number(JsonNode element, String name, Attribute attribute) {
        JsonNode field = ValueType.field(element, name);
        if (!field.isNumber()) {
            throw ValueType.refused(attribute, "Expected a number");
        }
        return decimal(field.decimalValue(), attribute);
    }

    private static DecimalNode currencyValue(JsonNode element, Attribute attribute) {
        JsonNode field = ValueType.field(element, "currency_value");
        if (field.isNumber()) {
            return decimal(field.decimalValue(), attribute);
        }
        try {
            return decimal(new BigDecimal(field.asText()), attribute);
        } catch (NumberFormatException e) {
            throw ValueType.refused(attribute, "Expected an amount, as a number or a string");
        }
    }

    private static DecimalNode decimal(BigDecimal value, Attribute attribute) {
        try {
            return Json.number(value);
        } catch (ArithmeticException e) {
            throw ValueType.refused(attribute, "Number is out of range");
        }
    }
}
