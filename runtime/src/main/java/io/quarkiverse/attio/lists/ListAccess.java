package io.quarkiverse.attio.lists;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What somebody may do with a list. The set is open: a level that this version does not know is kept as it came.
 *
 * @param value the level as Attio writes it, such as {@code read-only}
 */
public record ListAccess(@JsonValue String value) {

    /** Also change the list itself, and who may do what with it. */
    public static final ListAccess FULL_ACCESS = new ListAccess("full-access");
    /** Read entries and write them. */
    public static final ListAccess READ_AND_WRITE = new ListAccess("read-and-write");
    /** Read entries. */
    public static final ListAccess READ_ONLY = new ListAccess("read-only");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ListAccess {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
