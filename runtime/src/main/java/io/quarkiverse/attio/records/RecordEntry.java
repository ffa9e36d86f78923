package io.quarkiverse.attio.records;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * That a record is in a list.
 *
 * @param listId the list
 * @param listApiSlug its slug
 * @param entryId the entry in the list
 * @param createdAt when the record was added
 */
public record RecordEntry(@JsonProperty("list_id") String listId, @JsonProperty("list_api_slug") String listApiSlug,
        @JsonProperty("entry_id") String entryId, @JsonProperty("created_at") Instant createdAt) {
}
