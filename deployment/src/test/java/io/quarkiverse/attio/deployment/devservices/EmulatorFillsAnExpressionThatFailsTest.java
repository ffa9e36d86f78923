package io.quarkiverse.attio.deployment.devservices;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.attio.auth.AttioSelf;
import io.quarkus.test.QuarkusUnitTest;

/** The key is written down as a variable that this machine does not have. */
class EmulatorFillsAnExpressionThatFailsTest {

    @RegisterExtension
    static final QuarkusUnitTest app = new QuarkusUnitTest().withApplicationRoot(jar -> jar.addAsResource(new StringAsset("""
            quarkus.attio.api-key=${NOT_ON_THIS_MACHINE}
            quarkus.http.test-port=0
            """), "application.properties"));

    @Inject
    @RestClient
    AttioSelf self;

    @Test
    void theEmulatorsTokenIsUsed() {
        assertThat(self.identify().active()).isTrue();
    }
}
