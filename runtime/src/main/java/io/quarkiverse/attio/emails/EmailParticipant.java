package io.quarkiverse.attio.emails;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Somebody in an email.
 *
 * @param role sender, receiver or another
 * @param emailAddress the e-mail address
 * @param emailDomain its domain
 * @param name the name, or {@code null}
 */
public record EmailParticipant(@JsonProperty("role") EmailRole role, @JsonProperty("email_address") String emailAddress,
        @JsonProperty("email_domain") String emailDomain, @JsonProperty("name") String name) {
}
