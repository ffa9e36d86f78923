package io.quarkiverse.attio.webhooks;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.regex.Pattern;

/** Whether Attio can deliver to an address. What is behind its host may be a secret and is in no message. */
final class TargetUrl {

    private static final Pattern LOOPBACK = Pattern
            .compile("(?i)localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[(::1|(0{1,4}:){7}0{0,3}1)]");

    private TargetUrl() {
    }

    static String check(String targetUrl) {
        URI uri;
        try {
            uri = new URI(Objects.requireNonNull(targetUrl, "targetUrl"));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("targetUrl is not an address: " + e.getReason()
                    + (e.getIndex() < 0 ? "" : " at position " + (e.getIndex() + 1)));
        }
        if (uri.getHost() == null) {
            throw new IllegalArgumentException("targetUrl is not an address with https:// and a host");
        }
        boolean local = "http".equals(uri.getScheme()) && LOOPBACK.matcher(uri.getHost()).matches();
        if (!local && !targetUrl.startsWith("https://")) {
            throw new IllegalArgumentException("targetUrl begins with " + uri.getScheme() + "://" + uri.getHost()
                    + ", it must begin with https:// (the emulator also takes http:// of the own machine)");
        }
        return targetUrl;
    }
}
