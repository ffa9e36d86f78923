package io.quarkiverse.attio.emails;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The id of an email.
 *
 * @param workspaceId its workspace
 * @param mailboxId the mailbox it was read from; an email that is in several comes once
 * @param emailId the email within the mailbox
 */
public record EmailId(@JsonProperty("workspace_id") String workspaceId, @JsonProperty("mailbox_id") String mailboxId,
        @JsonProperty("email_id") String emailId) {
}
