package io.quarkiverse.attio.records;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The result of a merge, which Attio may finish later.
 *
 * @param newRecordId the id of the new record; reading it gives {@code merge_in_progress} until the merge is done
 */
public record MergedRecord(@JsonProperty("new_record_id") String newRecordId) {
}
