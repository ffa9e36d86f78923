package io.quarkiverse.attio.deployment.validation;

import static io.quarkiverse.attio.deployment.validation.FailingBuild.TOKEN;
import static io.quarkiverse.attio.deployment.validation.FailingBuild.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** Not read by this build, but packaged all the same: other profiles, an environment file, a file of one's own. */
class SecretInAFileThatIsNotInUseFailsTest {

    @RegisterExtension
    static final QuarkusUnitTest app = FailingBuild.of(
            file("application-prod.properties", "quarkus.attio.oauth.client-secret: hidden")
                    .andThen(file("application-staging.yaml", "quarkus:\n  attio:\n    api-key: hidden\n"))
                    .andThen(file("application-test.properties", "quarkus.attio.api-key=made-up\n# " + TOKEN))
                    .andThen(file(".env", "ATTIO_API_KEY=" + TOKEN))
                    .andThen(file("config/.env.prod", "export ATTIO_API_KEY=hidden"))
                    .andThen(file("crm/connection.properties", "token=" + TOKEN)),
            message -> assertThat(message)
                    .contains("application-prod.properties, line 1, holds a literal value of quarkus.attio.oauth.client-secret")
                    .contains("application-staging.yaml, line 3, holds a literal value of quarkus.attio.api-key")
                    .contains("application-test.properties, line 2, holds what looks like an Attio access token")
                    .contains(" .env, line 1, holds what looks like an Attio access token")
                    .contains("config/.env.prod, line 1, holds a literal value of ATTIO_API_KEY")
                    .contains("crm/connection.properties, line 1, holds what looks like an Attio access token")
                    .doesNotContain("hidden").doesNotContain("application-test.properties, line 1"));

    @Test
    void isNotBuilt() {
        fail();
    }
}
