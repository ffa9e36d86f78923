package io.quarkiverse.attio.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

class StartCheckTest {

    private static SmallRyeConfig config(String... keysAndValues) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            values.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return new SmallRyeConfigBuilder().addDefaultInterceptors().addDiscoveredConverters()
                .withMapping(AttioRuntimeConfig.class).withSources(new PropertiesConfigSource(values, "test", 300)).build();
    }

    private static List<String> problems(SmallRyeConfig config, boolean needsToken, LaunchMode mode) {
        return StartCheck.problems(config, config.getConfigMapping(AttioRuntimeConfig.class), needsToken, List.of(), mode);
    }

    private static List<String> problems(SmallRyeConfig config) {
        return problems(config, true, LaunchMode.NORMAL);
    }

    @Test
    void aTokenIsEnough() {
        assertThat(problems(config("quarkus.attio.api-key", "sk_made-up"))).isEmpty();
        assertThat(problems(config("ATTIO_API_KEY", " sk_made-up\n"))).isEmpty();
        assertThat(problems(config("quarkus.attio.credentials-provider.name", "crm"))).isEmpty();
        assertThat(problems(config(), false, LaunchMode.NORMAL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "  ", "\n" })
    void aBlankTokenIsNone(String blank) {
        assertThat(problems(config("ATTIO_API_KEY", blank))).singleElement().asString()
                .contains("quarkus.attio.api-key (environment: ATTIO_API_KEY or QUARKUS_ATTIO_API_KEY) is missing.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "sk_made up", "sk_made\nup", "sk_made\tup", "sk_made\u00e9up" })
    void aTokenPastedWrongIsNotRepeated(String token) {
        assertThat(problems(config("ATTIO_API_KEY", token))).singleElement().asString()
                .startsWith("  - quarkus.attio.api-key (environment: ATTIO_API_KEY or QUARKUS_ATTIO_API_KEY): ")
                .contains("at position 8").endsWith("Copy the token from Attio again, alone.")
                .doesNotContain("sk_made");
    }

    @ParameterizedTest
    @ValueSource(strings = { "${CRM_TOKEN}", "${crm.token:}", "${CRM_TOKEN:${OTHER_TOKEN:}}" })
    void aVariableOfOnesOwnIsNamed(String expression) {
        assertThat(problems(config("quarkus.attio.api-key", expression, "ATTIO_API_KEY", "not-asked"))).singleElement()
                .asString()
                .startsWith("  - quarkus.attio.api-key (environment: CRM_TOKEN or QUARKUS_ATTIO_API_KEY) is missing.\n")
                .contains("Then give it to the application: CRM_TOKEN=sk_... in the environment")
                .doesNotContain(" ATTIO_API_KEY");
    }

    @Test
    void aKeyLeftEmptyTakesNoOther() {
        assertThat(problems(config("quarkus.attio.api-key", "", "ATTIO_API_KEY", "not-asked"))).singleElement().asString()
                .startsWith("  - quarkus.attio.api-key (environment: QUARKUS_ATTIO_API_KEY) is missing.\n");
    }

    @Test
    void bothAddressesAreLookedAt() {
        String address = "quarkus.attio.base-url";
        String url = "quarkus.rest-client.attio.url";
        assertThat(problems(config("ATTIO_API_KEY", "sk_made-up", address, "http://attio.example", url,
                "${quarkus.attio.base-url}")))
                .containsExactly("  - quarkus.attio.base-url (environment: QUARKUS_ATTIO_BASE_URL) = http://attio.example"
                        + " would send the token unencrypted. Write https://attio.example.");
        SmallRyeConfig both = config("ATTIO_API_KEY", "sk_made-up", address, "http://attio.example", url,
                "http://other.example/v2");
        assertThat(problems(both)).hasSize(2).last().asString()
                .startsWith("  - quarkus.rest-client.attio.url (environment: QUARKUS_REST_CLIENT_ATTIO_URL) = "
                        + "http://other.example/v2 ")
                .endsWith("Write https://other.example.");
        assertThat(problems(config("ATTIO_API_KEY", "sk_made-up", address, "http://attio.example"), true, LaunchMode.TEST))
                .isEmpty();
    }

    @Test
    void withoutKnownScopesItSaysThatANewTokenHasNone() {
        assertThat(problems(config())).singleElement().asString().contains("(a new token has none)");
    }

    @Test
    void devModeAndTestsStartAllTheSame() {
        AttioRuntimeConfig nothing = config().getConfigMapping(AttioRuntimeConfig.class);
        List<String> scopes = List.of("object_configuration:read");
        StartCheck.check(nothing, true, scopes, LaunchMode.DEVELOPMENT);
        StartCheck.check(nothing, true, scopes, LaunchMode.TEST);
        assertThatThrownBy(() -> StartCheck.check(nothing, true, scopes, LaunchMode.NORMAL))
                .isInstanceOf(ConfigurationException.class).hasMessageStartingWith("Attio is not configured:\n")
                .hasMessageContaining("object_configuration:read.");
    }
}
