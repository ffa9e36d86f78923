package io.quarkiverse.attio.deployment.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** Only what is packaged is looked at: a token that the machine of the build has in its surroundings is its own affair. */
class TokenFromOutsideBuildsTest {

    private static final String KEY = "quarkus.attio.api-key";

    @RegisterExtension
    static final QuarkusUnitTest app = new QuarkusUnitTest().withApplicationRoot(jar -> jar.addClass(FailingBuild.class))
            .overrideRuntimeConfigKey("quarkus.http.test-port", "0")
            .setBeforeAllCustomizer(() -> System.setProperty(KEY, FailingBuild.TOKEN))
            .setAfterAllCustomizer(() -> System.clearProperty(KEY));

    @ConfigProperty(name = KEY)
    String apiKey;

    @Test
    void theApplicationIsBuilt() {
        assertThat(apiKey).isEqualTo(FailingBuild.TOKEN);
    }
}
