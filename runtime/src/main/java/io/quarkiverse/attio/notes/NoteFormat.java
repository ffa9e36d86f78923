package io.quarkiverse.attio.notes;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * In which format the content of a note is written. The set is open.
 *
 * @param value the format as Attio writes it
 */
public record NoteFormat(@JsonValue String value) {

    /** Text without formatting, in lines. */
    public static final NoteFormat PLAINTEXT = new NoteFormat("plaintext");
    /**
     * A part of Markdown: headings of three levels, lists, bold, italic, strikethrough, {@code ==highlight==} and links; no
     * images and no tables.
     */
    public static final NoteFormat MARKDOWN = new NoteFormat("markdown");

    @JsonCreator
    public NoteFormat {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
