package io.quarkiverse.attio.emulator.server;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.comments.CommentThread;
import io.quarkiverse.attio.emulator.comments.ThreadJson;
import io.quarkiverse.attio.emulator.comments.Threads;
import io.quarkiverse.attio.emulator.comments.Threads.Placed;
import io.quarkiverse.attio.emulator.records.RecordKey;
import io.quarkiverse.attio.emulator.records.StoredRecord;
import io.quarkiverse.attio.emulator.schema.ListType;
import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.values.Actor;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.workspace.Workspace;

/** Comments. */
final class CommentHandlers {

    private static final String CREATED_AT = "created_at";
    private static final String THREAD = "thread_id";
    private static final String RECORD = "record";
    private static final String ENTRY = "entry";

    private CommentHandlers() {
    }

    static Reply create(Call call) {
        Fields data = Fields.of(call);
        data.oneOf("format", "plaintext");
        String content = data.text("content");
        Actor author = author(data.object("author"), call.workspace());
        if (Stream.of(THREAD, RECORD, ENTRY).filter(data::has).count() != 1) {
            throw ApiError.body("Expected exactly one of: thread_id, record, entry", "data");
        }
        Instant createdAt = createdAt(data, call.workspace().clock().next());
        Threads threads = call.workspace().threads();
        Placed written;
        if (data.has(THREAD)) {
            written = threads.reply(CommentScopes.require(call, thread(data.uuid(THREAD), threads)), content, author,
                    createdAt);
        } else if (data.has(RECORD)) {
            call.access().require(CommentScopes.ON_RECORD);
            written = threads.open(record(data.object(RECORD), call.workspace()), null, content, author, createdAt);
        } else {
            call.access().require(CommentScopes.ON_ENTRY);
            StoredRecord entry = entry(data.object(ENTRY), call.workspace());
            written = threads.open(call.workspace().entries().parent(entry), RecordKey.of(entry), content, author, createdAt);
        }
        return reply(call, written);
    }

    static Reply get(Call call) {
        String id = call.uuid("comment_id");
        Placed placed = call.workspace().threads().comment(id)
                .orElseThrow(() -> ApiError.notFound("Comment with ID \"" + id + "\" was not found."));
        CommentScopes.require(call, placed.thread());
        return reply(call, placed);
    }

    /** The workspace's own token may delete what anyone wrote, one that acts for a member only what that member did. */
    static Reply delete(Call call) {
        String id = call.uuid("comment_id");
        Placed placed = call.workspace().threads().comment(id)
                .orElseThrow(() -> ApiError.notFound("Could not find Comment with ID \"" + id + "\"."));
        CommentScopes.require(call, placed.thread());
        if (call.access().ofUser() && !placed.comment().author().equals(call.access().actor())) {
            throw ApiError.forbidden("unauthorized", "You are not authorized to delete this comment.");
        }
        call.workspace().threads().remove(placed);
        return Reply.deleted();
    }

    private static Reply reply(Call call, Placed placed) {
        ObjectNode json = ThreadJson.comment(placed.comment(), placed.thread(), call.workspace().id());
        return Reply.data(json);
    }

    private static Actor author(Fields author, Workspace workspace) {
        author.oneOf("type", Actor.MEMBER);
        String id = author.uuid("id");
        return workspace.member(id.toLowerCase(Locale.ROOT)).map(member -> new Actor(Actor.MEMBER, member.id()))
                .orElseThrow(() -> notFound("Workspace member with ID \"" + id + "\" not found."));
    }

    private static Instant createdAt(Fields data, Instant now) {
        Optional<Instant> given = data.optionalInstant(CREATED_AT);
        if (given.isPresent() && (given.get().isBefore(Instant.EPOCH) || given.get().isAfter(now))) {
            throw data.fault(CREATED_AT, "Must not be before 1970 or in the future");
        }
        return given.orElse(now);
    }

    private static CommentThread thread(String id, Threads threads) {
        return threads.thread(id).orElseThrow(
                () -> notFound("The referenced Thread could not be found, it might have been deleted."));
    }

    private static RecordKey record(Fields record, Workspace workspace) {
        String name = record.text("object");
        String id = record.uuid("record_id");
        ObjectType object = workspace.object(name)
                .orElseThrow(() -> notFound("Object with slug/ID \"" + name + "\" not found."));
        return workspace.store().find(object.id(), id).map(RecordKey::of)
                .orElseThrow(() -> notFound("Record with ID \"" + id + "\" not found."));
    }

    private static StoredRecord entry(Fields entry, Workspace workspace) {
        String name = entry.text("list");
        String id = entry.uuid("entry_id");
        ListType list = workspace.schema().lists().find(name)
                .orElseThrow(() -> notFound("List with slug/ID \"" + name + "\" not found."));
        return workspace.store().find(list.id(), id)
                .orElseThrow(() -> notFound("List entry with ID \"" + id + "\" not found."));
    }

    private static ApiError notFound(String message) {
        return ApiError.badRequest("value_not_found", message);
    }
}
