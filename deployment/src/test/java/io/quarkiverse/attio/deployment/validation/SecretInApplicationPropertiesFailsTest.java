package io.quarkiverse.attio.deployment.validation;

import static io.quarkiverse.attio.deployment.validation.FailingBuild.TOKEN;
import static io.quarkiverse.attio.deployment.validation.FailingBuild.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

class SecretInApplicationPropertiesFailsTest {

    @RegisterExtension
    static final QuarkusUnitTest app = FailingBuild.of(file("application.properties", """
            greeting=hello
            # the old one was %1$s
            crm.token=%1$s

            quarkus.attio.api-key=hidden-1
            %%prod.quarkus.attio.api-key=${ATTIO_API_KEY:hidden-2}
            """.formatted(TOKEN)), message -> {
        for (int line : new int[] { 2, 3 }) {
            assertThat(message).containsOnlyOnce("application.properties, line " + line
                    + ", holds what looks like an Attio access token, and the file is packaged with the application.");
        }
        for (int line : new int[] { 5, 6 }) {
            assertThat(message).containsOnlyOnce("application.properties, line " + line
                    + ", holds a literal value of quarkus.attio.api-key, and the file is packaged with the application.");
        }
        assertThat(message).doesNotContain("hidden-").doesNotContain("line 1,")
                .contains("ATTIO_API_KEY", ".env", "credentials provider", "Revoke what was already committed or published.");
    });

    @Test
    void isNotBuilt() {
        fail();
    }
}
