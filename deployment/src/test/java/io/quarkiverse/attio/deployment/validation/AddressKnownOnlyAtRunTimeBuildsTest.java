package io.quarkiverse.attio.deployment.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.ProdBuildResults;
import io.quarkus.test.ProdModeTestResults;
import io.quarkus.test.QuarkusProdModeTest;

class AddressKnownOnlyAtRunTimeBuildsTest {

    @RegisterExtension
    static final QuarkusProdModeTest app = new QuarkusProdModeTest().withApplicationRoot(
            FailingBuild.file("application.properties", """
                    quarkus.attio.base-url=${CRM_ADDRESS}
                    quarkus.attio.api-key=${CRM_TOKEN}
                    quarkus.rest-client.attio.url=${quarkus.attio.base-url}
                    """));

    @ProdBuildResults
    ProdModeTestResults results;

    @Test
    void theApplicationIsBuilt() {
        assertThat(results.getBuiltArtifactPath()).exists();
    }
}
