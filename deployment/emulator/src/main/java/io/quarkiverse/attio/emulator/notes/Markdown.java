package io.quarkiverse.attio.emulator.notes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The Markdown of notes: headings of three levels, lists, bold, italic, strikethrough, highlight and links. Everything
 * else, such as tables and images, is text. Each line is a paragraph of its own.
 */
final class Markdown {

    private static final Pattern BLOCK_MARKER = Pattern.compile("^\\s*(?:#{1,3}|[-*+]|\\d{1,9}[.)])\\s+");

    /** What would turn a line of plain text into a block; the group is the character to escape. */
    private static final Pattern BLOCK_START = Pattern.compile("^(\\s*(?:\\d{1,9})?)([-+#.)])(?=#{0,2}\\s)");
    private static final Pattern INLINE_START = Pattern.compile("[\\\\*_\\[\\]]|~~|==");

    private Markdown() {
    }

    /** Blank lines only part paragraphs, so they are not of the text. */
    static String toPlaintext(String markdown) {
        return markdown.lines().filter(line -> !line.isBlank())
                .map(line -> Inline.toPlaintext(BLOCK_MARKER.matcher(line).replaceFirst("")))
                .collect(Collectors.joining("\n"));
    }

    static String ofPlaintext(String text) {
        return text.lines().map(Markdown::escape).collect(Collectors.joining("\n"));
    }

    private static String escape(String line) {
        String inline = INLINE_START.matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().replaceAll(".", "\\\\$0")));
        return BLOCK_START.matcher(inline).replaceFirst("$1\\\\$2");
    }
}
