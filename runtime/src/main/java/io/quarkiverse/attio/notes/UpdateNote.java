package io.quarkiverse.attio.notes;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Changes to a note: its title, its whole content, or both; what is {@code null} stays as it is. Immutable; start with
 * {@link #ofTitle}, {@link #ofMarkdown} or {@link #ofPlaintext}.
 *
 * <pre>{@code
 * notes.update(noteId, UpdateNote.ofTitle("Second call").markdown("# Result"));
 * }</pre>
 *
 * @param title the new title, without formatting
 * @param format the format of the new content; there is one exactly if there is a content
 * @param content the new content, in place of all of the old one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UpdateNote(@JsonProperty("title") String title, @JsonProperty("format") NoteFormat format,
        @JsonProperty("content") String content) {

    public UpdateNote {
        if (title == null && content == null) {
            throw new IllegalArgumentException("A change of a note needs a title or a content");
        }
        if ((format == null) != (content == null)) {
            throw new IllegalArgumentException("The content of a note and its format go together");
        }
    }

    /** A new title. */
    public static UpdateNote ofTitle(String title) {
        return new UpdateNote(Objects.requireNonNull(title, "title"), null, null);
    }

    /** A new content in Markdown; see {@link NoteFormat#MARKDOWN} for what Attio understands of it. */
    public static UpdateNote ofMarkdown(String content) {
        return new UpdateNote(null, NoteFormat.MARKDOWN, Objects.requireNonNull(content, "content"));
    }

    /** A new content without formatting. */
    public static UpdateNote ofPlaintext(String content) {
        return new UpdateNote(null, NoteFormat.PLAINTEXT, Objects.requireNonNull(content, "content"));
    }

    /** The same with a new title. */
    public UpdateNote title(String title) {
        return new UpdateNote(Objects.requireNonNull(title, "title"), format, content);
    }

    /** The same with a new content in Markdown. */
    public UpdateNote markdown(String content) {
        return new UpdateNote(title, NoteFormat.MARKDOWN, Objects.requireNonNull(content, "content"));
    }

    /** The same with a new content without formatting. */
    public UpdateNote plaintext(String content) {
        return new UpdateNote(title, NoteFormat.PLAINTEXT, Objects.requireNonNull(content, "content"));
    }
}
