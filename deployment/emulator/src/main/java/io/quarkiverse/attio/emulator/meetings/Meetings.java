package io.quarkiverse.attio.emulator.meetings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.quarkiverse.attio.emulator.records.RecordKey;
import io.quarkiverse.attio.emulator.wire.ApiError;

/** All meetings of a workspace. */
public final class Meetings {

    private final Map<String, Meeting> byId = new LinkedHashMap<>();

    /** Adds a meeting, or takes the place of the one with its id. */
    public void put(Meeting meeting) {
        byId.put(meeting.id(), meeting);
    }

    public List<Meeting> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Meeting> find(String id) {
        return Optional.ofNullable(byId.get(id.toLowerCase(Locale.ROOT)));
    }

    /** The meeting, or a 404. */
    public Meeting require(String id) {
        return find(id).orElseThrow(() -> ApiError.notFound("Meeting with ID \"" + id + "\" was not found."));
    }

    public void remove(Meeting meeting) {
        byId.remove(meeting.id());
    }

    /** A meeting outlives the records that it is about. */
    public void recordGone(RecordKey record) {
        byId.replaceAll((id, meeting) -> meeting
                .linkedTo(meeting.links().stream().filter(link -> !link.equals(record)).toList()));
    }

    public void recordMerged(RecordKey from, RecordKey into) {
        byId.replaceAll((id, meeting) -> meeting
                .linkedTo(meeting.links().stream().map(link -> link.equals(from) ? into : link).toList()));
    }
}
