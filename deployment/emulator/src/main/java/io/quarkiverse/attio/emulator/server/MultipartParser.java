package io.quarkiverse.attio.emulator.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a form apart while it arrives, in pieces of any size (RFC 7578). Netty's own decoder is at hand, but adds bytes
 * to a field if the pieces end in certain places.
 */
final class MultipartParser {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=(?:\"([^\"]+)\"|([^;,\\s]+))", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARAMETER = Pattern
            .compile(";\\s*([^=;\\s]+)=(?:\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"|([^;]*))");
    private static final int MAX_HEADERS = 8192;
    private static final int MAX_PARTS = 64;
    private static final byte[] LINE_END = { '\r', '\n' };

    /** A form that is none; the message says why. */
    static final class MalformedException extends Exception {

        private static final long serialVersionUID = 1L;

        MalformedException(String message) {
            super(message);
        }
    }

    /** Says where the content of a part goes. */
    interface Parts {

        /**
         * Begins a part.
         *
         * @param fileName null for a field
         * @param contentType null if it is not said
         * @return is closed when the part ends
         */
        OutputStream begin(String name, String fileName, String contentType) throws IOException, MalformedException;
    }

    private enum State {
        CONTENT,
        AFTER_DELIMITER,
        HEADERS,
        OVER
    }

    private final byte[] delimiter;
    private final int[] fallback;
    private final Parts parts;
    private final ByteArrayOutputStream headers = new ByteArrayOutputStream();
    private State state = State.CONTENT;
    // what stands before the first part belongs to nobody
    private OutputStream content = OutputStream.nullOutputStream();
    private int matched;
    private int count;

    MultipartParser(String contentType, Parts parts) throws MalformedException {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw new MalformedException("The content type has no boundary");
        }
        String name = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
        delimiter = ("\r\n--" + name).getBytes(StandardCharsets.UTF_8);
        fallback = fallback(delimiter);
        this.parts = parts;
        // the first delimiter needs no line before it
        matched = LINE_END.length;
    }

    void accept(byte[] bytes) throws IOException, MalformedException {
        for (byte b : bytes) {
            switch (state) {
                case CONTENT -> content(b);
                case AFTER_DELIMITER, HEADERS -> header(b);
                case OVER -> {
                    return;
                }
            }
        }
    }

    void end() throws MalformedException {
        if (state != State.OVER) {
            throw new MalformedException("The form breaks off");
        }
    }

    /** Closes what is open, whatever has become of it. */
    void close() throws IOException {
        content.close();
    }

    /** What turns out not to be the delimiter is content. */
    private void content(byte b) throws IOException {
        while (matched > 0 && delimiter[matched] != b) {
            int shorter = fallback[matched - 1];
            content.write(delimiter, 0, matched - shorter);
            matched = shorter;
        }
        if (delimiter[matched] != b) {
            content.write(b);
        } else if (++matched == delimiter.length) {
            content.close();
            content = OutputStream.nullOutputStream();
            matched = 0;
            headers.reset();
            state = State.AFTER_DELIMITER;
        }
    }

    private void header(byte b) throws IOException, MalformedException {
        headers.write(b);
        if (headers.size() > MAX_HEADERS) {
            throw new MalformedException("The headers of a part are too long");
        }
        if (b != '\n' && b != '-') {
            return;
        }
        String text = headers.toString(StandardCharsets.UTF_8);
        if (state == State.AFTER_DELIMITER) {
            if (text.equals("--")) {
                state = State.OVER;
            } else if (text.endsWith("\r\n")) {
                if (!text.isBlank()) {
                    throw new MalformedException("Something stands behind a delimiter");
                }
                state = State.HEADERS;
                headers.reset();
            }
        } else if (text.equals("\r\n") || text.endsWith("\r\n\r\n")) {
            begin(text);
        }
    }

    private void begin(String lines) throws IOException, MalformedException {
        if (++count > MAX_PARTS) {
            throw new MalformedException("The form has too many parts");
        }
        Map<String, String> values = new HashMap<>();
        for (String line : lines.split("\r\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                values.put(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
            }
        }
        Map<String, String> parameters = parameters(values.getOrDefault("content-disposition", ""));
        if (!parameters.containsKey("name")) {
            throw new MalformedException("A part has no name");
        }
        content = parts.begin(parameters.get("name"), parameters.get("filename"), values.get("content-type"));
        state = State.CONTENT;
    }

    private static Map<String, String> parameters(String header) {
        Map<String, String> found = new HashMap<>();
        Matcher parameter = PARAMETER.matcher(header);
        while (parameter.find()) {
            String quoted = parameter.group(2);
            String value = quoted == null ? parameter.group(3).strip() : unescaped(quoted);
            found.putIfAbsent(parameter.group(1).toLowerCase(Locale.ROOT), value);
        }
        return found;
    }

    /** Quotes have a backslash before them, or are written as browsers do. */
    private static String unescaped(String quoted) {
        return quoted.replaceAll("\\\\([\"\\\\])", "$1").replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
    }

    /** How much of the delimiter still fits, when a byte behind so much of it does not (Knuth, Morris and Pratt). */
    private static int[] fallback(byte[] pattern) {
        int[] table = new int[pattern.length];
        int fitting = 0;
        for (int i = 1; i < pattern.length; i++) {
            while (fitting > 0 && pattern[i] != pattern[fitting]) {
                fitting = table[fitting - 1];
            }
            if (pattern[i] == pattern[fitting]) {
                fitting++;
            }
            table[i] = fitting;
        }
        return table;
    }
}
