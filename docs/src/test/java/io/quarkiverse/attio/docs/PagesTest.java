package io.quarkiverse.attio.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages can be converted, and every link and every entry of the navigation leads somewhere. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

    private static final Pattern XREF = Pattern.compile("xref:([^\\[\\s]*)\\[([^\\]]*)\\]");
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]]+\\]\\(([^)]+)\\)");
    private static final Pattern JAVA = Pattern.compile("\\[source,\\s*java[^\\]]*\\]\\R(?:\\.[^\\n]*\\R)?----\\R(.*?)\\R----",
            Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("\\bsk_(?!emulator\\b)\\w{6,}");

    private final Map<Path, Page> pages = new HashMap<>();

    @BeforeAll
    void convert() {
        Docs.pages().forEach(page -> pages.put(page, Page.convert(page)));
    }

    static List<Path> pages() {
        return Docs.pages();
    }

    static List<Path> texts() {
        return Docs.texts();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void asciidoctorHasNoComplaint(Path page) {
        assertThat(pages.get(page).complaints()).as("%s", page).isEmpty();
        assertThat(pages.get(page).html()).doesNotContain("Unresolved directive", "include::");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHasATitleAndADescription(Path page) {
        assertThat(Docs.read(page)).as("%s", page).startsWith("= ").containsPattern("(?m)^:description: \\S");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyCrossReferenceLeadsSomewhere(Path text) {
        List<String> broken = new ArrayList<>();
        String content = Docs.read(text);
        Matcher xrefs = XREF.matcher(content);
        while (xrefs.find()) {
            String target = xrefs.group(1);
            String file = target.contains("#") ? target.substring(0, target.indexOf('#')) : target;
            String anchor = target.contains("#") ? target.substring(target.indexOf('#') + 1) : "";
            Page page = pages.get(file.isEmpty() ? text : Docs.PAGES.resolve(file));
            if (page == null || !anchor.isEmpty() && !page.anchors().contains(anchor)) {
                broken.add(target);
            }
        }
        assertThat(broken).as("%s", text).isEmpty();
        // these are checked by nobody
        assertThat(content).doesNotContain("<<").doesNotContain("link:./");
    }

    @Test
    void everyPageIsInTheNavigationOnceAndNothingElse() {
        List<String> entries = new ArrayList<>();
        Matcher xrefs = XREF.matcher(Docs.read(Docs.NAV));
        while (xrefs.find()) {
            entries.add(xrefs.group(1));
        }
        assertThat(entries).containsExactlyInAnyOrderElementsOf(
                Docs.pages().stream().map(page -> page.getFileName().toString()).toList());
        assertThat(Page.convert(Docs.NAV).complaints()).isEmpty();
    }

    @Test
    void readmesRelativeLinksLeadSomewhere() {
        Matcher links = LINK.matcher(Docs.read(Docs.README));
        List<String> broken = new ArrayList<>();
        while (links.find()) {
            String target = links.group(1);
            if (!target.startsWith("http") && !Files.exists(Docs.README.resolveSibling(target))) {
                broken.add(target);
            }
        }
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void javaIsIncludedFromTheExamplesThatAreCompiled(Path page) {
        Matcher blocks = JAVA.matcher(Docs.read(page));
        while (blocks.find()) {
            assertThat(blocks.group(1)).as("%s", page).matches("include::example\\$[\\w/]+\\.java\\[[^\\]]*\\]");
        }
    }

    @Test
    void everyExampleIsOnAPage() {
        StringBuilder all = new StringBuilder();
        Docs.pages().forEach(page -> all.append(Docs.read(page)));
        for (Path example : Docs.in(Docs.EXAMPLES, ".java")) {
            String path = Docs.EXAMPLES.relativize(example).toString().replace('\\', '/');
            Matcher tags = Pattern.compile("// tag::([\\w-]+)\\[\\]").matcher(Docs.read(example));
            while (tags.find()) {
                assertThat(all).contains("include::example$" + path + "[tag=" + tags.group(1) + "]");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void nothingIsLeftToDoAndNothingLooksLikeAToken(Path text) {
        assertThat(Docs.read(text)).as("%s", text).doesNotContain("TO" + "DO", "FIX" + "ME", "XX" + "X")
                .doesNotContainPattern(TOKEN);
    }
}
