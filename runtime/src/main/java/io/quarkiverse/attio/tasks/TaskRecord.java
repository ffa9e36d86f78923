package io.quarkiverse.attio.tasks;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.attio.values.RecordRef;

/**
 * A record to which a task is linked.
 *
 * @param targetObjectId the record's object; Attio's examples have a slug here
 * @param targetRecordId the record
 */
public record TaskRecord(@JsonProperty("target_object_id") String targetObjectId,
        @JsonProperty("target_record_id") String targetRecordId) {

    /**
     * The same link to be written, such as to keep it in an update that adds another.
     */
    public RecordRef ref() {
        return RecordRef.of(targetObjectId, targetRecordId);
    }
}
