package io.quarkiverse.attio.auth;

import java.util.Objects;

/**
 * An access token of one workspace. Its text is a secret: {@link #toString()} hides all of it, and only
 * {@link #value()} gives it out.
 */
public final class AccessToken {

    private final String value;

    private AccessToken(String value) {
        this.value = value;
    }

    /**
     * Makes a token of its text. Blanks and line breaks around it, as pasting leaves them, are cut off.
     *
     * @param value the token, such as {@code sk_…}
     * @throws IllegalArgumentException if nothing is left, or if a blank or a control or non-ASCII character stands
     *         within; the message does not repeat the text
     */
    public static AccessToken of(String value) {
        String trimmed = Objects.requireNonNull(value, "value").strip();
        if (trimmed.isEmpty()) {
            throw new IllegalArgumentException("The Attio access token is blank");
        }
        for (int i = 0; i < trimmed.length(); i++) {
            char c = trimmed.charAt(i);
            if (c <= ' ' || c > '~') {
                throw new IllegalArgumentException("The Attio access token (" + trimmed.length()
                        + " characters) has a blank, control or non-ASCII character at position " + (i + 1)
                        + ": it was probably pasted together with something else");
            }
        }
        return new AccessToken(trimmed);
    }

    /**
     * @return the secret text, for the {@code Authorization} header; never log it
     */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AccessToken token && token.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** @return the same text for every token */
    @Override
    public String toString() {
        return "AccessToken[****]";
    }
}
