package io.quarkiverse.attio.values;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What to write into a list entry; see {@link WrittenValues}.
 */
public final class EntryValues extends WrittenValues<EntryValues> {

    /** Which record an entry is of can be read as an attribute and not be changed. */
    private static final String PARENT = "parent_record";
    private static final EntryValues EMPTY = new EntryValues(Map.of());

    private EntryValues(Map<String, Object> values) {
        super(values);
    }

    /** Nothing yet. */
    public static EntryValues of() {
        return EMPTY;
    }

    /** What of {@code entry} can be written; see {@link RecordValues#from(HasValues)}. */
    public static EntryValues from(HasValues entry) {
        return Writable.of(entry, EMPTY).without(PARENT);
    }

    /** Only what of {@code after} differs from {@code before}; see {@link RecordValues#changes}. */
    public static EntryValues changes(HasValues before, EntryValues after) {
        return Differences.between(before, after);
    }

    @Override
    EntryValues copy(Map<String, Object> values) {
        return new EntryValues(values);
    }

    /**
     * @return the values by attribute, in the order in which they were given
     */
    @JsonProperty("entry_values")
    public Map<String, Object> asMap() {
        return map();
    }
}
