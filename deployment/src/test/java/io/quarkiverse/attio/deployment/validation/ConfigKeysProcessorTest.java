package io.quarkiverse.attio.deployment.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SysPropConfigSource;

class ConfigKeysProcessorTest {

    @ParameterizedTest
    @CsvSource({ "quarkus.attio.api-kee, quarkus.attio.api-key", "quarkus.attio.apikey, quarkus.attio.api-key",
            "quarkus.attio.api.key, quarkus.attio.api-key", "quarkus.attio.base-uri, quarkus.attio.base-url",
            "quarkus.attio.url, quarkus.attio.base-url", "quarkus.attio.token, quarkus.attio.api-key",
            "quarkus.attio.\"api-key\", quarkus.attio.api-key",
            "quarkus.attio.dev-services.enabled, quarkus.attio.devservices.enabled",
            "quarkus.attio.devservices.prot, quarkus.attio.devservices.port",
            "quarkus.attio.tenancy.enable, quarkus.attio.tenancy.enabled",
            "quarkus.attio.tenancy, quarkus.attio.tenancy.enabled", "quarkus.attio.access-token, quarkus.attio.api-key",
            "quarkus.attio.retry.maxWait, quarkus.attio.retry.max-wait",
            "quarkus.attio.credentials-provider-name, quarkus.attio.credentials-provider.name" })
    void theNearestKey(String key, String near) {
        assertThat(ConfigKeysProcessor.nearest(key, ConfigKeysProcessor.known())).contains(near);
    }

    @ParameterizedTest
    @ValueSource(strings = { "quarkus.attio.something-else-entirely", "quarkus.attio.x", "quarkus.attio.log.level" })
    void nothingIsNear(String key) {
        assertThat(ConfigKeysProcessor.nearest(key, ConfigKeysProcessor.known())).isEmpty();
    }

    @Test
    void theFirstOfEquallyNearOnes() {
        for (List<String> known : List.of(List.of("quarkus.attio.ab", "quarkus.attio.ac"),
                List.of("quarkus.attio.ac", "quarkus.attio.ab"))) {
            assertThat(ConfigKeysProcessor.nearest("quarkus.attio.ad", new LinkedHashSet<>(known)))
                    .contains("quarkus.attio.ab");
        }
    }

    @Test
    void keysAreReadFromEverySourceButTheEnvironment() {
        Map<String, String> found = ConfigKeysProcessor.configured(List.of(
                new PropertiesConfigSource(Map.of("%prod.quarkus.attio.one", "1", "%{dev,test}.quarkus.attio.two", "2",
                        "quarkus.attiox.three", "3"), "file:/home/me/project/target/classes/application.properties", 250),
                new EnvConfigSource(Map.of("QUARKUS_ATTIO_BASE_ULR", "x", "quarkus.attio.base-ulr", "x"), 300),
                new PropertiesConfigSource(Map.of("quarkus.attio.four", "4"), "defaults", Integer.MIN_VALUE)));
        assertThat(found).containsOnly(Map.entry("quarkus.attio.one", "application.properties"),
                Map.entry("quarkus.attio.two", "application.properties"));
    }

    @Test
    void systemPropertiesAreNamedAsSuch() {
        System.setProperty("quarkus.attio.five", "5");
        try {
            assertThat(ConfigKeysProcessor.configured(List.of(new SysPropConfigSource())))
                    .containsEntry("quarkus.attio.five", "the system properties");
        } finally {
            System.clearProperty("quarkus.attio.five");
        }
    }
}
