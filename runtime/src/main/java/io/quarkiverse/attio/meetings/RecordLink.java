package io.quarkiverse.attio.meetings;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.attio.values.LinkedRecord;

/**
 * A record to link to a meeting.
 *
 * @param object the slug or id of its object
 * @param recordId the record
 */
public record RecordLink(@JsonProperty("object") String object, @JsonProperty("record_id") String recordId) {

    public RecordLink {
        Checks.notBlank("object", object);
        Checks.notBlank("recordId", recordId);
    }

    /**
     * The record with this id.
     *
     * @param object the slug or id of its object, such as {@code companies}
     */
    public static RecordLink of(String object, String recordId) {
        return new RecordLink(object, recordId);
    }

    /** The same record that a meeting has, such as to keep it in an overwrite that adds another. */
    public static RecordLink of(LinkedRecord record) {
        return new RecordLink(record.objectSlug() == null ? record.objectId() : record.objectSlug(), record.recordId());
    }
}
