package io.quarkiverse.attio.emulator.files;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs the addresses under which contents can be had for a while, without a token. */
public final class DownloadAddresses {

    /** How long an address is good for. Attio's own figure is not public. */
    public static final Duration LIFETIME = Duration.ofMinutes(5);

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_LENGTH = 32;

    private final byte[] secret = new byte[KEY_LENGTH];

    public DownloadAddresses() {
        new SecureRandom().nextBytes(secret);
    }

    /** The query string that opens the content until its time is over. */
    public String query(String key, Instant now) {
        String expires = Long.toString(now.plus(LIFETIME).getEpochSecond());
        return "expires=" + expires + "&signature=" + signature(key, expires);
    }

    /** Whether the signature is the one of that content and that time. */
    public boolean isSigned(String key, String expires, String signature) {
        return expires != null && signature != null && MessageDigest.isEqual(
                signature.getBytes(StandardCharsets.UTF_8), signature(key, expires).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Whether the time is over.
     *
     * @param expires the time of an address that is signed
     */
    public boolean isExpired(String expires, Instant now) {
        return now.getEpochSecond() >= Long.parseLong(expires);
    }

    private String signature(String key, String expires) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal((key + "\n" + expires).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
