package io.quarkiverse.attio.emulator.records;

import io.quarkiverse.attio.emulator.schema.Schema;
import io.quarkiverse.attio.emulator.values.Lookup;
import io.quarkiverse.attio.emulator.wire.Times;

/** What everything that works on records needs. */
public record Records(Schema schema, RecordStore store, Lookup lookup, Times clock) {
}
