package io.quarkiverse.attio.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** What is generated is committed, and up to date. {@code -Dupdate-docs} writes it instead. */
class GeneratedPartsTest {

    @Test
    void theTableOfOperationsIsTheOneOfTheInterfaces() throws IOException {
        check("operations.adoc", Operations.adoc(Operations.all()));
    }

    @Test
    void theConfigurationReferenceIsTheOneOfTheJavadoc() throws IOException {
        Path generated = Docs.GENERATED.resolve("config/quarkus-attio.adoc");
        assertThat(generated).as("made by the quarkus-config-doc plugin in process-classes").exists();
        check("configuration.adoc", Docs.read(generated).replaceAll("\\n{3,}", "\n\n"));
    }

    private static void check(String partial, String expected) throws IOException {
        Path committed = Docs.PARTIALS.resolve(partial);
        if (System.getProperty("update-docs") != null) {
            Files.createDirectories(Docs.PARTIALS);
            Files.writeString(committed, expected);
        }
        assertThat(committed).exists();
        assertThat(Docs.read(committed))
                .as("%s is not up to date: ./mvnw verify -pl docs -am -Dupdate-docs writes it anew, then commit it", committed)
                .isEqualToNormalizingNewlines(expected);
    }
}
