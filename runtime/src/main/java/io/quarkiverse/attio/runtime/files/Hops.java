package io.quarkiverse.attio.runtime.files;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;

import io.quarkiverse.attio.error.AttioException;
import io.quarkiverse.attio.runtime.client.Locations;

/** The way from Attio to the content. It is not endless, and once encrypted it stays so. */
final class Hops {

    static final int MOST = 10;

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final Set<URI> seen = new HashSet<>();
    private boolean encrypted;

    /**
     * @param attio where the first address comes from
     */
    Hops(URI attio) {
        encrypted = isEncrypted(attio);
    }

    static boolean isRedirect(int status) {
        return REDIRECTS.contains(status);
    }

    /**
     * @throws AttioException if nothing may be sent there
     */
    URI first(URI address) {
        check(address, address, 302);
        return address;
    }

    /**
     * @throws AttioException if the redirect leads nowhere, in a circle, too far, or out of encryption
     */
    URI next(URI from, int status, String location) {
        URI target = location == null ? null : Locations.resolve(from, location);
        if (target == null) {
            throw Storage.badRedirect(from, status, "the storage redirects without saying where to");
        }
        if (seen.size() > MOST) {
            throw Storage.badRedirect(from, status, "the storage redirects more than " + MOST + " times");
        }
        check(from, target, status);
        return target;
    }

    private void check(URI from, URI target, int status) {
        if (!seen.add(target)) {
            throw Storage.badRedirect(from, status, "the storage redirects in a circle");
        }
        if (encrypted && !isEncrypted(target) && !isLoopback(target.getHost())) {
            throw Storage.badRedirect(from, status, "the redirect leads from https to http");
        }
        encrypted |= isEncrypted(target);
    }

    private static boolean isEncrypted(URI address) {
        return "https".equalsIgnoreCase(address.getScheme());
    }

    private static boolean isLoopback(String host) {
        return host.equalsIgnoreCase("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
    }
}
