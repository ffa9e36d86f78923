package io.quarkiverse.attio.values;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A record to which a meeting or an email is linked.
 *
 * @param objectSlug the slug of its object, such as {@code people}
 * @param objectId the id of its object
 * @param recordId the record
 */
public record LinkedRecord(@JsonProperty("object_slug") String objectSlug, @JsonProperty("object_id") String objectId,
        @JsonProperty("record_id") String recordId) {
}
