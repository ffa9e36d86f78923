package io.quarkiverse.attio.deployment.devservices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.deployment.AttioBuildTimeConfig;
import io.quarkiverse.attio.deployment.devservices.AttioDevServicesProcessor.NothingConfigured;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

class NothingConfiguredTest {

    private static boolean isWanted(String... settings) {
        Map<String, String> values = new HashMap<>();
        for (String setting : settings) {
            values.put(setting.substring(0, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1));
        }
        SmallRyeConfig config = new SmallRyeConfigBuilder().addDefaultInterceptors().withMapping(AttioBuildTimeConfig.class)
                .withValidateUnknown(false)
                .withDefaultValue("quarkus.attio.base-url", "https://api.attio.com")
                .withDefaultValue("quarkus.attio.api-key", "${ATTIO_API_KEY:}")
                .withDefaultValue("quarkus.rest-client.attio.url", "${quarkus.attio.base-url}")
                .withSources(new PropertiesConfigSource(values, "test", 250)).build();
        return NothingConfigured.isWanted(config.getConfigMapping(AttioBuildTimeConfig.class).devservices(), config);
    }

    @Test
    void theDefaultsOfTheExtensionAreNoSetting() {
        assertThat(isWanted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "quarkus.attio.base-url=https://attio.example", "quarkus.attio.api-key=made-up",
            "quarkus.attio.credentials-provider.name=crm", "quarkus.rest-client.attio.url=http://localhost:1",
            "quarkus.attio.devservices.enabled=false" })
    void eachOfTheseTurnsItOffAlwaysOrNot(String setting) {
        assertThat(isWanted(setting)).isFalse();
        assertThat(isWanted(setting, "quarkus.attio.devservices.always=true")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "made-up, false, false", "made-up, true, true", "' ', false, true" })
    void aTokenInTheEnvironmentTurnsItOffUnlessAlways(String token, boolean always, boolean wanted) {
        assertThat(isWanted("ATTIO_API_KEY=" + token, "quarkus.attio.devservices.always=" + always)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = { "${ATTIO_API_KEY}", "${ATTIO_API_KEY:}", "${MY_TOKEN:${ATTIO_API_KEY:}}" })
    void anExpressionCountsOnlyIfItGivesSomething(String expression) {
        assertThat(isWanted("quarkus.attio.api-key=" + expression)).isTrue();
        assertThat(isWanted("quarkus.attio.api-key=" + expression, "ATTIO_API_KEY=made-up")).isFalse();
    }

    @Test
    void aKeyOfProductionDoesNot() {
        assertThat(isWanted("%prod.quarkus.attio.base-url=https://attio.example")).isTrue();
    }
}
