package io.quarkiverse.attio.meetings;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.attio.values.Actor;

/**
 * A recording of a call, without what is in it: see {@link AttioCallRecordings#get}.
 *
 * @param id its id
 * @param status whether it can be used already
 * @param webUrl where it is in Attio's application
 * @param createdByActor who made it
 * @param createdAt when it was made
 */
public record CallRecording(@JsonProperty("id") CallRecordingId id, @JsonProperty("status") CallRecordingStatus status,
        @JsonProperty("web_url") String webUrl, @JsonProperty("created_by_actor") Actor createdByActor,
        @JsonProperty("created_at") Instant createdAt) {

    /**
     * @return the id within the meeting; {@code null} if Attio sent none
     */
    @JsonIgnore
    public String callRecordingId() {
        return id == null ? null : id.callRecordingId();
    }
}
