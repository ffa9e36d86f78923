package io.quarkiverse.attio.sample;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings what people type into the form that Attio keeps, so that the two can be compared. */
final class Clean {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern DOMAIN = Pattern
            .compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\s\\p{Z}().\\-/]");
    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");

    private Clean() {
    }

    /** Without blanks around it and with single ones inside. */
    static String text(String value) {
        return value == null ? "" : BLANKS.matcher(value).replaceAll(" ").strip();
    }

    /** The bare domain, also of a web address. Attio compares domains as ASCII, so an international one is converted. */
    static String domain(String value) throws InvalidCustomerException {
        String domain = text(value).toLowerCase(Locale.ROOT);
        if (domain.isEmpty()) {
            throw new InvalidCustomerException("The domain is missing, by which a company is recognised");
        }
        domain = domain.replaceFirst("^[a-z]+://", "").replaceFirst("[/?#:].*$", "").replaceFirst("^www\\.", "")
                .replaceFirst("\\.$", "");
        String ascii = ascii(domain);
        if (ascii == null) {
            throw new InvalidCustomerException("“" + Shorten.to(60, value) + "” is not a domain");
        }
        return ascii;
    }

    private static String ascii(String domain) {
        try {
            String ascii = IDN.toASCII(domain);
            return ascii.length() <= 253 && DOMAIN.matcher(ascii).matches() ? ascii : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The address in lower case. Only the plainly wrong is found here; Attio looks closer. */
    static String email(String value) throws InvalidCustomerException {
        String email = text(value).toLowerCase(Locale.ROOT);
        if (email.isEmpty()) {
            return email;
        }
        int at = email.indexOf('@');
        String domain = ascii(email.substring(at + 1));
        if (at <= 0 || email.indexOf(' ') >= 0 || domain == null) {
            throw new InvalidCustomerException("“" + Shorten.to(60, value) + "” is not an e-mail address");
        }
        return email.substring(0, at + 1) + domain;
    }

    /** The number as E.164. */
    static String phone(String value) throws InvalidCustomerException {
        String typed = text(value);
        if (typed.isEmpty()) {
            return typed;
        }
        // the (0) is dialled at home only
        String number = PUNCTUATION.matcher(typed.replace("(0)", "")).replaceAll("").replaceFirst("^00", "+");
        if (!E164.matcher(number).matches()) {
            throw new InvalidCustomerException("“" + Shorten.to(60, typed)
                    + "” is not an international phone number, such as +1 202 555 0100");
        }
        return number;
    }
}
