package io.quarkiverse.attio.sample;

/** Makes a text fit into a table. */
final class Shorten {

    private Shorten() {
    }

    /** The text in one line of at most so many characters. */
    static String to(int length, String text) {
        String line = Clean.text(text);
        if (line.codePointCount(0, line.length()) <= length) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, length - 1)) + "…";
    }
}
