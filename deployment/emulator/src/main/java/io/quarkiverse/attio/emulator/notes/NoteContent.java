package io.quarkiverse.attio.emulator.notes;

import io.quarkiverse.attio.emulator.wire.ApiError;

/** What a note says, in both of the forms in which it is read. */
public record NoteContent(String plaintext, String markdown) {

    /** The API refuses content that is too large, but the bound is not public: this one is the emulator's own. */
    public static final int MAX_LENGTH = 1_000_000;

    public static NoteContent ofPlaintext(String text) {
        String content = checked(text);
        return new NoteContent(content, Markdown.ofPlaintext(content));
    }

    public static NoteContent ofMarkdown(String markdown) {
        String content = checked(markdown);
        return new NoteContent(Markdown.toPlaintext(content), content);
    }

    private static String checked(String content) {
        if (content.length() > MAX_LENGTH) {
            throw ApiError.tooLarge("The content of a note may have at most " + MAX_LENGTH + " characters.");
        }
        return content.replace("\r\n", "\n");
    }
}
