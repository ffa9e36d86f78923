package io.quarkiverse.attio.sample;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A company of Attio with its people. */
public record CompanyView(
        @JsonProperty("record_id") String recordId,
        @JsonProperty("name") String name,
        @JsonProperty("domains") List<String> domains,
        @JsonProperty("people") List<PersonView> people) {

    /** A person of the company. */
    public record PersonView(
            @JsonProperty("record_id") String recordId,
            @JsonProperty("name") String name,
            @JsonProperty("email_addresses") List<String> emailAddresses,
            @JsonProperty("job_title") String jobTitle,
            @JsonProperty("phone_numbers") List<String> phoneNumbers) {
    }
}
