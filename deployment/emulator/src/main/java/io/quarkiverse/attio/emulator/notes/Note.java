package io.quarkiverse.attio.emulator.notes;

import java.time.Instant;

import io.quarkiverse.attio.emulator.records.RecordKey;
import io.quarkiverse.attio.emulator.values.Actor;

/**
 * A note on a record.
 *
 * @param meetingId null for none
 */
public record Note(String id, RecordKey parent, String title, NoteContent content, String meetingId, Actor createdBy,
        Instant createdAt) {

    public Note changed(String newTitle, NoteContent newContent) {
        return new Note(id, parent, newTitle, newContent, meetingId, createdBy, createdAt);
    }

    Note withoutMeeting() {
        return new Note(id, parent, title, content, null, createdBy, createdAt);
    }

    Note movedTo(RecordKey newParent) {
        return new Note(id, newParent, title, content, meetingId, createdBy, createdAt);
    }
}
