package io.quarkiverse.attio.docs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.IncludeProcessor;
import org.asciidoctor.extension.PreprocessorReader;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;

/**
 * A page as Asciidoctor converts it.
 *
 * @param html the result
 * @param anchors what a link can point to
 * @param complaints what Asciidoctor did not like
 */
record Page(String html, Set<String> anchors, List<String> complaints) {

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final List<String> COMPLAINTS = new ArrayList<>();
    private static final Asciidoctor ASCIIDOCTOR = asciidoctor();

    private static Asciidoctor asciidoctor() {
        Asciidoctor asciidoctor = Asciidoctor.Factory.create();
        asciidoctor.javaExtensionRegistry().includeProcessor(new AntoraIncludes());
        asciidoctor.registerLogHandler(Page::log);
        return asciidoctor;
    }

    private static void log(LogRecord problem) {
        if (problem.getSeverity().ordinal() >= Severity.WARN.ordinal()) {
            COMPLAINTS.add(problem.getSeverity() + ": " + problem.getMessage()
                    + (problem.getCursor() == null ? "" : " (line " + problem.getCursor().getLineNumber() + ")"));
        }
    }

    static synchronized Page convert(Path file) {
        return convert(Docs.read(file));
    }

    static synchronized Page convert(String text) {
        COMPLAINTS.clear();
        Attributes attributes = Attributes.builder().attribute("idprefix", "").attribute("idseparator", "-")
                .attribute("icons", "font").attribute("attribute-missing", "warn").build();
        Document document = ASCIIDOCTOR.load(text,
                Options.builder().safe(SafeMode.SAFE).standalone(false).attributes(attributes).build());
        String html = document.convert();
        Set<String> anchors = new TreeSet<>();
        Matcher ids = ID.matcher(html);
        while (ids.find()) {
            anchors.add(ids.group(1));
        }
        return new Page(html, anchors, List.copyOf(COMPLAINTS));
    }

    /** Includes of the kinds {@code example$} and {@code partial$}, as Antora resolves them. */
    private static final class AntoraIncludes extends IncludeProcessor {

        @Override
        public boolean handles(String target) {
            return true;
        }

        @Override
        public void process(Document document, PreprocessorReader reader, String target, Map<String, Object> attributes) {
            try {
                String text;
                if (target.startsWith("example$")) {
                    text = Docs.example(target.substring("example$".length()), (String) attributes.get("tag"));
                } else if (target.startsWith("partial$")
                        && Files.isRegularFile(Docs.PARTIALS.resolve(target.substring("partial$".length())))) {
                    text = Docs.read(Docs.PARTIALS.resolve(target.substring("partial$".length())));
                } else {
                    throw new IllegalArgumentException("not a partial or an example");
                }
                reader.pushInclude(text, target, target, 1, attributes);
            } catch (RuntimeException e) {
                COMPLAINTS.add("include::" + target + "[]: " + e.getMessage());
            }
        }
    }
}
