package io.quarkiverse.attio.meetings;

import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One page of what was said in a call, as the deprecated {@link AttioCallRecordings#getTranscript} has it.
 *
 * @param id the id of the recording
 * @param transcript the pieces of this page, in order
 * @param rawTranscript the transcript as one text
 * @param webUrl where it is in Attio's application
 */
public record CallTranscript(@JsonProperty("id") CallRecordingId id,
        @JsonProperty("transcript") List<TranscriptSegment> transcript,
        @JsonProperty("raw_transcript") String rawTranscript, @JsonProperty("web_url") String webUrl) {

    public CallTranscript {
        transcript = transcript == null ? List.of() : transcript.stream().filter(Objects::nonNull).toList();
    }

    /**
     * @return the id of the recording within the meeting; {@code null} if Attio sent none
     */
    @JsonIgnore
    public String callRecordingId() {
        return id == null ? null : id.callRecordingId();
    }

    /** Without what was said. */
    @Override
    public String toString() {
        return "CallTranscript[id=" + id + ", transcript=" + transcript.size() + " segments, rawTranscript="
                + Transcript.length(rawTranscript) + ", webUrl=" + webUrl + "]";
    }
}
