package io.quarkiverse.attio.emulator.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

class DownloadAddressesTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final DownloadAddresses addresses = new DownloadAddresses();

    @Test
    void anAddressIsGoodForItsTime() {
        String[] parts = addresses.query("key", NOW).split("[=&]");

        assertThat(addresses.isSigned("key", parts[1], parts[3])).isTrue();
        assertThat(addresses.isExpired(parts[1], NOW)).isFalse();
        assertThat(addresses.isExpired(parts[1], NOW.plus(DownloadAddresses.LIFETIME).minusSeconds(1))).isFalse();
        assertThat(addresses.isExpired(parts[1], NOW.plus(DownloadAddresses.LIFETIME))).isTrue();
    }

    @Test
    void theSignatureIsOfTheKeyAndTheTimeAndTheSecret() {
        String[] parts = addresses.query("key", NOW).split("[=&]");

        assertThat(addresses.isSigned("other", parts[1], parts[3])).isFalse();
        assertThat(addresses.isSigned("key", parts[1] + "0", parts[3])).isFalse();
        assertThat(addresses.isSigned("key", parts[1], parts[3].toUpperCase())).isFalse();
        assertThat(addresses.isSigned("key", null, parts[3])).isFalse();
        assertThat(addresses.isSigned("key", parts[1], null)).isFalse();
        assertThat(new DownloadAddresses().isSigned("key", parts[1], parts[3])).isFalse();
    }
}
