package io.quarkiverse.attio.values;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What to write into a record; see {@link WrittenValues}.
 *
 * <pre>{@code
 * RecordValues.of().text("name", "Acme").domain("domains", "acme.example");
 * }</pre>
 */
public final class RecordValues extends WrittenValues<RecordValues> {

    private static final RecordValues EMPTY = new RecordValues(Map.of());

    private RecordValues(Map<String, Object> values) {
        super(values);
    }

    /** Nothing yet. */
    public static RecordValues of() {
        return EMPTY;
    }

    /**
     * What of {@code record} can be written: its values without those that Attio fills itself (the id, the time and
     * author of its making, interactions, the strength of connections, pictures, follower counts), without actors that
     * are no workspace members, and without values of unknown types. An attribute that is unset is left out, not cleared.
     * A formula of the workspace's own cannot be told from a writable attribute here: take it out with
     * {@link #without(String)}.
     */
    public static RecordValues from(HasValues record) {
        return Writable.of(record, EMPTY);
    }

    /**
     * Only what of {@code after} differs from what {@code before} holds, so that a write of nothing new is
     * {@link #isEmpty() empty}. Domains and e-mail addresses are compared without regard to case, telephone numbers by
     * their digits, the values of a multiselect attribute without regard to their order; amounts and numbers by value.
     * What cannot be compared (a location as text, a telephone number beside its country, a reference by a unique attribute, an
     * actor by e-mail address, a raw
     * value) counts as different.
     *
     * @param before a record as it was read
     * @param after what it should hold; what it does not name may be anything
     */
    public static RecordValues changes(HasValues before, RecordValues after) {
        return Differences.between(before, after);
    }

    @Override
    RecordValues copy(Map<String, Object> values) {
        return new RecordValues(values);
    }

    /**
     * @return the values by attribute, in the order in which they were given
     */
    @JsonProperty("values")
    public Map<String, Object> asMap() {
        return map();
    }
}
