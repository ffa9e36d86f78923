package io.quarkiverse.attio.files;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a file entry is. The set is open: a type that this version does not know is kept as it came.
 *
 * @param value the type as Attio writes it, such as {@code connected-file}
 */
public record FileType(@JsonValue String value) {

    /** A file that Attio holds. */
    public static final FileType FILE = new FileType("file");
    /** A folder that Attio holds. */
    public static final FileType FOLDER = new FileType("folder");
    /** A file at another provider. */
    public static final FileType CONNECTED_FILE = new FileType("connected-file");
    /** A folder at another provider. */
    public static final FileType CONNECTED_FOLDER = new FileType("connected-folder");
    /** Attio did not say. */
    public static final FileType NONE = new FileType("");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FileType {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
