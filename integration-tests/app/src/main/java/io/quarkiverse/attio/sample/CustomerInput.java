package io.quarkiverse.attio.sample;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A customer as somebody wrote it down, in a line of the file or in a request. Nothing is checked yet. */
public record CustomerInput(
        @JsonProperty("company") String company,
        @JsonProperty("domain") String domain,
        @JsonProperty("first_name") String firstName,
        @JsonProperty("last_name") String lastName,
        @JsonProperty("email") String email,
        @JsonProperty("job_title") String jobTitle,
        @JsonProperty("phone") String phone) {
}
