package io.quarkiverse.attio.deployment.validation;

import static io.quarkiverse.attio.deployment.validation.FailingBuild.TOKEN;
import static io.quarkiverse.attio.deployment.validation.FailingBuild.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

class SecretInYamlFailsTest {

    @RegisterExtension
    static final QuarkusUnitTest app = FailingBuild.of(file("application.yaml", """
            crm:
              tokens:
                - %s
            quarkus:
              attio:
                api-key: hidden-1
            "%%prod":
              quarkus:
                attio:
                  api-key: hidden-2
            """.formatted(TOKEN)), message -> assertThat(message)
            .containsOnlyOnce("application.yaml, line 3, holds what looks like an Attio access token")
            .containsOnlyOnce("application.yaml, line 6, holds a literal value of quarkus.attio.api-key")
            .containsOnlyOnce("application.yaml, line 10, holds a literal value of quarkus.attio.api-key")
            .doesNotContain("hidden-"));

    @Test
    void isNotBuilt() {
        fail();
    }
}
