package io.quarkiverse.attio.emulator.server;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The token of a request: as a Bearer, or as the user name of HTTP Basic with an empty password. */
final class Credentials {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9\\-._~+/]+=*");

    private Credentials() {
    }

    /** The token; empty if the header is missing or is not of either form. */
    static Optional<String> token(String authorization) {
        if (authorization == null) {
            return Optional.empty();
        }
        String[] parts = authorization.trim().split(" +", 2);
        if (parts.length != 2) {
            return Optional.empty();
        }
        Optional<String> token = switch (parts[0].toLowerCase(Locale.ROOT)) {
            case "bearer" -> Optional.of(parts[1]);
            case "basic" -> userName(parts[1]);
            default -> Optional.empty();
        };
        return token.filter(t -> TOKEN.matcher(t).matches());
    }

    private static Optional<String> userName(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded.trim()), StandardCharsets.UTF_8);
            return pair.indexOf(':') == pair.length() - 1 && pair.length() > 1
                    ? Optional.of(pair.substring(0, pair.length() - 1))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
