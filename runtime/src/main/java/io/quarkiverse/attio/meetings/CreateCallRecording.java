package io.quarkiverse.attio.meetings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A recording of a call to make, of a transcript, a video or both. Immutable; start with {@link #ofTranscript} or
 * {@link #ofVideo}. Give a transcript wherever there is one: Attio makes its summaries from it.
 *
 * <pre>{@code
 * recordings.create(meetingId, CreateCallRecording.ofTranscript(List.of(
 *         TranscriptSegment.of("Hello.", Duration.ZERO, Duration.ofMillis(800), "Ada Lovelace"))));
 * }</pre>
 *
 * @param videoUrl where Attio loads the video: an {@code https} address whose path ends with {@code .mp4}, which answers a
 *        {@code HEAD} request with a {@code Content-Length} of 1 GB at most; {@code null} for no video
 * @param transcript what was said, in at most 4,000 pieces; {@code null} for no transcript
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CreateCallRecording(@JsonProperty("video_url") String videoUrl,
        @JsonProperty("transcript") List<TranscriptSegment> transcript) {

    /** How many pieces a transcript has at most. */
    public static final int MAX_SEGMENTS = 4_000;

    public CreateCallRecording {
        if (videoUrl != null) {
            checkVideo(videoUrl);
        }
        if (transcript != null) {
            transcript = Checks.atMost("transcript", transcript, MAX_SEGMENTS);
            transcript.forEach(TranscriptSegment::checkWritable);
        }
        if (videoUrl == null && (transcript == null || transcript.isEmpty())) {
            throw new IllegalArgumentException("A call recording needs a transcript or a video, this one has neither");
        }
    }

    /** The address may hold a signature: it is in no message. */
    private static void checkVideo(String videoUrl) {
        try {
            URI address = new URI(videoUrl);
            if ("https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null && address.getPath() != null
                    && address.getPath().toLowerCase(Locale.ROOT).endsWith(".mp4")) {
                return;
            }
        } catch (URISyntaxException e) {
            // told below, without the address
        }
        throw new IllegalArgumentException("videoUrl must be an https address whose path ends with .mp4");
    }

    /**
     * A recording of what was said.
     *
     * @throws IllegalArgumentException if there is no piece, more than {@value #MAX_SEGMENTS}, or one that begins before 0 or
     *         ends before it begins
     */
    public static CreateCallRecording ofTranscript(Collection<TranscriptSegment> transcript) {
        return new CreateCallRecording(null, Checks.atMost("transcript", transcript, MAX_SEGMENTS));
    }

    /**
     * A recording of a video.
     *
     * @throws IllegalArgumentException if it is no {@code https} address whose path ends with {@code .mp4}
     */
    public static CreateCallRecording ofVideo(String videoUrl) {
        return new CreateCallRecording(Objects.requireNonNull(videoUrl, "videoUrl"), null);
    }

    /**
     * The same recording with this transcript.
     *
     * @throws IllegalArgumentException if it has more than {@value #MAX_SEGMENTS} pieces, or one that begins before 0 or ends
     *         before it begins
     */
    public CreateCallRecording transcript(Collection<TranscriptSegment> transcript) {
        return new CreateCallRecording(videoUrl, Checks.atMost("transcript", transcript, MAX_SEGMENTS));
    }

    /**
     * The same recording with this video.
     *
     * @throws IllegalArgumentException if it is no {@code https} address whose path ends with {@code .mp4}
     */
    public CreateCallRecording videoUrl(String videoUrl) {
        return new CreateCallRecording(Objects.requireNonNull(videoUrl, "videoUrl"), transcript);
    }

    /** Without the address of the video, which may open it to anybody, and without what was said. */
    @Override
    public String toString() {
        return "CreateCallRecording[videoUrl=" + (videoUrl == null ? null : "***") + ", transcript="
                + (transcript == null ? null : transcript.size() + " segments") + "]";
    }
}
