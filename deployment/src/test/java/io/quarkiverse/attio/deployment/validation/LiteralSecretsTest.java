package io.quarkiverse.attio.deployment.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralSecretsTest {

    private static final String TOKEN = FailingBuild.TOKEN;

    private static List<String> found(String file, String text) {
        return LiteralSecrets.find(file, text).stream().map(finding -> finding.where() + " " + finding.what()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = { "# %s", "! %s", "other.key=%s", "%%test.quarkus.attio.api-key=%s", "quarkus.attio.api-key=%s",
            "text=Bearer %s", "\"%s\"", "key=a,%s,b", "url=https://x.example?t=%s" })
    void aTokenIsFoundWhereverItStands(String line) {
        for (String file : List.of("application.properties", "application-test.properties", ".env", "x.yaml")) {
            assertThat(found(file, "a=b\n\n" + line.formatted(TOKEN) + "\n"))
                    .containsExactly(file + ", line 3, what looks like an Attio access token");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "# ATTIO_API_KEY=sk_...", "# sk_your-token-goes-here", "sort=tas" + "k_idabcdefghijklmnopqrst",
            "a=sk_short", "stripe.key=sk_test_abcdefghijklmnopqrst" })
    void whatOnlyBeginsLikeATokenIsNone(String line) {
        assertThat(found("application.properties", line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "quarkus.attio.api-key=abc", "quarkus.attio.api-key: abc", "quarkus.attio.api-key abc",
            "  quarkus.attio.api-key = abc", "%prod.quarkus.attio.api-key=abc", "%staging.quarkus.attio.api-key=abc",
            "%{prod,dev}.quarkus.attio.api-key=abc", "%test,prod.quarkus.attio.api-key=abc",
            "quarkus.attio.api-key=${ATTIO_API_KEY:abc}", "quarkus.attio.api-key=${A:${B:abc}}",
            "quarkus.attio.api-key=\\", "quarkus.attio.oauth.client-secret=abc",
            "quarkus.attio.oauth.\"acme\".client-secret=abc", "ATTIO_API_KEY=abc", "export ATTIO_API_KEY=abc",
            "QUARKUS_ATTIO_API_KEY=abc", "QUARKUS_ATTIO_OAUTH_CLIENT_SECRET=abc" })
    void aLiteralUnderASecretKeyIsFound(String line) {
        assertThat(LiteralSecrets.find("application.properties", "\n" + line)).singleElement().satisfies(finding -> {
            assertThat(finding.where()).isEqualTo("application.properties, line 2,");
            assertThat(finding.what()).startsWith("a literal value of ").doesNotContain("abc");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "quarkus.attio.api-key=${ATTIO_API_KEY}", "quarkus.attio.api-key=${MY_TOKEN:}",
            "quarkus.attio.api-key=${A:${B:${C}}}", "quarkus.attio.api-key=${aes-gcm-nopadding::AbC-d}",
            "%prod.quarkus.attio.api-key = ${MY_TOKEN}", "quarkus.attio.api-key=", "quarkus.attio.api-key= ",
            "#quarkus.attio.api-key=abc", "! quarkus.attio.api-key=abc", "%test.quarkus.attio.api-key=abc",
            "%dev.quarkus.attio.api-key=abc", "%{dev,test}.quarkus.attio.api-key=abc",
            "quarkus.attio.credentials-provider.key=abc", "my.quarkus.attio.api-key=abc", "quarkus.attio.base-url=abc",
            "ATTIO_API_KEY=", "ATTIO_API_KEY=\"\"" })
    void whatIsNoLiteralSecretIsLeft(String line) {
        assertThat(found("application.properties", line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "application-test.properties, 0", "application-dev.properties, 0", "config/application-dev.yaml, 0",
            "application-prod.properties, 1", "application.properties, 1", "config/application-staging.yml, 1" })
    void filesOfDevModeAndTestsMayHoldMadeUpValues(String file, int findings) {
        String text = file.endsWith("properties") ? "quarkus.attio.api-key=abc" : "quarkus:\n  attio:\n    api-key: abc";
        assertThat(found(file, text)).hasSize(findings);
    }

    @Test
    void yamlIsReadByItsNesting() {
        assertThat(found("application.yaml", """
                quarkus:
                  attio:
                    api-key: abc
                    oauth: {client-secret: "def"}
                  other: {api-key: fine}
                "%prod":
                  quarkus.attio.api-key: ghi
                "%test":
                  quarkus:
                    attio:
                      api-key: made-up
                """)).containsExactly("application.yaml, line 3, a literal value of quarkus.attio.api-key",
                "application.yaml, line 4, a literal value of quarkus.attio.oauth.client-secret",
                "application.yaml, line 7, a literal value of quarkus.attio.api-key");
    }

    @Test
    void yamlOfSeveralDocumentsAndKinds() {
        assertThat(found("application.yml", """
                quarkus.attio.api-key: ${ATTIO_API_KEY}
                ---
                quarkus:
                  attio:
                    api-key:
                      ~: abc
                ---
                quarkus.attio.api-key: |
                  def
                """)).containsExactly("application.yml, line 6, a literal value of quarkus.attio.api-key",
                "application.yml, line 8, a literal value of quarkus.attio.api-key");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "a: [", "\tquarkus", "a: b: c", "- \n- x", "just text" })
    void whatIsNoYamlIsNotOurConcern(String text) {
        assertThat(found("application.yaml", text)).isEmpty();
    }
}
