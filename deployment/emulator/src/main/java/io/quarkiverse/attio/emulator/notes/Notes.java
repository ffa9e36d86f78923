package io.quarkiverse.attio.emulator.notes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.records.RecordKey;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Json;
import io.quarkiverse.attio.emulator.wire.Times;

/** All notes of a workspace. */
public final class Notes {

    private final Map<String, Note> byId = new LinkedHashMap<>();

    /** Adds a note, or takes the place of the one with its id. */
    public void put(Note note) {
        byId.put(note.id(), note);
    }

    public List<Note> newestFirst() {
        List<Note> all = new ArrayList<>(byId.values());
        Collections.reverse(all);
        all.sort(Comparator.comparing(Note::createdAt).reversed());
        return all;
    }

    /** The note, or a 404. */
    public Note require(String id) {
        Note note = byId.get(id.toLowerCase(Locale.ROOT));
        if (note == null) {
            throw ApiError.notFound("Note with ID \"" + id + "\" was not found.");
        }
        return note;
    }

    public void remove(Note note) {
        byId.remove(note.id());
    }

    public void recordGone(RecordKey record) {
        byId.values().removeIf(note -> note.parent().equals(record));
    }

    /** A note outlives the meeting in which it was taken. */
    public void meetingGone(String meetingId) {
        byId.replaceAll((id, note) -> meetingId.equals(note.meetingId()) ? note.withoutMeeting() : note);
    }

    public void recordMerged(RecordKey from, RecordKey into) {
        byId.replaceAll((id, note) -> note.parent().equals(from) ? note.movedTo(into) : note);
    }

    /** A note on the wire. Tags are mentions that people make in Attio's own pages, so there are none here. */
    public static ObjectNode json(Note note, String workspaceId, String parentObject) {
        ObjectNode json = Json.object();
        json.putObject("id").put("workspace_id", workspaceId).put("note_id", note.id());
        json.put("parent_object", parentObject);
        json.put("parent_record_id", note.parent().recordId());
        json.put("title", note.title());
        json.put("meeting_id", note.meetingId());
        json.put("content_plaintext", note.content().plaintext());
        json.put("content_markdown", note.content().markdown());
        json.putArray("tags");
        json.set("created_by_actor", note.createdBy().toJson());
        json.put("created_at", Times.format(note.createdAt()));
        return json;
    }
}
