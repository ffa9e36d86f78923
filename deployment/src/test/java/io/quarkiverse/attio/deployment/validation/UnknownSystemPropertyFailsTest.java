package io.quarkiverse.attio.deployment.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

class UnknownSystemPropertyFailsTest {

    private static final String KEY = "quarkus.attio.apikey";

    @RegisterExtension
    static final QuarkusUnitTest app = FailingBuild.of(jar -> {
    }, message -> assertThat(message).containsOnlyOnce("quarkus.attio.apikey is not a key of the Attio extension (found in the"
            + " system properties).\n    Did you mean quarkus.attio.api-key?").doesNotContain("hidden"))
            .setBeforeAllCustomizer(() -> System.setProperty(KEY, "hidden"))
            .setAfterAllCustomizer(() -> System.clearProperty(KEY));

    @Test
    void isNotBuilt() {
        fail();
    }
}
