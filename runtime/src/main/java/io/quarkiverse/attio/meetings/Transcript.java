package io.quarkiverse.attio.meetings;

import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What was said in a call, all of it.
 *
 * @param segments piece by piece, in order
 * @param rawTranscript the same as one text, a line for each change of speaker
 */
public record Transcript(@JsonProperty("segments") List<TranscriptSegment> segments,
        @JsonProperty("raw_transcript") String rawTranscript) {

    public Transcript {
        segments = segments == null ? List.of() : segments.stream().filter(Objects::nonNull).toList();
    }

    /** What stands for a text that is not to be printed. */
    static String length(String text) {
        return text == null ? null : text.length() + " characters";
    }

    /** Without what was said. */
    @Override
    public String toString() {
        return "Transcript[" + segments.size() + " segments, rawTranscript=" + length(rawTranscript) + "]";
    }
}
