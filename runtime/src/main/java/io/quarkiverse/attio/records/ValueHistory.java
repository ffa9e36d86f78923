package io.quarkiverse.attio.records;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A whole value history of one attribute, to be written in place of the one it has. Immutable; start with {@link #of()}.
 * Meant for migrations: no webhook and no workflow is triggered.
 */
public final class ValueHistory {

    private static final ValueHistory EMPTY = new ValueHistory(List.of());

    private final List<Map<String, Object>> values;

    private ValueHistory(List<Map<String, Object>> values) {
        this.values = values;
    }

    /** Nothing yet; Attio asks for at least one value. */
    public static ValueHistory of() {
        return EMPTY;
    }

    /**
     * Adds a value that held from one instant until another.
     *
     * @param value the value's own fields as Attio takes them, such as {@code Map.of("value", "Acme")}
     * @param activeUntil {@code null} for the value that still holds; at most one value of a single-value attribute may
     * @throws IllegalArgumentException if it ends before it begins
     */
    public ValueHistory value(Map<String, ?> value, Instant activeFrom, Instant activeUntil) {
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
