package io.quarkiverse.attio.emulator.meetings;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.quarkiverse.attio.emulator.values.Actor;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Ids;

/** All call recordings of a workspace. */
public final class CallRecordings {

    /** The API has a quota by plan, whose size is not public: this one is the emulator's own. */
    public static final int QUOTA = 1000;

    private final Map<String, CallRecording> byId = new LinkedHashMap<>();
    private long made;

    public CallRecording add(Meeting meeting, Optional<Transcript> transcript, Actor actor, Instant now) {
        if (byId.size() == QUOTA) {
            throw ApiError.forbidden("quota_exceeded", "You have reached the limit of " + QUOTA + " call recordings.");
        }
        CallRecording recording = new CallRecording(Ids.random(), ++made, meeting.id(), transcript, actor, now);
        byId.put(recording.id(), recording);
        return recording;
    }

    /** The recordings of a meeting, in the order in which they were made. */
    public List<CallRecording> of(Meeting meeting) {
        return byId.values().stream().filter(recording -> recording.meetingId().equals(meeting.id())).toList();
    }

    public Optional<CallRecording> find(String meetingId, String id) {
        return Optional.ofNullable(byId.get(id.toLowerCase(Locale.ROOT)))
                .filter(recording -> recording.meetingId().equalsIgnoreCase(meetingId));
    }

    public void remove(CallRecording recording) {
        byId.remove(recording.id());
    }

    public void meetingGone(Meeting meeting) {
        byId.values().removeIf(recording -> recording.meetingId().equals(meeting.id()));
    }
}
