package io.quarkiverse.attio.files;

import java.net.URI;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * Where a file can be fetched for a short while. Whoever has the address has the file: it is a secret like a token,
 * {@link #toString()} hides it, and only {@link #address()} gives it out. No header of a call to Attio, and least of all
 * the token, may be sent there.
 */
public final class DownloadLink {

    private final URI address;

    private DownloadLink(URI address) {
        this.address = address;
    }

    /**
     * A link of its address.
     *
     * @throws IllegalArgumentException if it is no absolute {@code http} or {@code https} address; the message does not
     *         repeat it
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DownloadLink of(String address) {
        URI uri;
        try {
            uri = URI.create(Objects.requireNonNull(address, "address"));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The address of the download is no legal address");
        }
        if (uri.getHost() == null || !"https".equalsIgnoreCase(uri.getScheme()) && !"http".equalsIgnoreCase(uri.getScheme())) {
            throw new IllegalArgumentException("The address of the download is no absolute http or https address");
        }
        return new DownloadLink(uri);
    }

    /**
     * @return the address, a secret: never log it
     */
    public URI address() {
        return address;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DownloadLink link && link.address.equals(address);
    }

    @Override
    public int hashCode() {
        return address.hashCode();
    }

    /** @return the same text for every link */
    @Override
    public String toString() {
        return "DownloadLink[****]";
    }
}
