package io.quarkiverse.attio.emulator.server;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.notes.Note;
import io.quarkiverse.attio.emulator.notes.NoteContent;
import io.quarkiverse.attio.emulator.notes.Notes;
import io.quarkiverse.attio.emulator.records.RecordKey;
import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.wire.Ids;
import io.quarkiverse.attio.emulator.wire.Json;
import io.quarkiverse.attio.emulator.workspace.Workspace;

/** Notes. */
final class NoteHandlers {

    private static final int DEFAULT_LIMIT = 10;
    private static final int MAX_LIMIT = 50;
    private static final String PARENT_OBJECT = "parent_object";
    private static final String PARENT_RECORD = "parent_record_id";
    private static final String TITLE = "title";
    private static final String FORMAT = "format";
    private static final String CONTENT = "content";
    private static final String PLAINTEXT = "plaintext";
    private static final String MEETING = "meeting_id";

    private NoteHandlers() {
    }

    static Reply list(Call call) {
        int limit = call.number("limit", 1, MAX_LIMIT, DEFAULT_LIMIT);
        int offset = call.number("offset", 0, Integer.MAX_VALUE, 0);
        List<Note> found = call.workspace().notes().newestFirst().stream().filter(parent(call)).toList();
        ArrayNode page = Json.array();
        Paging.page(found, limit, offset).forEach(note -> page.add(json(call, note)));
        return Reply.data(page);
    }

    static Reply create(Call call) {
        Fields data = Fields.of(call);
        String objectName = data.text(PARENT_OBJECT);
        String recordId = data.uuid(PARENT_RECORD);
        String title = data.text(TITLE);
        NoteContent content = content(data, isPlain(data));
        Optional<Instant> createdAt = data.optionalInstant("created_at");
        String meetingId = data.has(MEETING) && !data.isNull(MEETING) ? data.uuid(MEETING) : null;
        Workspace workspace = call.workspace();
        RecordKey parent = RecordKey.of(workspace.store().require(workspace.schema().require(objectName), recordId));
        String meeting = meetingId == null ? null : workspace.meetings().require(meetingId).id();
        Note note = new Note(Ids.random(), parent, title, content, meeting, call.access().actor(),
                createdAt.orElseGet(workspace.clock()::next));
        workspace.notes().put(note);
        return Reply.data(json(call, note));
    }

    static Reply get(Call call) {
        return Reply.data(json(call, note(call)));
    }

    /** Content without a format, which only a new note has to name, is plain text. */
    static Reply update(Call call) {
        Fields data = Fields.of(call);
        Note note = note(call);
        boolean plain = !data.has(FORMAT) || isPlain(data);
        Note changed = note.changed(data.has(TITLE) ? data.text(TITLE) : note.title(),
                data.has(CONTENT) ? content(data, plain) : note.content());
        call.workspace().notes().put(changed);
        return Reply.data(json(call, changed));
    }

    static Reply delete(Call call) {
        call.workspace().notes().remove(note(call));
        return Reply.deleted();
    }

    private static Note note(Call call) {
        return call.workspace().notes().require(call.uuid("note_id"));
    }

    private static boolean isPlain(Fields data) {
        return data.oneOf(FORMAT, PLAINTEXT, "markdown").equals(PLAINTEXT);
    }

    private static NoteContent content(Fields data, boolean plain) {
        String content = data.text(CONTENT);
        return plain ? NoteContent.ofPlaintext(content) : NoteContent.ofMarkdown(content);
    }

    /** A parent that does not exist is a 404; a record without its object only selects. */
    private static Predicate<Note> parent(Call call) {
        Optional<String> recordId = call.queryUuid(PARENT_RECORD).map(id -> id.toLowerCase(Locale.ROOT));
        Optional<ObjectType> object = call.query(PARENT_OBJECT).map(call.workspace().schema()::require);
        if (object.isPresent() && recordId.isPresent()) {
            call.workspace().store().require(object.get(), recordId.get());
        }
        return note -> object.map(o -> o.id().equals(note.parent().objectId())).orElse(true)
                && recordId.map(id -> id.equals(note.parent().recordId())).orElse(true);
    }

    private static ObjectNode json(Call call, Note note) {
        return Notes.json(note, call.workspace().id(),
                call.workspace().schema().require(note.parent().objectId()).slug());
    }
}
