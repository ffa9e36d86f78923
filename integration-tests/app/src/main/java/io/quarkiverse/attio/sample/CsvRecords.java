package io.quarkiverse.attio.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Cuts a CSV file into its records, which may run over several lines within quotes. A CSV parser that meets a quote which
 * is never closed takes all the rest of the file for one field; here it costs its own line only.
 */
final class CsvRecords {

    /** More than this is no longer a line of a customer file. */
    static final int MAX_LENGTH = 10_000;
    private static final int MAX_LINES = 20;

    /**
     * @param line the line of the file in which it begins, from 1
     * @param text as it stands in the file
     * @param closed whether every quote is closed
     */
    record Record(int line, String text, boolean closed) {

        boolean tooLong() {
            return text.length() > MAX_LENGTH;
        }

        boolean multiline() {
            return text.indexOf('\n') >= 0;
        }
    }

    private final BufferedReader reader;
    private final Deque<String> putBack = new ArrayDeque<>();
    private int line;

    CsvRecords(Reader reader) {
        this.reader = new BufferedReader(reader);
    }

    /** The next record, or {@code null} at the end of the file. */
    Record next() throws IOException {
        String first = nextLine();
        if (first == null) {
            return null;
        }
        line++;
        if (isClosed(first)) {
            return new Record(line, first, true);
        }
        List<String> following = new ArrayList<>();
        StringBuilder text = new StringBuilder(first);
        while (following.size() < MAX_LINES && text.length() <= MAX_LENGTH) {
            String next = nextLine();
            if (next == null) {
                break;
            }
            following.add(next);
            text.append('\n').append(next);
            if (isClosed(text)) {
                int start = line;
                line += following.size();
                return new Record(start, text.toString(), true);
            }
        }
        line += following.size();
        return firstLineOnly(new Record(line - following.size(), text.toString(), false));
    }

    /**
     * Takes the record that came last for its first line alone, with a quote that is not closed. Its other lines come
     * again, as records of their own.
     */
    Record firstLineOnly(Record record) {
        String[] lines = record.text().split("\n", -1);
        for (int i = lines.length - 1; i > 0; i--) {
            putBack.push(lines[i]);
        }
        line = record.line();
        return new Record(line, lines[0], false);
    }

    private String nextLine() throws IOException {
        return putBack.isEmpty() ? reader.readLine() : putBack.pop();
    }

    // a quote inside a quoted field is doubled, so the quotes of a whole record are even in number
    private static boolean isClosed(CharSequence text) {
        return text.chars().filter(c -> c == '"').count() % 2 == 0;
    }
}
