package io.quarkiverse.attio.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.Examples;

class CreateCallRecordingTest {

    private static final String VIDEO = "https://example.com/recording.mp4";
    private static final TranscriptSegment HELLO = TranscriptSegment.of("Hello.", Duration.ofMillis(500),
            Duration.ofMillis(1_250), "Ada Lovelace");

    @Test
    void theExampleOfAVideo() {
        assertThat(Examples.sent(CreateCallRecording.ofVideo(VIDEO))).isEqualTo(Examples.request("createCallRecording"));
    }

    @Test
    void aTranscript() {
        assertThat(Examples.sent(CreateCallRecording.ofTranscript(List.of(HELLO, HELLO.speakerEmail("ada@acme.example")))))
                .isEqualTo(Examples.json("""
                        {"transcript":[
                         {"speech":"Hello.","start_time":0.5,"end_time":1.25,"speaker":{"name":"Ada Lovelace"}},
                         {"speech":"Hello.","start_time":0.5,"end_time":1.25,
                          "speaker":{"name":"Ada Lovelace","email_address":"ada@acme.example"}}]}"""));
    }

    @Test
    void bothInEitherOrder() {
        CreateCallRecording both = CreateCallRecording.ofVideo(VIDEO).transcript(List.of(HELLO));
        assertThat(both).isEqualTo(CreateCallRecording.ofTranscript(List.of(HELLO)).videoUrl(VIDEO));
        assertThat(Examples.sent(both).size()).isEqualTo(2);
        assertThat(both.toString()).isEqualTo("CreateCallRecording[videoUrl=***, transcript=1 segments]");
    }

    @Test
    void timesAreSeconds() {
        TranscriptSegment segment = TranscriptSegment.of("x", Duration.ZERO, Duration.ofSeconds(100, 1), "Ada");
        assertThat(segment.startTime()).isZero();
        assertThat(segment.endTime()).isEqualTo("100.000000001");
        assertThat(TranscriptSegment.of("x", Duration.ofSeconds(10), Duration.ofSeconds(10), "Ada").endTime().toPlainString())
                .isEqualTo("10");
    }

    @Test
    void neitherIsRefused() {
        String message = "A call recording needs a transcript or a video, this one has neither";
        assertThatThrownBy(() -> new CreateCallRecording(null, null)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> CreateCallRecording.ofTranscript(List.of())).hasMessage(message);
        assertThatThrownBy(() -> CreateCallRecording.ofTranscript(null)).isInstanceOf(NullPointerException.class)
                .hasMessage("transcript");
        assertThatThrownBy(() -> CreateCallRecording.ofVideo(null)).hasMessage("videoUrl");
        assertThatThrownBy(() -> CreateCallRecording.ofVideo(VIDEO).transcript(null)).hasMessage("transcript");
        assertThatThrownBy(() -> CreateCallRecording.ofVideo(VIDEO).videoUrl(null)).hasMessage("videoUrl");
    }

    @Test
    void theTranscriptHasALimit() {
        assertThat(CreateCallRecording.ofTranscript(Collections.nCopies(4_000, HELLO)).transcript()).hasSize(4_000);
        assertThatThrownBy(() -> CreateCallRecording.ofTranscript(Collections.nCopies(4_001, HELLO)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("transcript has 4001 elements, at most 4000 are allowed");
        assertThatThrownBy(() -> CreateCallRecording.ofTranscript(Arrays.asList(HELLO, null)))
                .isInstanceOf(NullPointerException.class).hasMessage("transcript");
    }

    @Test
    void aSegmentIsNeitherBeforeTheCallNorBackwards() {
        assertThatThrownBy(() -> TranscriptSegment.of("x", Duration.ofMillis(-1), Duration.ZERO, "Ada"))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("startTime is -0.001, it must not be negative");
        assertThatThrownBy(() -> TranscriptSegment.of("x", Duration.ofSeconds(2), Duration.ofMillis(1_999), "Ada"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("endTime is 1.999, it must not be before startTime, which is 2");
        assertThatThrownBy(() -> TranscriptSegment.of(null, Duration.ZERO, Duration.ZERO, "Ada"))
                .isInstanceOf(NullPointerException.class).hasMessage("speech");
        assertThatThrownBy(() -> TranscriptSegment.of("x", null, Duration.ZERO, "Ada")).hasMessage("start");
        assertThatThrownBy(() -> TranscriptSegment.of("x", Duration.ZERO, null, "Ada")).hasMessage("end");
        assertThatThrownBy(() -> TranscriptSegment.of("x", Duration.ZERO, Duration.ZERO, null)).hasMessage("speaker");
        assertThatThrownBy(() -> HELLO.speakerEmail("")).hasMessage("emailAddress is blank");
    }

    /** One that was read, and is sent again, is checked as well. */
    @Test
    void aSegmentThatWasReadIsChecked() {
        TranscriptSegment read = new TranscriptSegment("x", BigDecimal.ONE, BigDecimal.ZERO, HELLO.speaker());
        assertThatThrownBy(() -> CreateCallRecording.ofTranscript(List.of(read))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("endTime is 0");
        assertThatThrownBy(() -> CreateCallRecording
                .ofTranscript(List.of(new TranscriptSegment("x", BigDecimal.ZERO, BigDecimal.ONE, null))))
                .hasMessage("speaker");
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://example.com/a.mp4", "HTTPS://example.com/a/b.MP4",
            "https://example.com/a.mp4?sig=x#t=1" })
    void addressesOfVideos(String address) {
        assertThat(CreateCallRecording.ofVideo(address).videoUrl()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://example.com/a.mp4", "https://example.com/a.mov?sig=x.mp4", "https://example.com/", "a.mp4",
            "https:a.mp4", "https:///a.mp4", "https://example.com/a b.mp4", "", "ftp://example.com/a.mp4" })
    void whatIsNoAddressOfAVideo(String address) {
        assertThatThrownBy(() -> CreateCallRecording.ofVideo(address)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("videoUrl must be an https address whose path ends with .mp4").hasNoCause();
    }
}
