package io.quarkiverse.attio.runtime.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is wrong with an address of Attio, and what to write instead. */
public final class BaseUrl {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private BaseUrl() {
    }

    /**
     * @param anyHttp whether {@code http} is accepted everywhere (dev mode, tests), otherwise on loopback only
     * @return one sentence on the problem and one on its fix, or nothing
     */
    public static Optional<String> problem(String value, boolean anyHttp) {
        URI uri;
        try {
            uri = new URI(value.strip());
        } catch (URISyntaxException e) {
            return Optional.of("is not an address. " + write(AttioRuntimeConfig.ATTIO));
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http") || uri.getHost() == null) {
            return Optional.of("is not an address with a scheme and a host. " + write(AttioRuntimeConfig.ATTIO));
        }
        if (uri.getUserInfo() != null || uri.getQuery() != null || uri.getFragment() != null) {
            return Optional.of("has a user, a query or a fragment. " + write(scheme + "://" + uri.getHost()
                    + (uri.getPort() < 0 ? "" : ":" + uri.getPort())));
        }
        if (uri.getPath() != null && uri.getPath().matches("(?i).*/(v2|scim)/*")) {
            return Optional.of("ends with " + uri.getPath() + ", which the paths of the operations bring themselves. "
                    + write(value.strip().replaceFirst("(?i)/(v2|scim)/*$", "")));
        }
        if (scheme.equals("http") && !anyHttp && !LOOPBACK.contains(uri.getHost().toLowerCase(Locale.ROOT))) {
            return Optional.of("would send the token unencrypted. "
                    + write("https" + value.strip().substring("http".length())));
        }
        return Optional.empty();
    }

    private static String write(String address) {
        return "Write " + address + (address.equals(AttioRuntimeConfig.ATTIO) ? ", or leave it out." : ".");
    }
}
