package io.quarkiverse.attio.deployment.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

class UnknownKeyFailsTest {

    @RegisterExtension
    static final QuarkusUnitTest app = FailingBuild.of(FailingBuild.file("application.properties", """
            quarkus.attio.base-uri=https://api.attio.com
            %prod.quarkus.attio.retry.max-weit=10s
            quarkus.attio."tenancy".enabled=true
            quarkus.attio.something-else-entirely=1
            quarkus.attio.devservices.enabled=false
            quarkus.attio.devservices.always=false
            quarkus.attio.devservices.port=4010
            """).andThen(FailingBuild.file("application.yaml", """
            quarkus:
              attio:
                devservices:
                  prot: 4011
            """)), message -> {
        typo(message, "quarkus.attio.base-uri", "application.properties", "quarkus.attio.base-url");
        typo(message, "quarkus.attio.retry.max-weit", "application.properties", "quarkus.attio.retry.max-wait");
        typo(message, "quarkus.attio.\"tenancy\".enabled", "application.properties", "quarkus.attio.tenancy.enabled");
        typo(message, "quarkus.attio.devservices.prot", "application.yaml", "quarkus.attio.devservices.port");
        assertThat(message)
                .containsOnlyOnce("quarkus.attio.something-else-entirely is not a key of the Attio extension (found in"
                        + " application.properties).\n    Take it out, or see the configuration reference for the keys")
                .doesNotContain("quarkus.attio.devservices.enabled").doesNotContain("devservices.always");
    });

    private static void typo(String message, String key, String file, String near) {
        assertThat(message).containsOnlyOnce(key + " is not a key of the Attio extension (found in " + file + ").\n"
                + "    Did you mean " + near + "?");
    }

    @Test
    void isNotBuilt() {
        fail();
    }
}
