package io.quarkiverse.attio.deployment.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretsProcessorTest {

    @ParameterizedTest
    @CsvSource({ "/app/target/test-classes, true", "/app/target/classes, false", "/app/build/resources/test, true",
            "/app/build/classes/java/test, true", "/app/build/classes/kotlin/integrationTest, true",
            "/app/build/resources/main, false", "/app/build/classes/java/main, false", "/test/target/classes, false",
            "/app/bin/main, false" })
    void whatIsOfTheTestsIsNotPackaged(String root, boolean tests) {
        assertThat(SecretsProcessor.isOfTheTests(Path.of(root))).isEqualTo(tests);
    }
}
