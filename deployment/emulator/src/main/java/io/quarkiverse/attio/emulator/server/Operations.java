package io.quarkiverse.attio.emulator.server;

import java.util.List;

import io.quarkiverse.attio.emulator.wire.ApiError;

/** The table of operations: the only place that says what is served. */
final class Operations {

    /** The one operation that answers without a known token. */
    static final String IDENTIFY_SELF = "identifySelf";

    private static final String RECORDS = "/v2/objects/{object}/records";
    private static final String RECORD = RECORDS + "/{record_id}";
    private static final String VALUES = RECORD + "/attributes/{attribute}/values";

    private static final List<Operation> ALL = List.of(
            read(IDENTIFY_SELF, "GET", "/v2/self", SelfHandlers::identify),

            read("listObjects", "GET", "/v2/objects", ObjectHandlers::list),
            write("createObject", "POST", "/v2/objects", ObjectHandlers::create),
            read("getObject", "GET", "/v2/objects/{object}", ObjectHandlers::get),
            write("updateObject", "PATCH", "/v2/objects/{object}", ObjectHandlers::update),
            write("deleteObject", "DELETE", "/v2/objects/{object}", ObjectHandlers::delete),
            read("listObjectViews", "GET", "/v2/objects/{object}/views", ObjectHandlers::views),

            read("listAttributes", "GET", "/v2/objects/{object}/attributes", AttributeHandlers::list),
            read("listAttributes", "GET", "/v2/lists/{list}/attributes", AttributeHandlers::noList),
            read("getAttribute", "GET", "/v2/objects/{object}/attributes/{attribute}", AttributeHandlers::get),
            read("getAttribute", "GET", "/v2/lists/{list}/attributes/{attribute}", AttributeHandlers::noList),

            read("searchRecords", "POST", "/v2/objects/records/search", QueryHandlers::search),
            read("queryRecords", "POST", RECORDS + "/query", QueryHandlers::query),
            write("mergeRecords", "POST", RECORDS + "/merge", RecordHandlers::merge),
            write("createRecord", "POST", RECORDS, RecordHandlers::create),
            write("assertRecord", "PUT", RECORDS, RecordHandlers::assertRecord),
            read("getRecord", "GET", RECORD, RecordHandlers::get),
            write("updateRecordAppend", "PATCH", RECORD, RecordHandlers::append),
            write("updateRecordOverwrite", "PUT", RECORD, RecordHandlers::overwrite),
            write("deleteRecord", "DELETE", RECORD, RecordHandlers::delete),

            read("listRecordAttributeValues", "GET", VALUES, ValueHandlers::list),
            write("writeRecordAttributeValues", "PUT", VALUES, ValueHandlers::replace),
            read("listRecordEntries", "GET", RECORD + "/entries", RecordHandlers::entries),

            read("listWorkspaceMembers", "GET", "/v2/workspace_members", MemberHandlers::list),
            read("getWorkspaceMember", "GET", "/v2/workspace_members/{workspace_member_id}", MemberHandlers::get),

            read("listNotes", "GET", "/v2/notes", NoteHandlers::list),
            write("createNote", "POST", "/v2/notes", NoteHandlers::create),
            read("getNote", "GET", "/v2/notes/{note_id}", NoteHandlers::get),
            write("updateNote", "PATCH", "/v2/notes/{note_id}", NoteHandlers::update),
            write("deleteNote", "DELETE", "/v2/notes/{note_id}", NoteHandlers::delete),

            read("listTasks", "GET", "/v2/tasks", TaskHandlers::list),
            write("createTask", "POST", "/v2/tasks", TaskHandlers::create),
            read("getTask", "GET", "/v2/tasks/{task_id}", TaskHandlers::get),
            write("updateTask", "PATCH", "/v2/tasks/{task_id}", TaskHandlers::update),
            write("deleteTask", "DELETE", "/v2/tasks/{task_id}", TaskHandlers::delete),

            read("listThreads", "GET", "/v2/threads", ThreadHandlers::list),
            read("getThread", "GET", "/v2/threads/{thread_id}", ThreadHandlers::get),
            write("createComment", "POST", "/v2/comments", CommentHandlers::create),
            read("getComment", "GET", "/v2/comments/{comment_id}", CommentHandlers::get),
            write("deleteComment", "DELETE", "/v2/comments/{comment_id}", CommentHandlers::delete));

    private Operations() {
    }

    static List<Operation> all() {
        return ALL;
    }

    private static Operation read(String id, String verb, String template, Handler handler) {
        return new Operation(id, verb, template, true, handler);
    }

    private static Operation write(String id, String verb, String template, Handler handler) {
        return new Operation(id, verb, template, false, handler);
    }

    /** No lists exist in the emulator. */
    static ApiError listNotFound(String list) {
        return ApiError.notFound("List with slug/ID \"" + list + "\" not found.");
    }
}
