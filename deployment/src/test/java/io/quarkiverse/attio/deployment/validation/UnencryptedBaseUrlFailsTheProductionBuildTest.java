package io.quarkiverse.attio.deployment.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusProdModeTest;

class UnencryptedBaseUrlFailsTheProductionBuildTest {

    @RegisterExtension
    static final QuarkusProdModeTest app = FailingBuild.inProduction(FailingBuild.file("application.properties", """
            %prod.quarkus.attio.base-url=http://attio.example
            """), message -> assertThat(message).containsOnlyOnce("quarkus.attio.base-url = http://attio.example would send"
            + " the token unencrypted.\n    Write https://attio.example."));

    @Test
    void isNotBuilt() {
        fail();
    }
}
