package io.quarkiverse.attio.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Sizes and leftovers, over the source trees of all modules. */
class SourceFilesTest {

    private static final int MAX_LINES = 400;
    private static final int MAX_PROCESSOR_LINES = 250;

    /** Written by hand, and able to say why in a comment; data, such as the contract or a seed, is neither. */
    private static final String[] WRITTEN = { ".java", ".js", ".css", ".html", ".yaml", ".yml", ".properties", ".sh" };

    /** A long file says in its first lines why it is one. */
    private static final int FIRST_LINES = 12;
    private static final Pattern REASON = Pattern.compile("(?i)\\blong\\b.*\\bbecause\\b|\\bnot divided\\b|\\bin one file\\b");

    /** In quotes it is a word that another check looks for. In two parts, so that this file keeps its own law. */
    private static final Pattern LEFTOVER = Pattern.compile("(?<!\")\\b(TO" + "DO|FIX" + "ME)\\b(?!\")");

    private static List<Path> written() {
        List<Path> files = new ArrayList<>();
        House.sourceTrees().forEach(tree -> files.addAll(House.files(tree, WRITTEN)));
        return files;
    }

    private static String name(Path file) {
        return House.root().relativize(file).toString();
    }

    @Test
    void allModulesAreLookedAt() {
        assertThat(House.sourceTrees()).extracting(SourceFilesTest::name).contains("runtime/src", "deployment/src",
                "deployment/emulator/src", "integration-tests/conformance/src");
        assertThat(written()).hasSizeGreaterThan(200);
    }

    @Test
    void noFileIsLongWithoutAReason() {
        List<String> tooLong = new ArrayList<>();
        for (Path file : written()) {
            List<String> lines = House.read(file).lines().toList();
            String first = String.join(" ", lines.subList(0, Math.min(FIRST_LINES, lines.size())));
            if (lines.size() > MAX_LINES && !REASON.matcher(first).find()) {
                tooLong.add(name(file) + ": " + lines.size() + " lines");
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void noProcessorIsLong() {
        List<Path> processors = written().stream().filter(file -> name(file).startsWith("deployment/src/main")
                && file.getFileName().toString().endsWith("Processor.java")).toList();
        assertThat(processors).isNotEmpty().allSatisfy(file -> assertThat(House.read(file).lines().count())
                .as(name(file)).isLessThan(MAX_PROCESSOR_LINES));
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(written()).allSatisfy(file -> assertThat(LEFTOVER.matcher(House.read(file)).find())
                .as("%s has something left to do", name(file)).isFalse());
    }

    /** Names of secrets look like secrets: nothing in the sources may be mistaken for a real token. */
    @Test
    void nothingLooksLikeARealToken() {
        Pattern token = Pattern.compile("sk_[A-Za-z0-9]{20,}");
        assertThat(written()).allSatisfy(file -> assertThat(token.matcher(House.read(file)).find()).as(name(file)).isFalse());
    }
}
