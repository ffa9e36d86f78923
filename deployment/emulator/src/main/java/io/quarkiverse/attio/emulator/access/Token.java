package io.quarkiverse.attio.emulator.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A token that is accepted.
 *
 * @param ofMember whether it acts for the first member of its workspace
 */
public record Token(String text, Scopes scopes, boolean ofMember) {

    /**
     * @throws IllegalArgumentException if it is blank
     */
    public Token {
        if (Objects.requireNonNull(text, "token").isBlank()) {
            throw new IllegalArgumentException("A token must not be blank");
        }
    }

    /** One with all scopes. */
    public static Token all(String text, boolean ofMember) {
        return new Token(text, Scopes.all(), ofMember);
    }

    /** One with these scopes and no others. */
    public static Token with(String text, boolean ofMember, String scope, String... more) {
        List<String> scopes = new ArrayList<>(List.of(more));
        scopes.add(0, Objects.requireNonNull(scope, "scope"));
        return new Token(text, Scopes.of(scopes), ofMember);
    }

    /** Never the token itself. */
    @Override
    public String toString() {
        return "Token[" + scopes + "]";
    }
}
