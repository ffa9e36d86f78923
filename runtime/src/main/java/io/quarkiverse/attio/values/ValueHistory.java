package io.quarkiverse.attio.values;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A whole value history of one attribute, to be written in place of the one it has. Immutable; it has at least one value,
 * as Attio asks. Meant for migrations: no webhook and no workflow is triggered.
 *
 * <pre>{@code
 * ValueHistory.of(Map.of("value", "Acme"), founded, renamed).value(Map.of("value", "Acme Ltd"), renamed, null);
 * }</pre>
 *
 * The values of a single-value attribute may not overlap, and at most one of them may still hold: whether an attribute is
 * one can be seen only by Attio, which answers {@code validation_type}.
 */
public final class ValueHistory {

    private final List<Map<String, Object>> values;

    private ValueHistory(List<Map<String, Object>> values) {
        this.values = values;
    }

    /**
     * A history of one value; see {@link #value}.
     *
     * @throws IllegalArgumentException if the value has no fields, or ends before it begins
     */
    public static ValueHistory of(Map<String, ?> value, Instant activeFrom, Instant activeUntil) {
        return new ValueHistory(List.of()).value(value, activeFrom, activeUntil);
    }

    /**
     * Adds a value that held from one instant until another.
     *
     * @param value the value's own fields as Attio takes them, such as {@code Map.of("value", "Acme")}
     * @param activeUntil {@code null} for the value that still holds; at most one value of a single-value attribute may
     * @throws IllegalArgumentException if the value has no fields, or ends before it begins
     */
    public ValueHistory value(Map<String, ?> value, Instant activeFrom, Instant activeUntil) {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("A value of a history has at least one field, such as \"value\"");
        }
        Objects.requireNonNull(activeFrom, "activeFrom");
        if (activeUntil != null && activeUntil.isBefore(activeFrom)) {
            throw new IllegalArgumentException("The value ends (" + activeUntil + ") before it begins (" + activeFrom + ")");
        }
        Map<String, Object> entry = new LinkedHashMap<>(value);
        entry.put("active_from", activeFrom.toString());
        entry.put("active_until", activeUntil == null ? null : activeUntil.toString());
        List<Map<String, Object>> all = new ArrayList<>(values);
        all.add(entry);
        return new ValueHistory(List.copyOf(all));
    }

    /**
     * @return the values as Attio takes them
     */
    @JsonProperty("values")
    public List<Map<String, Object>> values() {
        return values;
    }

    /**
     * @return always true: that the history may also be added to is not documented
     */
    @JsonProperty("replace_history")
    public boolean replaceHistory() {
        return true;
    }
}
