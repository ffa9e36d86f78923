package io.quarkiverse.attio.records;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A record that a search found.
 *
 * @param id its id
 * @param objectSlug the slug of its object
 * @param recordText its name
 * @param recordImage the address of its picture, or {@code null}
 * @param emailAddresses a person's addresses, otherwise empty
 * @param phoneNumbers a person's telephone numbers, otherwise empty
 * @param domains a company's domains, otherwise empty
 */
public record RecordSearchResult(@JsonProperty("id") RecordId id, @JsonProperty("object_slug") String objectSlug,
        @JsonProperty("record_text") String recordText, @JsonProperty("record_image") String recordImage,
        @JsonProperty("email_addresses") List<String> emailAddresses,
        @JsonProperty("phone_numbers") List<String> phoneNumbers, @JsonProperty("domains") List<String> domains) {

    public RecordSearchResult {
        emailAddresses = emailAddresses == null ? List.of() : emailAddresses;
        phoneNumbers = phoneNumbers == null ? List.of() : phoneNumbers;
        domains = domains == null ? List.of() : domains;
    }
}
