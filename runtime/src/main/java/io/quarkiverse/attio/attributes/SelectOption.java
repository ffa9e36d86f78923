package io.quarkiverse.attio.attributes;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.attio.values.OptionId;

/**
 * An option of a select attribute.
 *
 * @param id its id
 * @param title what it is called, unique within the attribute
 * @param archived whether it has been archived
 */
public record SelectOption(@JsonProperty("id") OptionId id, @JsonProperty("title") String title,
        @JsonProperty("is_archived") boolean archived) {
}
