package io.quarkiverse.attio.emails;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * E-mail addresses that no sequence shall write to.
 *
 * @param emailAddresses 1 to 1,000 addresses
 */
public record UnsubscribeEmails(@JsonProperty("email_addresses") List<String> emailAddresses) {

    /** How many addresses a request has at most. */
    public static final int MAX_EMAIL_ADDRESSES = 1_000;

    public UnsubscribeEmails {
        int size = Objects.requireNonNull(emailAddresses, "emailAddresses").size();
        if (size < 1 || size > MAX_EMAIL_ADDRESSES) {
            throw new IllegalArgumentException(
                    "emailAddresses has " + size + " elements, it must have 1 to " + MAX_EMAIL_ADDRESSES);
        }
        for (int i = 0; i < size; i++) {
            int at = Objects.requireNonNull(emailAddresses.get(i), "emailAddresses").indexOf('@');
            // Attio would refuse all of them because of one. The address is personal, so its place is named
            if (at < 1 || at == emailAddresses.get(i).length() - 1) {
                throw new IllegalArgumentException("emailAddresses[" + i + "] is no e-mail address");
            }
        }
        emailAddresses = List.copyOf(emailAddresses);
    }

    /**
     * These addresses.
     *
     * @throws IllegalArgumentException if there are none or more than {@value #MAX_EMAIL_ADDRESSES}, or one is no address
     */
    public static UnsubscribeEmails of(String... emailAddresses) {
        return new UnsubscribeEmails(Arrays.asList(emailAddresses));
    }

    /**
     * These addresses.
     *
     * @throws IllegalArgumentException if there are none or more than {@value #MAX_EMAIL_ADDRESSES}, or one is no address
     */
    public static UnsubscribeEmails of(Collection<String> emailAddresses) {
        return new UnsubscribeEmails(new ArrayList<>(Objects.requireNonNull(emailAddresses, "emailAddresses")));
    }
}
