package io.quarkiverse.attio.emulator.values;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An email address.
 *
 * @param original as it was written
 * @param address in lower case, as the parts are too
 */
public record EmailAddress(String original, String address, String local, String domain) {

    private static final Pattern LOCAL = Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final int MAX_LOCAL = 64;

    /** The address; empty if the text is none. */
    public static Optional<EmailAddress> parse(String text) {
        String address = text.toLowerCase(Locale.ROOT);
        int at = address.lastIndexOf('@');
        String local = at < 0 ? "" : address.substring(0, at);
        String domain = address.substring(at + 1);
        return local.length() <= MAX_LOCAL && LOCAL.matcher(local).matches() && Domains.isHost(domain)
                ? Optional.of(new EmailAddress(text, address, local, domain))
                : Optional.empty();
    }

    public String rootDomain() {
        return Domains.root(domain);
    }
}
