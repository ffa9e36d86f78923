package io.quarkiverse.attio.emails;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An e-mail address that no sequence writes to.
 *
 * @param emailAddress the address
 * @param createdAt since when
 */
public record UnsubscribedEmail(@JsonProperty("email_address") String emailAddress,
        @JsonProperty("created_at") Instant createdAt) {
}
