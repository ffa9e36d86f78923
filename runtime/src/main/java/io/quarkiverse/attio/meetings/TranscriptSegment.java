package io.quarkiverse.attio.meetings;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One piece of what was said in a call. To write one start with {@link #of}.
 *
 * @param speech what was said
 * @param startTime when it begins, in seconds from the beginning of the call
 * @param endTime when it ends, in seconds from the beginning of the call
 * @param speaker who said it
 */
public record TranscriptSegment(@JsonProperty("speech") String speech, @JsonProperty("start_time") BigDecimal startTime,
        @JsonProperty("end_time") BigDecimal endTime, @JsonProperty("speaker") Speaker speaker) {

    /**
     * Who said something.
     *
     * @param name the name
     * @param emailAddress the e-mail address; {@code null} if it is not known, and wherever Attio sends it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Speaker(@JsonProperty("name") String name, @JsonProperty("email_address") String emailAddress) {
    }

    /**
     * A piece to write.
     *
     * @param start when it begins, from the beginning of the call
     * @param end when it ends, from the beginning of the call
     * @param speaker the name of who said it
     * @throws IllegalArgumentException if the start is negative, or the end before it
     */
    public static TranscriptSegment of(String speech, Duration start, Duration end, String speaker) {
        TranscriptSegment segment = new TranscriptSegment(speech, seconds("start", start), seconds("end", end),
                new Speaker(speaker, null));
        segment.checkWritable();
        return segment;
    }

    private static BigDecimal seconds(String name, Duration time) {
        return BigDecimal.valueOf(Objects.requireNonNull(time, name).getSeconds())
                .add(BigDecimal.valueOf(time.getNano(), 9)).stripTrailingZeros();
    }

    /** The same piece with the e-mail address of who said it. */
    public TranscriptSegment speakerEmail(String emailAddress) {
        return new TranscriptSegment(speech, startTime, endTime,
                new Speaker(speaker == null ? null : speaker.name(), Checks.notBlank("emailAddress", emailAddress)));
    }

    /** Without what was said. */
    @Override
    public String toString() {
        return "TranscriptSegment[speech=" + Transcript.length(speech) + ", startTime=" + startTime + ", endTime=" + endTime
                + ", speaker=" + speaker + "]";
    }

    /** What is read may lack what must be written. */
    void checkWritable() {
        Objects.requireNonNull(speech, "speech");
        Objects.requireNonNull(startTime, "startTime");
        Objects.requireNonNull(endTime, "endTime");
        Objects.requireNonNull(Objects.requireNonNull(speaker, "speaker").name(), "speaker");
        if (startTime.signum() < 0) {
            throw new IllegalArgumentException("startTime is " + startTime.toPlainString() + ", it must not be negative");
        }
        if (endTime.compareTo(startTime) < 0) {
            throw new IllegalArgumentException("endTime is " + endTime.toPlainString() + ", it must not be before startTime, "
                    + "which is " + startTime.toPlainString());
        }
    }
}
