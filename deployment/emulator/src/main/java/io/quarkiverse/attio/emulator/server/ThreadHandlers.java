package io.quarkiverse.attio.emulator.server;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ArrayNode;

import io.quarkiverse.attio.emulator.comments.Comment;
import io.quarkiverse.attio.emulator.comments.CommentThread;
import io.quarkiverse.attio.emulator.comments.ThreadJson;
import io.quarkiverse.attio.emulator.records.RecordKey;
import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Json;
import io.quarkiverse.attio.emulator.workspace.Workspace;

/** Threads of comments. */
final class ThreadHandlers {

    private static final int DEFAULT_LIMIT = 10;
    private static final int MAX_LIMIT = 50;
    private static final int MAX_COMMENTS = 250;
    private static final String OBJECT = "object";
    private static final String RECORD = "record_id";
    private static final String LIST = "list";
    private static final String ENTRY = "entry_id";
    private static final String CREATED_AFTER = "created_after";

    private ThreadHandlers() {
    }

    static Reply list(Call call) {
        int limit = call.number("limit", 1, MAX_LIMIT, DEFAULT_LIMIT);
        int offset = call.number("offset", 0, Integer.MAX_VALUE, 0);
        List<CommentThread> found = threads(call);
        ArrayNode page = Json.array();
        Paging.page(found, limit, offset)
                .forEach(thread -> page.add(ThreadJson.summary(thread, call.workspace().id())));
        return Reply.data(page);
    }

    static Reply get(Call call) {
        String id = call.uuid("thread_id");
        int limit = call.number("limit", 1, MAX_COMMENTS, MAX_COMMENTS);
        long seen = Cursors.number(call).orElse(0);
        Instant after = call.queryInstant(CREATED_AFTER).orElse(Instant.MIN);
        CommentThread thread = CommentScopes.require(call, call.workspace().threads().thread(id)
                .orElseThrow(() -> ApiError.notFound("Thread with ID \"" + id + "\" was not found.")));
        Paging.Slice<Comment> slice = Paging.slice(
                thread.comments().stream().filter(comment -> comment.createdAt().isAfter(after)).toList(), Comment::number,
                seen, limit);
        return slice.reply(ThreadJson.thread(thread, slice.items(), call.workspace().id()));
    }

    private static List<CommentThread> threads(Call call) {
        Optional<String> recordId = call.queryUuid(RECORD);
        Optional<String> entryId = call.queryUuid(ENTRY);
        if (recordId.isPresent() == entryId.isPresent()) {
            throw ApiError.query(RECORD, "Expected either \"record_id\" with \"object\" or \"entry_id\" with \"list\"");
        }
        Workspace workspace = call.workspace();
        call.access().require(entryId.isPresent() ? CommentScopes.ON_ENTRY : CommentScopes.ON_RECORD);
        if (entryId.isPresent()) {
            String list = call.query(LIST).orElseThrow(() -> ApiError.query(LIST, "Required"));
            ObjectType entries = workspace.schema().lists().require(list).entries();
            return workspace.threads().ofEntry(RecordKey.of(workspace.store().require(entries, entryId.get())));
        }
        String object = call.query(OBJECT).orElseThrow(() -> ApiError.query(OBJECT, "Required"));
        return workspace.threads().of(RecordKey.of(workspace.store().require(workspace.schema().require(object),
                recordId.get())));
    }
}
