package io.quarkiverse.attio.emulator.emails;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

import io.quarkiverse.attio.emulator.values.EmailAddress;

/**
 * What is known of an email besides its content, which the API never shows.
 *
 * @param outbound whether a member of the workspace wrote it
 */
public record Email(String id, String mailboxId, Instant sentAt, boolean outbound, String subject,
        List<Correspondent> correspondents) {

    /**
     * Who wrote or received it.
     *
     * @param role "from", "reply-to", "to", "cc" or "bcc"
     * @param name null if it is not known
     */
    public record Correspondent(String role, EmailAddress address, String name) {

        private static final Pattern AUTOMATED = Pattern
                .compile("(no|do-?not)-?reply|mailer-daemon|postmaster|notifications?");

        boolean isAutomated() {
            return AUTOMATED.matcher(address.local()).matches();
        }
    }

    /** Whether no person is behind one of the addresses. */
    public boolean isAutomated() {
        return correspondents.stream().anyMatch(Correspondent::isAutomated);
    }
}
