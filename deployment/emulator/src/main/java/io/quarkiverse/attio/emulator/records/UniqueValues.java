package io.quarkiverse.attio.emulator.records;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.values.ValueTypes;
import io.quarkiverse.attio.emulator.wire.ApiError;

/** No two records may hold the same value of a unique attribute. */
final class UniqueValues {

    private UniqueValues() {
    }

    static void check(RecordStore store, StoredRecord record, Attribute attribute, ObjectNode fields) {
        boolean taken = store.holders(attribute, fields).stream().anyMatch(id -> !id.equals(record.id()));
        if (taken) {
            throw ApiError.badRequest("uniqueness_conflict", "The value \"" + name(attribute, fields)
                    + "\" provided for attribute with ID \"" + attribute.id()
                    + "\" conflicts with one already in the system.");
        }
    }

    private static String name(Attribute attribute, ObjectNode fields) {
        Object identity = ValueTypes.of(attribute).identity(fields);
        return identity instanceof String text ? text : fields.path("value").asText(fields.toString());
    }
}
