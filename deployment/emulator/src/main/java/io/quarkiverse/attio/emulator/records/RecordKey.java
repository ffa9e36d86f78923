package io.quarkiverse.attio.emulator.records;

import java.util.Locale;

/** Which record something hangs on. */
public record RecordKey(String objectId, String recordId) {

    public RecordKey {
        recordId = recordId.toLowerCase(Locale.ROOT);
    }

    public static RecordKey of(StoredRecord record) {
        return new RecordKey(record.objectId(), record.id());
    }
}
