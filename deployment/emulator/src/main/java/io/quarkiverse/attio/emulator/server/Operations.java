package io.quarkiverse.attio.emulator.server;

import java.util.List;

/** The table of operations: the only place that says what is served. */
final class Operations {

    /** The one operation that answers without a known token. */
    static final String IDENTIFY_SELF = "identifySelf";

    /** The one operation that takes a form. */
    static final String UPLOAD = "uploadFile";

    private static final String RECORDS = "/v2/objects/{object}/records";
    private static final String RECORD = RECORDS + "/{record_id}";
    private static final String ATTRIBUTES = "/v2/objects/{object}/attributes";
    private static final String ATTRIBUTE = ATTRIBUTES + "/{attribute}";
    private static final String LIST = "/v2/lists/{list}";
    private static final String LIST_ATTRIBUTES = LIST + "/attributes";
    private static final String LIST_ATTRIBUTE = LIST_ATTRIBUTES + "/{attribute}";
    private static final String OPTIONS = "/options";
    private static final String OPTION = OPTIONS + "/{option}";
    private static final String STATUSES = "/statuses";
    private static final String STATUS = STATUSES + "/{status}";
    private static final String VALUES = RECORD + "/attributes/{attribute}/values";

    private static final String ACTIVITY = "/v2/activities/{activity}";
    private static final String ACTIVITY_RECORDS = ACTIVITY + "/records";
    private static final String ACTIVITY_RECORD = ACTIVITY_RECORDS + "/{record_id}";

    private static final String ENTRIES = LIST + "/entries";
    private static final String ENTRY = ENTRIES + "/{entry_id}";
    private static final String ENTRY_VALUES = ENTRY + "/attributes/{attribute}/values";

    private static final String MEETING = "/v2/meetings/{meeting_id}";
    private static final String RECORDINGS = MEETING + "/call_recordings";
    private static final String RECORDING = RECORDINGS + "/{call_recording_id}";
    private static final String WEBHOOK = "/v2/webhooks/{webhook_id}";
    private static final String FILE = "/v2/files/{file_id}";
    private static final String USERS = ScimReply.PATH + "Users";
    private static final String USER = USERS + "/{user_id}";
    private static final String GROUPS = ScimReply.PATH + "Groups";
    private static final String GROUP = GROUPS + "/{workspace_team_id}";

