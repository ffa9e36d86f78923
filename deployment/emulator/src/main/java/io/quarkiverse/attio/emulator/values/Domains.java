package io.quarkiverse.attio.emulator.values;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Host names and the part of them that is registered. */
final class Domains {

    private static final Pattern HOST = Pattern
            .compile("([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?\\.)+([a-z]{2,63}|xn--[a-z0-9-]{2,59})");

    /** Second-level names under which others register; a selection, since the public suffix list is large. */
    private static final Set<String> SECOND_LEVEL = Set.of("ac", "co", "com", "edu", "gov", "net", "org", "or", "ne");

    private Domains() {
    }

    /** Lower case, without scheme, port, path and query; null if no host name is left. */
    static String normalize(String text) {
        String host = text.trim().toLowerCase(Locale.ROOT);
        int scheme = host.indexOf("://");
        host = scheme < 0 ? host : host.substring(scheme + 3);
        host = host.split("[/?#:]", 2)[0];
        return isHost(host) ? host : null;
    }

    static boolean isHost(String host) {
        return host.length() <= 253 && HOST.matcher(host).matches();
    }

    static String root(String host) {
        List<String> labels = List.of(host.split("\\."));
        int count = labels.size();
        if (count <= 2) {
            return host;
        }
        boolean shared = labels.get(count - 1).length() == 2 && SECOND_LEVEL.contains(labels.get(count - 2));
        return String.join(".", labels.subList(count - (shared ? 3 : 2), count));
    }
}
