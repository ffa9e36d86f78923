package io.quarkiverse.attio.deployment.devservices;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.attio.auth.AttioSelf;
import io.quarkiverse.attio.auth.CurrentToken;
import io.quarkus.test.QuarkusUnitTest;

/** A developer's own token stands in the shell; it reaches no test. */
class AlwaysStartsBesideATokenTest {

    @RegisterExtension
    static final QuarkusUnitTest app = new QuarkusUnitTest().withEmptyApplication()
            .overrideConfigKey("quarkus.attio.devservices.always", "true")
            .overrideRuntimeConfigKey("quarkus.http.test-port", "0")
            // a system property is read where the environment is
            .setBeforeAllCustomizer(() -> System.setProperty("ATTIO_API_KEY", "the-developers-own"))
            .setAfterAllCustomizer(() -> System.clearProperty("ATTIO_API_KEY"));

    @Inject
    CurrentToken token;

    @Inject
    @RestClient
    AttioSelf self;

    @ConfigProperty(name = "quarkus.attio.base-url")
    String address;

    @Test
    void theEmulatorsTokenIsUsed() {
        assertThat(address).startsWith("http://127.0.0.1:");
        assertThat(token.get().await().indefinitely().value()).isEqualTo("sk_emulator");
        assertThat(self.identify().active()).isTrue();
    }
}
