package io.quarkiverse.attio.meetings;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.attio.values.Actor;

/**
 * A recording of a call with its video and its transcript.
 *
 * @param id its id
 * @param status whether it can be used already
 * @param webUrl where it is in Attio's application
 * @param createdByActor who made it
 * @param createdAt when it was made
 * @param videoUrl where the video can be loaded <strong>for one hour</strong>, by whoever has the address; then get the
 *        recording again. {@code null} if there is no video yet, and always if the recording was made by the API
 * @param transcript what was said; {@code null} if there is no transcript, or not yet
 */
public record CallRecordingDetail(@JsonProperty("id") CallRecordingId id,
        @JsonProperty("status") CallRecordingStatus status, @JsonProperty("web_url") String webUrl,
        @JsonProperty("created_by_actor") Actor createdByActor, @JsonProperty("created_at") Instant createdAt,
        @JsonProperty("video_url") String videoUrl, @JsonProperty("transcript") Transcript transcript) {

    /**
     * @return the id within the meeting; {@code null} if Attio sent none
     */
    @JsonIgnore
    public String callRecordingId() {
        return id == null ? null : id.callRecordingId();
    }

    /** Without the address of the video, which opens it to anybody, and without what was said. */
    @Override
    public String toString() {
        return "CallRecordingDetail[id=" + id + ", status=" + status + ", webUrl=" + webUrl + ", createdByActor="
                + createdByActor + ", createdAt=" + createdAt + ", videoUrl=" + (videoUrl == null ? null : "***")
                + ", transcript=" + (transcript == null ? null : transcript.segments().size() + " segments") + "]";
    }
}
