package io.quarkiverse.attio.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** What README says can be compiled, counted or found. */
class ReadmeTest {

    private static final Pattern JAVA = Pattern.compile("```java\\R(.*?)\\R```", Pattern.DOTALL);
    private static final Pattern COUNT = Pattern.compile("(\\d+) operations");
    private static final Pattern PROFILE = Pattern.compile("mvnw -P(\\S+)");

    private final String readme = Docs.read(Docs.README);

    @Test
    void itsCodeIsTheRegionOfACompiledExample() {
        Matcher blocks = JAVA.matcher(readme);
        assertThat(blocks.find()).isTrue();
        assertThat(blocks.group(1)).isEqualToNormalizingNewlines(Docs.example("org/acme/Customers.java", "readme"));
        assertThat(blocks.find()).as("a second block").isFalse();
    }

    @Test
    void itCountsTheOperationsThatThereAre() {
        Matcher counts = COUNT.matcher(readme);
        assertThat(counts.find()).isTrue();
        assertThat(Integer.parseInt(counts.group(1))).isEqualTo(Operations.all().size());
    }

    @Test
    void theMavenProfilesOfItsCommandsExist() {
        String pom = Docs.read(Path.of("../pom.xml"));
        Matcher profiles = PROFILE.matcher(readme.replace("`", " "));
        assertThat(profiles.find()).isTrue();
        do {
            assertThat(pom).contains("<id>" + profiles.group(1) + "</id>");
        } while (profiles.find());
    }
}
