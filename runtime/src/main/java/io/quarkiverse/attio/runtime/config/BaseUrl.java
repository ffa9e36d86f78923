package io.quarkiverse.attio.runtime.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is wrong with an address of Attio, and what to write instead. */
public final class BaseUrl {

    private static final Pattern LOOPBACK = Pattern
            .compile("localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[(::1|(0{1,4}:){7}0{0,3}1)]");
    private static final Pattern API_PATH = Pattern.compile("(?i)/+(v2|scim)/*$");

    private BaseUrl() {
    }

    /**
     * @param shown the address without what may be a secret in it
     * @param what is wrong with it, a sentence that follows on the address
     * @param fix what to do, a sentence
     */
    public record Problem(String shown, String what, String fix) {

        @Override
        public String toString() {
            return "= " + shown + " " + what + " " + fix;
        }
    }

    /**
     * @param anyHttp whether {@code http} is accepted everywhere (dev mode, tests), otherwise on loopback only
     */
    public static Optional<Problem> problem(String value, boolean anyHttp) {
        String address = value.strip();
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException e) {
            return Optional.of(new Problem(shown(address), "is not an address.", write(AttioRuntimeConfig.ATTIO)));
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http") || uri.getHost() == null) {
            return Optional.of(new Problem(shown(address), "is not an address with https:// and a host.",
                    write(AttioRuntimeConfig.ATTIO)));
        }
        boolean unencrypted = scheme.equals("http") && !anyHttp
                && !LOOPBACK.matcher(uri.getHost().toLowerCase(Locale.ROOT)).matches();
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        String prefix = API_PATH.matcher(path).replaceFirst("");
        List<String> wrong = wrong(uri, unencrypted, path, prefix);
        if (wrong.isEmpty()) {
            return Optional.empty();
        }
        String right = (unencrypted ? "https" : scheme) + "://" + uri.getHost()
                + (uri.getPort() < 0 ? "" : ":" + uri.getPort()) + prefix.replaceFirst("/+$", "");
        return Optional.of(new Problem(shown(address), String.join(" and ", wrong) + ".", write(right)));
    }

    private static List<String> wrong(URI uri, boolean unencrypted, String path, String prefix) {
        List<String> wrong = new ArrayList<>();
        if (uri.getUserInfo() != null) {
            wrong.add("has a user in it");
        }
        if (uri.getQuery() != null) {
            wrong.add("has a query");
        }
        if (uri.getFragment() != null) {
            wrong.add("has a fragment");
        }
        if (!prefix.equals(path)) {
            wrong.add("ends with " + path.substring(prefix.length()) + ", which the operations add themselves,");
        }
        if (unencrypted) {
            wrong.add("would send the token unencrypted");
        }
        int last = wrong.size() - 1;
        if (last >= 0 && wrong.get(last).endsWith(",")) {
            wrong.set(last, wrong.get(last).substring(0, wrong.get(last).length() - 1));
        }
        return wrong;
    }

    /** A password or a key in the address is not repeated. */
    private static String shown(String address) {
        return address.replaceFirst("//.*@", "//****@").replaceFirst("([?#]).+", "$1****");
    }

    private static String write(String address) {
        return "Write " + address + (address.equals(AttioRuntimeConfig.ATTIO) ? ", or leave it out." : ".");
    }
}
