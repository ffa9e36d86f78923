package io.quarkiverse.attio.files;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Who holds what is behind a file entry. The set is open: a provider that this version does not know is kept as it came.
 *
 * @param value the provider as Attio writes it, such as {@code google-drive}
 */
public record StorageProvider(@JsonValue String value) {

    /** Attio itself. */
    public static final StorageProvider ATTIO = new StorageProvider("attio");
    /** Dropbox. */
    public static final StorageProvider DROPBOX = new StorageProvider("dropbox");
    /** Box. */
    public static final StorageProvider BOX = new StorageProvider("box");
    /** Google Drive. */
    public static final StorageProvider GOOGLE_DRIVE = new StorageProvider("google-drive");
    /** Microsoft OneDrive. */
    public static final StorageProvider MICROSOFT_ONEDRIVE = new StorageProvider("microsoft-onedrive");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StorageProvider {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
