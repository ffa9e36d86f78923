package io.quarkiverse.attio.values;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Which of the values to be written are not there already. */
final class Differences {

    private Differences() {
    }

    static <S extends WrittenValues<S>> S between(HasValues before, S after) {
        S changes = after;
        for (Map.Entry<String, Object> attribute : after.map().entrySet()) {
            if (isSame(before.all(attribute.getKey()), WrittenValues.elements(attribute.getValue()))) {
                changes = changes.without(attribute.getKey());
            }
        }
        return changes;
    }

    private static boolean isSame(List<AttributeValue> held, List<Object> wanted) {
        if (held.size() != wanted.size()) {
            return false;
        }
        List<Object> heldKeys = new ArrayList<>();
        List<Object> wantedKeys = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            // how a wanted value is to be compared is known from the type of what is held
            AttributeValue value = held.get(0);
            heldKeys.add(key(value, Writable.form(held.get(i))));
            wantedKeys.add(key(value, wanted.get(i)));
        }
        return !heldKeys.contains(null) && (heldKeys.equals(wantedKeys)
                || new HashSet<>(heldKeys).equals(new HashSet<>(wantedKeys)) && distinct(heldKeys) && distinct(wantedKeys));
    }

    private static boolean distinct(List<Object> keys) {
        return new HashSet<>(keys).size() == keys.size();
    }

    private static Object key(AttributeValue type, Object form) {
        if (form instanceof BigDecimal number) {
            return number.stripTrailingZeros();
        }
        if (form instanceof String text) {
            if (type instanceof DomainValue || type instanceof EmailAddressValue) {
                return text.strip().toLowerCase(Locale.ROOT);
            }
            if (type instanceof PhoneNumberValue) {
                return text.replaceAll("[^0-9+]", "");
            }
            if (type instanceof TimestampValue) {
                return instant(text);
            }
            if (type instanceof StatusValue status && Objects.equals(text, status.statusId())) {
                return status.asText();
            }
        }
        return form;
    }

    private static Object instant(String text) {
        try {
            return Instant.parse(text);
        } catch (java.time.DateTimeException e) {
            return text;
        }
    }
}
