package io.quarkiverse.attio.lists;

import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.attio.values.EntryValues;

/**
 * A record that is to be in a list, with the values of its entry. If it is there already, {@link AttioEntries#create} makes
 * one entry more, and {@link AttioEntries#assertEntry} changes the one it has.
 *
 * @param parentObject the slug or id of the record's object, which is the list's
 * @param parentRecordId the id of the record
 * @param values the values of the entry, possibly none
 */
public record CreateEntry(@JsonProperty("parent_object") String parentObject,
        @JsonProperty("parent_record_id") String parentRecordId, @JsonProperty("entry_values") Map<String, Object> values) {

    public CreateEntry {
        CreateList.required("parentObject", parentObject);
        CreateList.required("parentRecordId", parentRecordId);
        Objects.requireNonNull(values, "values");
    }

    /**
     * An entry without values.
     *
     * @throws IllegalArgumentException if object or id is empty
     */
    public static CreateEntry of(String parentObject, String parentRecordId) {
        return of(parentObject, parentRecordId, EntryValues.of());
    }

    /**
     * An entry with values.
     *
     * @throws IllegalArgumentException if object or id is empty
     */
    public static CreateEntry of(String parentObject, String parentRecordId, EntryValues values) {
        return new CreateEntry(parentObject, parentRecordId, values.asMap());
    }
}
