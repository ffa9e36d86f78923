package io.quarkiverse.attio.records;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Two records of one object to merge into a new one.
 *
 * @param primaryRecordId the record whose values win
 * @param secondaryRecordId the other one
 */
public record MergeRecords(@JsonProperty("primary_record_id") String primaryRecordId,
        @JsonProperty("secondary_record_id") String secondaryRecordId) {

    public MergeRecords {
        Objects.requireNonNull(primaryRecordId, "primaryRecordId");
        Objects.requireNonNull(secondaryRecordId, "secondaryRecordId");
    }

    /** {@code secondaryRecordId} is merged into {@code primaryRecordId}. */
    public static MergeRecords of(String primaryRecordId, String secondaryRecordId) {
        return new MergeRecords(primaryRecordId, secondaryRecordId);
    }
}
