package io.quarkiverse.attio.values;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads the fields of a value. What is absent, {@code null} or of another form is {@code null}: it never throws. */
final class ValueJson {

    private ValueJson() {
    }

    static String text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isValueNode() && !value.isNull() ? value.asText() : null;
    }

    /** A number, also one that came as text. */
    static BigDecimal number(JsonNode json, String field) {
        JsonNode value = json.path(field);
        try {
            return value.isNumber() ? value.decimalValue()
                    : value.isTextual() ? new BigDecimal(value.textValue().strip()) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    static Boolean bool(JsonNode json, String field) {
        JsonNode value = json.path(field);
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        String text = value.isTextual() ? value.textValue() : "";
        return text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : null;
    }

    static boolean flag(JsonNode json, String field) {
        return Boolean.TRUE.equals(bool(json, field));
    }

    static LocalDate date(JsonNode json, String field) {
        String value = text(json, field);
        try {
            return value == null ? null : LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value);
        } catch (DateTimeException e) {
            return null;
        }
    }

    static Instant instant(JsonNode json, String field) {
        return TimestampDeserializer.parse(text(json, field));
    }

    static Actor actor(JsonNode json) {
        return json.isObject() ? new Actor(text(json, "type"), text(json, "id")) : null;
    }

    static ValueMetadata metadata(JsonNode json) {
        return new ValueMetadata(instant(json, "active_from"), instant(json, "active_until"),
                actor(json.path("created_by_actor")));
    }
}
