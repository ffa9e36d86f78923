package io.quarkiverse.attio.deployment.devservices;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

import io.quarkus.test.QuarkusUnitTest;

/** Applications for which no emulator starts. */
abstract class EmulatorOff {

    @Inject
    Config config;

    private final String address;

    EmulatorOff(String address) {
        this.address = address;
    }

    static QuarkusUnitTest with(String key, String value) {
        return new QuarkusUnitTest().withApplicationRoot(jar -> jar.addClass(EmulatorOff.class))
                .overrideConfigKey(key, value)
                .overrideRuntimeConfigKey("quarkus.http.test-port", "0")
                .setLogRecordPredicate(record -> record.getMessage().contains("Attio emulator listening"))
                .assertLogRecords(records -> assertThat(records).isEmpty());
    }

    @Test
    void nothingIsSetByIt() {
        assertThat(config.getValue("quarkus.attio.base-url", String.class)).isEqualTo(address);
        assertThat(config.getOptionalValue("quarkus.attio.api-key", String.class)).isEmpty();
    }
}
