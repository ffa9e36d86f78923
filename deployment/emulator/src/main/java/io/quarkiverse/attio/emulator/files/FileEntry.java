package io.quarkiverse.attio.emulator.files;

import java.time.Instant;

import io.quarkiverse.attio.emulator.records.RecordKey;
import io.quarkiverse.attio.emulator.values.Actor;

/**
 * A file or a folder of a record.
 *
 * @param number grows with each entry, so that a page can go on after the last one shown
 */
public record FileEntry(String id, long number, RecordKey record, Kind kind, Actor createdBy, Instant createdAt) {

    public static final String ATTIO = "attio";

    /** What it is. */
    public sealed interface Kind {

        /** The name that the API gives this kind. */
        String type();

        /** Where the content lies. */
        String provider();

        /** The folder that it is in; null for none. */
        String parent();
    }

    /** A file whose content is in Attio's own storage. */
    public record Stored(String name, String parent, Content content) implements Kind {

        @Override
        public String type() {
            return "file";
        }

        @Override
        public String provider() {
            return ATTIO;
        }
    }

    /** A folder of Attio's own storage. */
    public record Folder(String name, String parent) implements Kind {

        @Override
        public String type() {
            return "folder";
        }

        @Override
        public String provider() {
            return ATTIO;
        }
    }

    /**
     * A file or folder that lies elsewhere.
     *
     * @param driveId null for none
     */
    public record Connected(String type, String provider, String externalId, String driveId) implements Kind {

        @Override
        public String parent() {
            return null;
        }
    }

    public boolean isFolder() {
        return kind instanceof Folder;
    }

    FileEntry movedTo(RecordKey newRecord) {
        return new FileEntry(id, number, newRecord, kind, createdBy, createdAt);
    }
}
