package io.quarkiverse.attio.emulator.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkiverse.attio.emulator.sql.SqlTokens.Token.Kind;
import io.quarkiverse.attio.emulator.wire.ApiError;

/** The words of a query, one behind the other. */
final class SqlTokens {

    /** Text and names are without their quotes. */
    record Token(Kind kind, String text) {

        enum Kind {
            WORD,
            NAME,
            TEXT,
            NUMBER,
            SIGN,
            END
        }

        boolean is(String keywordOrSign) {
            return (kind == Kind.WORD || kind == Kind.SIGN) && text.equalsIgnoreCase(keywordOrSign);
        }
    }

    private static final Pattern TOKEN = Pattern.compile("\\s*(?:([A-Za-z_][A-Za-z0-9_]*)|\"([^\"]*+(?:\"\"[^\"]*+)*+)\""
            + "|'([^']*+(?:''[^']*+)*+)'|(-?\\d{1,40}(?:\\.\\d{1,40})?)|(<>|!=|<=|>=|[=<>(),*;]))");

    /** The emulator's own. */
    private static final int MAX_LENGTH = 100_000;

    private final List<Token> tokens = new ArrayList<>();
    private int position;

    SqlTokens(String sql) {
        if (sql.length() > MAX_LENGTH) {
            throw ApiError.sql("The query has more than " + MAX_LENGTH + " characters.");
        }
        String text = sql.stripTrailing();
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length()) {
            matcher.region(end, text.length());
            if (!matcher.lookingAt()) {
                throw ApiError.sql("Unexpected \"" + text.substring(end).strip().charAt(0) + "\".");
            }
            tokens.add(token(matcher));
            end = matcher.end();
        }
    }

    private static Token token(Matcher matcher) {
        if (matcher.group(1) != null) {
            return new Token(Kind.WORD, matcher.group(1));
        }
        if (matcher.group(2) != null) {
            return new Token(Kind.NAME, matcher.group(2).replace("\"\"", "\""));
        }
        if (matcher.group(3) != null) {
            return new Token(Kind.TEXT, matcher.group(3).replace("''", "'"));
        }
        return matcher.group(4) != null ? new Token(Kind.NUMBER, matcher.group(4)) : new Token(Kind.SIGN, matcher.group(5));
    }

    Token next() {
        Token token = peek();
        position++;
        return token;
    }

    Token peek() {
        return position < tokens.size() ? tokens.get(position) : new Token(Kind.END, "the end");
    }

    /** Goes on if this comes next. */
    boolean skip(String keywordOrSign) {
        boolean found = peek().is(keywordOrSign);
        if (found) {
            position++;
        }
        return found;
    }

    void expect(String keywordOrSign) {
        if (!skip(keywordOrSign)) {
            throw unexpected(keywordOrSign);
        }
    }

    ApiError unexpected(String expected) {
        return ApiError.sql("Expected " + expected + ", but found " + peek().text() + ".");
    }
}
