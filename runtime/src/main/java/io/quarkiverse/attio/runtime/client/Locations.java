package io.quarkiverse.attio.runtime.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;

/** Reads the {@code Location} of a redirect. */
public final class Locations {

    private static final String LEGAL = "-._~:/?#[]@!$&'()*+,;=%";

    private Locations() {
    }

    /**
     * @param location absolute, or relative to where it came from
     * @return an absolute address of a host, or {@code null} if there is none
     */
    public static URI resolve(URI from, String location) {
        try {
            URI address = from.resolve(new URI(escape(location.strip())));
            boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            return web && address.getHost() != null ? address : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** Servers send blanks and other characters that an address must not have; a browser follows them all the same. */
    private static String escape(String location) {
        StringBuilder text = new StringBuilder(location.length());
        location.codePoints().forEach(c -> {
            if (c < 128 && (Character.isLetterOrDigit(c) || LEGAL.indexOf(c) >= 0)) {
                text.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    text.append(String.format("%%%02X", b));
                }
            }
        });
        return text.toString();
    }
}
