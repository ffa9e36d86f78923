package io.quarkiverse.attio.deployment.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

import jakarta.inject.Singleton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import io.quarkiverse.attio.auth.AccessToken;
import io.quarkiverse.attio.auth.BlockingAttioTokenResolver;
import io.quarkiverse.attio.deployment.start.PackagedApplication.Run;
import io.quarkus.arc.DefaultBean;
import io.quarkus.test.ProdBuildResults;
import io.quarkus.test.ProdModeTestResults;
import io.quarkus.test.QuarkusProdModeTest;

class StartWithAResolverNeedsNoTokenTest {

    /** Also where a library brings it, for applications that have none. */
    @Singleton
    @DefaultBean
    static class OfALibrary implements BlockingAttioTokenResolver {
        @Override
        public AccessToken resolve(String tenant) {
            return AccessToken.of("made-up");
        }
    }

    @RegisterExtension
    static final QuarkusProdModeTest app = PackagedApplication.of(OfALibrary.class);

    @ProdBuildResults
    ProdModeTestResults results;

    @TempDir
    Path directory;

    @Test
    void starts() {
        Run run = PackagedApplication.run(results.getBuiltArtifactPath(), directory, Map.of());
        assertThat(run.started()).as(run.output()).isTrue();
    }
}
