package io.quarkiverse.attio.deployment.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

class ExpressionsAndMadeUpValuesOfTestsBuildTest {

    @RegisterExtension
    static final QuarkusUnitTest app = new QuarkusUnitTest().withApplicationRoot(
            FailingBuild.file("application.properties", """
                    # put ATTIO_API_KEY=sk_... into .env
                    quarkus.attio.api-key=${MY_TOKEN:}
                    %prod.quarkus.attio.api-key=${ATTIO_API_KEY}
                    %test.quarkus.attio.api-key=made-up
                    %dev.quarkus.attio.api-key=made-up
                    """).andThen(FailingBuild.file("application.yaml", """
                    quarkus:
                      http:
                        test-port: 0
                    "%test":
                      quarkus:
                        attio:
                          api-key: made-up
                    """)).andThen(FailingBuild.file("application-dev.properties", "quarkus.attio.api-key=made-up"))
                    .andThen(jar -> jar.addClass(FailingBuild.class)));

    @ConfigProperty(name = "quarkus.attio.api-key")
    String apiKey;

    @Test
    void theApplicationIsBuilt() {
        assertThat(apiKey).isEqualTo("made-up");
    }
}
