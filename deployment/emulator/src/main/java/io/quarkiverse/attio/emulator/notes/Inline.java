package io.quarkiverse.attio.emulator.notes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the marks inside one line. */
final class Inline {

    /** The longer ones first, as the short ones are their beginnings. */
    private static final List<String> MARKS = List.of("**", "__", "~~", "==", "*", "_");

    private final String line;
    private final StringBuilder text = new StringBuilder();

    /** Nobody writes marks in marks so deep, and whoever does must not use up the stack. */
    private static final int MAX_DEPTH = 50;

    /** Marks that nothing closes up to the end, so that they are not searched for again and again. */
    private final Set<String> unclosed = new HashSet<>();
    private final int depth;
    private int at;

    private Inline(String line, int depth) {
        this.line = line;
        this.depth = depth;
    }

    static String toPlaintext(String line) {
        return toPlaintext(line, 0);
    }

    private static String toPlaintext(String line, int depth) {
        Inline inline = new Inline(line, depth);
        inline.read();
        return inline.text.toString();
    }

    private void read() {
        while (at < line.length()) {
            if (!escaped() && (depth == MAX_DEPTH || !link() && !marked())) {
                text.append(line.charAt(at++));
            }
        }
    }

    private boolean escaped() {
        if (!isEscape(at)) {
            return false;
        }
        text.append(line.charAt(at + 1));
        at += 2;
        return true;
    }

    private boolean link() {
        if (line.charAt(at) != '[' || at > 0 && line.charAt(at - 1) == '!' || unclosed.contains("[")) {
            return false;
        }
        int middle = find(']', at + 1);
        int end = line.startsWith("](", middle) ? find(')', middle + 2) : -1;
        if (end < 0) {
            if (middle < 0 || line.startsWith("](", middle)) {
                unclosed.add("[");
            }
            return false;
        }
        text.append(toPlaintext(line.substring(at + 1, middle), depth + 1));
        at = end + 1;
        return true;
    }

    private boolean marked() {
        for (String mark : MARKS) {
            if (line.startsWith(mark, at) && opens(mark)) {
                int end = close(mark, at + mark.length());
                if (end >= 0) {
                    text.append(toPlaintext(line.substring(at + mark.length(), end), depth + 1));
                    at = end + mark.length();
                    return true;
                }
                unclosed.add(mark);
            }
        }
        return false;
    }

    private boolean opens(String mark) {
        int after = at + mark.length();
        return !unclosed.contains(mark) && after < line.length() && !Character.isWhitespace(line.charAt(after))
                && (mark.charAt(0) != '_' || at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1)));
    }

    /** Where the mark stands again, as the last of the same characters in a row: the marks inside close first. */
    private int close(String mark, int from) {
        char symbol = mark.charAt(0);
        int i = from;
        while (i < line.length()) {
            if (isEscape(i)) {
                i += 2;
            } else if (line.charAt(i) == symbol) {
                int end = i;
                while (end < line.length() && line.charAt(end) == symbol) {
                    end++;
                }
                if (i > from && fits(mark, end - i) && closes(symbol, i, end)) {
                    return end - mark.length();
                }
                i = end;
            } else {
                i++;
            }
        }
        return -1;
    }

    private static boolean fits(String mark, int length) {
        // two in a row are bold inside of italic, not the end of the italic
        return mark.length() == 1 ? length % 2 == 1 : length >= 2;
    }

    private boolean closes(char symbol, int start, int end) {
        return !Character.isWhitespace(line.charAt(start - 1))
                && (symbol != '_' || end == line.length() || !Character.isLetterOrDigit(line.charAt(end)));
    }

    private int find(char wanted, int from) {
        int i = from;
        while (i < line.length() && line.charAt(i) != wanted) {
            i += isEscape(i) ? 2 : 1;
        }
        return i < line.length() ? i : -1;
    }

    /** Whether a backslash stands here that takes the meaning from the next character. */
    private boolean isEscape(int index) {
        if (index + 1 >= line.length() || line.charAt(index) != '\\') {
            return false;
        }
        char next = line.charAt(index + 1);
        return next > ' ' && next < 0x7f && !Character.isLetterOrDigit(next);
    }
}
