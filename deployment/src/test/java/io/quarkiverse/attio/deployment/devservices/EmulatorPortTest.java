package io.quarkiverse.attio.deployment.devservices;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.attio.objects.AttioObjects;
import io.quarkus.test.QuarkusUnitTest;

class EmulatorPortTest {

    private static final int PORT = FreePort.of("emulator-port");

    @RegisterExtension
    static final QuarkusUnitTest app = new QuarkusUnitTest().withApplicationRoot(jar -> jar.addClass(FreePort.class))
            .overrideConfigKey("quarkus.attio.devservices.port", Integer.toString(PORT))
            .overrideRuntimeConfigKey("quarkus.http.test-port", "0");

    @ConfigProperty(name = "quarkus.attio.base-url")
    String address;

    @Inject
    @RestClient
    AttioObjects objects;

    @Test
    void isTheOneThatWasAskedFor() {
        assertThat(address).isEqualTo("http://127.0.0.1:" + PORT);
        assertThat(objects.list()).isNotEmpty();
    }
}
