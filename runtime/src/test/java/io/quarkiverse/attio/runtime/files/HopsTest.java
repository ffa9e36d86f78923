package io.quarkiverse.attio.runtime.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.error.AttioUnexpectedException;

class HopsTest {

    private static final URI ATTIO = URI.create("https://api.attio.com");
    private static final URI STORAGE = URI.create("https://storage.example/a/b?signature=s");

    @ParameterizedTest
    @CsvSource({ "https://other.example/c?d=e, https://other.example/c?d=e", "/c, https://storage.example/c",
            "c?d, https://storage.example/a/c?d", "//other.example/c, https://other.example/c",
            "' /a b|c ', https://storage.example/a%20b%7Cc", "/%2Fa%20b?x=%2B, https://storage.example/%2Fa%20b?x=%2B",
            "/ü, https://storage.example/%C3%BC" })
    void aRelativeRedirectIsResolved(String location, String expected) {
        Hops hops = new Hops(ATTIO);
        hops.first(STORAGE);
        assertThat(hops.next(STORAGE, 302, location)).isEqualTo(URI.create(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://storage.example/x", "http://attio.example", "http://127.0.0.1.example/",
            "http://10.0.0.1/" })
    void encryptionIsNotGivenUp(String location) {
        Hops hops = new Hops(ATTIO);
        hops.first(STORAGE);
        assertThatThrownBy(() -> hops.next(STORAGE, 302, location)).isInstanceOf(AttioUnexpectedException.class)
                .hasMessageContaining("from https to http").hasMessageNotContaining("signature");
        assertThatThrownBy(() -> new Hops(ATTIO).first(URI.create(location))).isInstanceOf(AttioUnexpectedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://localhost:1/x", "http://127.0.0.1/x", "http://[::1]:8/x" })
    void thisMachineNeedsNone(String location) {
        Hops hops = new Hops(ATTIO);
        hops.first(STORAGE);
        assertThat(hops.next(STORAGE, 302, location)).isEqualTo(URI.create(location));
    }

    @Test
    void whereThereWasNoneItIsNotGivenUpUntilItComes() {
        URI plain = URI.create("http://emulator.example/a");
        Hops hops = new Hops(URI.create("http://emulator.example"));
        hops.first(plain);
        assertThat(hops.next(plain, 301, "b")).isEqualTo(URI.create("http://emulator.example/b"));
        hops.next(plain, 308, "https://storage.example/c");
        assertThatThrownBy(() -> hops.next(STORAGE, 302, "http://emulator.example/d"))
                .isInstanceOf(AttioUnexpectedException.class);
    }

    @Test
    void tenRedirectsAreFollowedAndNoMore() {
        Hops hops = new Hops(ATTIO);
        hops.first(STORAGE);
        for (int i = 0; i < 10; i++) {
            assertThat(hops.next(STORAGE, 302, "/" + i)).hasPath("/" + i);
        }
        assertThatThrownBy(() -> hops.next(STORAGE, 302, "/10")).hasMessageContaining("more than 10 times");
    }

    @Test
    void aCircleAndAMissingAddress() {
        Hops hops = new Hops(ATTIO);
        hops.first(STORAGE);
        assertThatThrownBy(() -> hops.next(STORAGE, 302, STORAGE.toString())).hasMessageContaining("in a circle")
                .hasMessageNotContaining("signature");
        for (String location : new String[] { null, "mailto:a", "http://[", "http:///x" }) {
            assertThatThrownBy(() -> hops.next(STORAGE, 302, location)).isInstanceOf(AttioUnexpectedException.class)
                    .hasMessageContaining("without saying where to");
        }
    }

    @ParameterizedTest
    @CsvSource({ "301,true", "302,true", "303,true", "307,true", "308,true", "300,false", "304,false", "200,false" })
    void whatIsARedirect(int status, boolean redirect) {
        assertThat(Hops.isRedirect(status)).isEqualTo(redirect);
    }
}
