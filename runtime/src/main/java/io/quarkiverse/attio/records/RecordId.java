package io.quarkiverse.attio.records;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The id of a record.
 *
 * @param workspaceId its workspace
 * @param objectId its object
 * @param recordId the record within the object; this is what the methods of {@link AttioRecords} take
 */
public record RecordId(@JsonProperty("workspace_id") String workspaceId, @JsonProperty("object_id") String objectId,
        @JsonProperty("record_id") String recordId) {
}
