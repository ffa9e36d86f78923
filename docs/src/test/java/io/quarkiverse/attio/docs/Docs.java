package io.quarkiverse.attio.docs;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where everything lies, and the regions of the examples. The tests run in the folder of this module. */
final class Docs {

    static final Path ROOT = Path.of("modules/ROOT");
    static final Path PAGES = ROOT.resolve("pages");
    static final Path PARTIALS = ROOT.resolve("partials");
    static final Path EXAMPLES = ROOT.resolve("examples");
    static final Path NAV = ROOT.resolve("nav.adoc");
    static final Path README = Path.of("../README.md");
    static final Path GENERATED = Path.of("target/generated-docs");

    private static final Pattern TAG = Pattern.compile("\\b(tag|end)::[\\w-]+\\[\\]");

    private Docs() {
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> pages() {
        return in(PAGES, ".adoc");
    }

    /** Everything that a person wrote or reads: pages, the parts they are made of, and README. */
    static List<Path> texts() {
        return Stream.of(pages().stream(), in(PARTIALS, ".adoc").stream(), Stream.of(NAV, README)).flatMap(all -> all).toList();
    }

    static List<Path> in(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The lines of an example, as Antora includes them: one region, or all, without the lines of the tags.
     *
     * @param tag {@code null} for all
     * @throws IllegalArgumentException if the file has no such region
     */
    static String example(String file, String tag) {
        List<String> lines = read(EXAMPLES.resolve(file)).lines().toList();
        if (tag != null) {
            int begin = indexOf(lines, "tag::" + tag + "[]");
            int end = indexOf(lines, "end::" + tag + "[]");
            if (begin < 0 || end < begin) {
                throw new IllegalArgumentException(file + " has no region " + tag);
            }
            lines = lines.subList(begin + 1, end);
        }
        return lines.stream().filter(line -> !TAG.matcher(line).find()).collect(joining("\n"));
    }

    private static int indexOf(List<String> lines, String text) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i;
            }
        }
        return -1;
    }
}