    private static final List<Operation> ALL = List.of(
            read(IDENTIFY_SELF, "GET", "/v2/self", SelfHandlers::identify),

            read("listObjects", "GET", "/v2/objects", ObjectHandlers::list),
            write("createObject", "POST", "/v2/objects", ObjectHandlers::create),
            read("getObject", "GET", "/v2/objects/{object}", ObjectHandlers::get),
            write("updateObject", "PATCH", "/v2/objects/{object}", ObjectHandlers::update),
            write("deleteObject", "DELETE", "/v2/objects/{object}", ObjectHandlers::delete),
            read("listObjectViews", "GET", "/v2/objects/{object}/views", ObjectHandlers::views),

            read("listActivities", "GET", "/v2/activities", ActivityHandlers::list),
            write("createActivity", "POST", "/v2/activities", ActivityHandlers::create),
            read("getActivity", "GET", ACTIVITY, ActivityHandlers::get),
            write("updateActivity", "PATCH", ACTIVITY, ActivityHandlers::update),
            write("deleteActivity", "DELETE", ACTIVITY, ActivityHandlers::delete),
            read("queryActivityRecords", "POST", ACTIVITY_RECORDS + "/query", QueryHandlers::queryActivityRecords),
            write("createActivityRecord", "POST", ACTIVITY_RECORDS, RecordHandlers::create),
            write("upsertActivityRecord", "PUT", ACTIVITY_RECORDS, RecordHandlers::assertRecord),
            read("getActivityRecord", "GET", ACTIVITY_RECORD, RecordHandlers::get),
            write("updateActivityRecordAppend", "PATCH", ACTIVITY_RECORD, RecordHandlers::append),
            write("updateActivityRecordOverwrite", "PUT", ACTIVITY_RECORD, RecordHandlers::overwrite),
            write("deleteActivityRecord", "DELETE", ACTIVITY_RECORD, RecordHandlers::delete),

            read("listAttributes", "GET", ATTRIBUTES, AttributeHandlers::list),
            read("listAttributes", "GET", LIST_ATTRIBUTES, AttributeHandlers::list),
            write("createAttribute", "POST", ATTRIBUTES, AttributeHandlers::create),
            write("createAttribute", "POST", LIST_ATTRIBUTES, AttributeHandlers::create),
            read("getAttribute", "GET", ATTRIBUTE, AttributeHandlers::get),
            read("getAttribute", "GET", LIST_ATTRIBUTE, AttributeHandlers::get),
            write("updateAttribute", "PATCH", ATTRIBUTE, AttributeHandlers::update),
            write("updateAttribute", "PATCH", LIST_ATTRIBUTE, AttributeHandlers::update),
            read("listSelectOptions", "GET", ATTRIBUTE + OPTIONS, ChoiceHandlers.OPTIONS::list),
            read("listSelectOptions", "GET", LIST_ATTRIBUTE + OPTIONS, ChoiceHandlers.OPTIONS::list),
            write("createSelectOption", "POST", ATTRIBUTE + OPTIONS, ChoiceHandlers.OPTIONS::create),
            write("createSelectOption", "POST", LIST_ATTRIBUTE + OPTIONS, ChoiceHandlers.OPTIONS::create),
            write("updateSelectOption", "PATCH", ATTRIBUTE + OPTION, ChoiceHandlers.OPTIONS::update),
            write("updateSelectOption", "PATCH", LIST_ATTRIBUTE + OPTION, ChoiceHandlers.OPTIONS::update),
            read("listStatuses", "GET", ATTRIBUTE + STATUSES, ChoiceHandlers.STATUSES::list),
            read("listStatuses", "GET", LIST_ATTRIBUTE + STATUSES, ChoiceHandlers.STATUSES::list),
            write("createStatus", "POST", ATTRIBUTE + STATUSES, ChoiceHandlers.STATUSES::create),
            write("createStatus", "POST", LIST_ATTRIBUTE + STATUSES, ChoiceHandlers.STATUSES::create),
            write("updateStatus", "PATCH", ATTRIBUTE + STATUS, ChoiceHandlers.STATUSES::update),
            write("updateStatus", "PATCH", LIST_ATTRIBUTE + STATUS, ChoiceHandlers.STATUSES::update),

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
            read("listRecordEntries", "GET", RECORD + "/entries", EntryHandlers::ofRecord),

            read("querySql", "POST", "/v2/sql", SqlHandlers::query),

            read("listLists", "GET", "/v2/lists", ListHandlers::list),
            write("createList", "POST", "/v2/lists", ListHandlers::create),
            read("getList", "GET", LIST, ListHandlers::get),
            write("updateList", "PATCH", LIST, ListHandlers::update),
            read("listListViews", "GET", LIST + "/views", ObjectHandlers::views),
            read("queryEntries", "POST", ENTRIES + "/query", QueryHandlers::queryEntries),
            write("createEntry", "POST", ENTRIES, EntryHandlers::create),
            write("assertEntry", "PUT", ENTRIES, EntryHandlers::assertEntry),
            read("getEntry", "GET", ENTRY, EntryHandlers::get),
            write("updateEntryAppend", "PATCH", ENTRY, EntryHandlers::append),
            write("updateEntryOverwrite", "PUT", ENTRY, EntryHandlers::overwrite),
            write("deleteEntry", "DELETE", ENTRY, EntryHandlers::delete),
            read("listEntryAttributeValues", "GET", ENTRY_VALUES, ValueHandlers::list),
            write("writeEntryAttributeValues", "PUT", ENTRY_VALUES, ValueHandlers::replace),

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
            write("deleteComment", "DELETE", "/v2/comments/{comment_id}", CommentHandlers::delete),

            read("listEmails", "GET", "/v2/emails", EmailHandlers::list).forWorkspaceTokens(),
            write("addSequenceUnsubscribedEmails", "POST", "/v2/sequences/unsubscribed_emails",
                    Handler.withErrorsInCamelCase(EmailHandlers::unsubscribe)),

            read("listMeetings", "GET", "/v2/meetings", MeetingHandlers::list).forWorkspaceTokens(),
            write("createMeeting", "POST", "/v2/meetings", Handler.withErrorsInCamelCase(MeetingHandlers::create)),
            read("getMeeting", "GET", MEETING, MeetingHandlers::get),
            write("updateMeetingAppendLinks", "PATCH", MEETING, MeetingHandlers::appendLinks),
            write("updateMeetingReplaceLinks", "PUT", MEETING, MeetingHandlers::replaceLinks),
            write("deleteMeeting", "DELETE", MEETING, MeetingHandlers::delete),
            read("listCallRecordings", "GET", RECORDINGS, CallRecordingHandlers::list),
            write("createCallRecording", "POST", RECORDINGS, CallRecordingHandlers::create),
            read("getCallRecording", "GET", RECORDING, CallRecordingHandlers::get),
            write("deleteCallRecording", "DELETE", RECORDING, CallRecordingHandlers::delete),
            read("getCallTranscript", "GET", RECORDING + "/transcript", CallRecordingHandlers::transcript)
                    .forWorkspaceTokens(),

            read("listFiles", "GET", "/v2/files", FileHandlers::list),
            write("createFileEntry", "POST", "/v2/files", FileHandlers::create),
            write(UPLOAD, "POST", "/v2/files/upload", FileHandlers::upload),
            read("getFile", "GET", FILE, FileHandlers::get),
            write("deleteFile", "DELETE", FILE, FileHandlers::delete),
            read("downloadFile", "GET", FILE + "/download", FileHandlers::download),

            read("listWebhooks", "GET", "/v2/webhooks", WebhookHandlers::list).forWorkspaceTokens(),
            write("createWebhook", "POST", "/v2/webhooks", WebhookHandlers::create).forWorkspaceTokens(),
            read("getWebhook", "GET", WEBHOOK, WebhookHandlers::get).forWorkspaceTokens(),
            write("updateWebhook", "PATCH", WEBHOOK, WebhookHandlers::update).forWorkspaceTokens(),
            write("deleteWebhook", "DELETE", WEBHOOK, WebhookHandlers::delete).forWorkspaceTokens(),

            read("scimListSchemas", "GET", ScimReply.PATH + "Schemas", ScimUserHandlers::schemas),
            read("scimListUsers", "GET", USERS, ScimUserHandlers::list),
            write("scimCreateUser", "POST", USERS, ScimUserHandlers::create),
            read("scimGetUser", "GET", USER, ScimUserHandlers::get),
            write("scimReplaceUser", "PUT", USER, ScimUserHandlers::replace),
            write("scimPatchUser", "PATCH", USER, ScimUserHandlers::patch),
            write("scimDeleteUser", "DELETE", USER, ScimUserHandlers::delete),
            read("scimListGroups", "GET", GROUPS, ScimGroupHandlers::list),
            write("scimCreateGroup", "POST", GROUPS, ScimGroupHandlers::create),
            read("scimGetGroup", "GET", GROUP, ScimGroupHandlers::get),
            write("scimReplaceGroup", "PUT", GROUP, ScimGroupHandlers::replace),
            write("scimPatchGroup", "PATCH", GROUP, ScimGroupHandlers::patch),
            write("scimDeleteGroup", "DELETE", GROUP, ScimGroupHandlers::delete));

    private Operations() {
    }

    static List<Operation> all() {
        return ALL;
    }

    private static Operation read(String id, String verb, String template, Handler handler) {
        return new Operation(id, verb, template, true, false, handler);
    }

    private static Operation write(String id, String verb, String template, Handler handler) {
        return new Operation(id, verb, template, false, false, handler);
    }
}
