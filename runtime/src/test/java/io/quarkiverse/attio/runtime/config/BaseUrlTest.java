package io.quarkiverse.attio.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {

    @ParameterizedTest
    @ValueSource(strings = { "https://api.attio.com", "https://api.attio.com/", " https://api.attio.com ",
            "https://proxy.example:8443/attio", "https://proxy.example/attio/", "HTTPS://API.ATTIO.COM",
            "https://proxy.example/v2-proxy", "http://localhost:8080", "http://LOCALHOST", "http://127.0.0.1:4000/",
            "http://127.1.2.3", "http://[::1]:8080", "http://[0:0:0:0:0:0:0:1]:8080" })
    void accepted(String value) {
        assertThat(BaseUrl.problem(value, false)).isEmpty();
        assertThat(BaseUrl.problem(value, true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://attio.example", "http://10.0.0.1:8080", "http://[fe80::1]" })
    void httpElsewhereIsForDevModeAndTests(String value) {
        assertThat(BaseUrl.problem(value, true)).isEmpty();
        assertThat(BaseUrl.problem(value, false)).hasValueSatisfying(problem -> {
            assertThat(problem.what()).isEqualTo("would send the token unencrypted.");
            assertThat(problem.fix()).isEqualTo("Write https" + value.substring("http".length()) + ".");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://localhost.evil.example", "http://127.0.0.1.evil.example", "http://127.evil.example",
            "http://[::11]" })
    void aHostThatOnlyBeginsLikeLoopbackIsNone(String value) {
        assertThat(BaseUrl.problem(value, false)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "not an address    | is not an address.                          | https://api.attio.com, or leave it out.",
            "api.attio.com     | is not an address with https:// and a host. | https://api.attio.com, or leave it out.",
            "ftp://attio.example | is not an address with https:// and a host. | https://api.attio.com, or leave it out.",
            "https://          | is not an address.                          | https://api.attio.com, or leave it out.",
            "https:///v2       | is not an address with https:// and a host. | https://api.attio.com, or leave it out.",
            "''                | is not an address with https:// and a host. | https://api.attio.com, or leave it out.",
            "https://api.attio.com/v2  | ends with /v2, which the operations add themselves.  "
                    + "| https://api.attio.com, or leave it out.",
            "https://api.attio.com/v2/ | ends with /v2/, which the operations add themselves. "
                    + "| https://api.attio.com, or leave it out.",
            "https://proxy.example/attio/v2 | ends with /v2, which the operations add themselves. "
                    + "| https://proxy.example/attio.",
            "https://proxy.example/scim | ends with /scim, which the operations add themselves. | https://proxy.example.",
            "https://proxy.example:8443/attio?a=b#c | has a query and has a fragment. | https://proxy.example:8443/attio.",
            "http://attio.example/v2 | ends with /v2, which the operations add themselves, and would send the token "
                    + "unencrypted. | https://attio.example.",
    })
    void refusedWithTheRightValue(String value, String what, String write) {
        assertThat(BaseUrl.problem(value, false)).hasValueSatisfying(problem -> {
            assertThat(problem.what()).isEqualTo(what);
            assertThat(problem.fix()).isEqualTo("Write " + write);
        });
    }

    @Test
    void whatMayBeASecretIsNotRepeated() {
        assertThat(BaseUrl.problem("https://me:hidden@proxy.example/attio?key=hidden#hidden", false))
                .hasValueSatisfying(problem -> assertThat(problem)
                        .hasToString("= https://****@proxy.example/attio?**** has a user in it and has a query and has a"
                                + " fragment. Write https://proxy.example/attio."));
        assertThat(BaseUrl.problem("https://me:hid den@proxy.example", false).orElseThrow().toString())
                .doesNotContain("hid den").startsWith("= https://****@proxy.example is not an address.");
    }
}
