package io.quarkiverse.attio.deployment.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

class WrongBaseUrlFailsTest {

    @RegisterExtension
    static final QuarkusUnitTest app = FailingBuild.of(FailingBuild.file("application.properties", """
            quarkus.attio.base-url=https://api.attio.com/v2/
            quarkus.rest-client.attio.url=https://me:hidden@proxy.example/attio
            """), message -> assertThat(message)
            .containsOnlyOnce("quarkus.attio.base-url = https://api.attio.com/v2/ ends with /v2/, which the operations add"
                    + " themselves.\n    Write https://api.attio.com, or leave it out.")
            .containsOnlyOnce("quarkus.rest-client.attio.url = https://****@proxy.example/attio has a user in it.\n"
                    + "    Write https://proxy.example/attio.")
            .doesNotContain("hidden"));

    @Test
    void isNotBuilt() {
        fail();
    }
}
