package io.quarkiverse.attio.emulator.server;

import java.util.List;

import io.quarkiverse.attio.emulator.access.Scopes;

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

            read("listObjects", "GET", "/v2/objects", ObjectHandlers::list).needs(Needs.CONFIGURATION),
            write("createObject", "POST", "/v2/objects", ObjectHandlers::create).needs(Needs.CONFIGURATION_RW),
            read("getObject", "GET", "/v2/objects/{object}", ObjectHandlers::get).needs(Needs.CONFIGURATION),
            write("updateObject", "PATCH", "/v2/objects/{object}", ObjectHandlers::update).needs(Needs.CONFIGURATION_RW),
            write("deleteObject", "DELETE", "/v2/objects/{object}", ObjectHandlers::delete).needs(Needs.OBJECT_GONE),
            read("listObjectViews", "GET", "/v2/objects/{object}/views", ObjectHandlers::views).needs(Needs.CONFIGURATION),

            read("listActivities", "GET", "/v2/activities", ActivityHandlers::list).needs(Needs.ACTIVITIES),
            write("createActivity", "POST", "/v2/activities", ActivityHandlers::create).needs(Needs.ACTIVITIES_RW),
            read("getActivity", "GET", ACTIVITY, ActivityHandlers::get).needs(Needs.ACTIVITIES),
            write("updateActivity", "PATCH", ACTIVITY, ActivityHandlers::update).needs(Needs.ACTIVITIES_RW),
            write("deleteActivity", "DELETE", ACTIVITY, ActivityHandlers::delete).needs(Needs.ACTIVITY_GONE),
            read("queryActivityRecords", "POST", ACTIVITY_RECORDS + "/query", QueryHandlers::queryActivityRecords)
                    .needs(Needs.ACTIVITY_RECORDS),
            write("createActivityRecord", "POST", ACTIVITY_RECORDS, RecordHandlers::create).needs(Needs.ACTIVITY_RECORDS_RW),
            write("upsertActivityRecord", "PUT", ACTIVITY_RECORDS, RecordHandlers::assertRecord)
                    .needs(Needs.ACTIVITY_RECORDS_RW),
            read("getActivityRecord", "GET", ACTIVITY_RECORD, RecordHandlers::get).needs(Needs.ACTIVITY_RECORDS),
            write("updateActivityRecordAppend", "PATCH", ACTIVITY_RECORD, RecordHandlers::append)
                    .needs(Needs.ACTIVITY_RECORDS_RW),
            write("updateActivityRecordOverwrite", "PUT", ACTIVITY_RECORD, RecordHandlers::overwrite)
                    .needs(Needs.ACTIVITY_RECORDS_RW),
            write("deleteActivityRecord", "DELETE", ACTIVITY_RECORD, RecordHandlers::delete).needs(Needs.ACTIVITY_RECORDS_RW),

            read("listAttributes", "GET", ATTRIBUTES, AttributeHandlers::list).needs(Needs.CONFIGURATION),
            read("listAttributes", "GET", LIST_ATTRIBUTES, AttributeHandlers::list).needs(Needs.LISTS),
            write("createAttribute", "POST", ATTRIBUTES, AttributeHandlers::create).needs(Needs.CONFIGURATION_RW),
            write("createAttribute", "POST", LIST_ATTRIBUTES, AttributeHandlers::create).needs(Needs.LISTS_RW),
            read("getAttribute", "GET", ATTRIBUTE, AttributeHandlers::get).needs(Needs.CONFIGURATION),
            read("getAttribute", "GET", LIST_ATTRIBUTE, AttributeHandlers::get).needs(Needs.LISTS),
            write("updateAttribute", "PATCH", ATTRIBUTE, AttributeHandlers::update).needs(Needs.CONFIGURATION_RW),
            write("updateAttribute", "PATCH", LIST_ATTRIBUTE, AttributeHandlers::update).needs(Needs.LISTS_RW),
            read("listSelectOptions", "GET", ATTRIBUTE + OPTIONS, ChoiceHandlers.OPTIONS::list).needs(Needs.CONFIGURATION),
            read("listSelectOptions", "GET", LIST_ATTRIBUTE + OPTIONS, ChoiceHandlers.OPTIONS::list).needs(Needs.LISTS),
            write("createSelectOption", "POST", ATTRIBUTE + OPTIONS, ChoiceHandlers.OPTIONS::create)
                    .needs(Needs.CONFIGURATION_RW),
            write("createSelectOption", "POST", LIST_ATTRIBUTE + OPTIONS, ChoiceHandlers.OPTIONS::create).needs(Needs.LISTS_RW),
            write("updateSelectOption", "PATCH", ATTRIBUTE + OPTION, ChoiceHandlers.OPTIONS::update)
                    .needs(Needs.CONFIGURATION_RW),
            write("updateSelectOption", "PATCH", LIST_ATTRIBUTE + OPTION, ChoiceHandlers.OPTIONS::update).needs(Needs.LISTS_RW),
            read("listStatuses", "GET", ATTRIBUTE + STATUSES, ChoiceHandlers.STATUSES::list).needs(Needs.CONFIGURATION),
            read("listStatuses", "GET", LIST_ATTRIBUTE + STATUSES, ChoiceHandlers.STATUSES::list).needs(Needs.LISTS),
            write("createStatus", "POST", ATTRIBUTE + STATUSES, ChoiceHandlers.STATUSES::create).needs(Needs.CONFIGURATION_RW),
            write("createStatus", "POST", LIST_ATTRIBUTE + STATUSES, ChoiceHandlers.STATUSES::create).needs(Needs.LISTS_RW),
            write("updateStatus", "PATCH", ATTRIBUTE + STATUS, ChoiceHandlers.STATUSES::update).needs(Needs.CONFIGURATION_RW),
            write("updateStatus", "PATCH", LIST_ATTRIBUTE + STATUS, ChoiceHandlers.STATUSES::update).needs(Needs.LISTS_RW),

            read("searchRecords", "POST", "/v2/objects/records/search", QueryHandlers::search).needs(Needs.RECORDS),
            read("queryRecords", "POST", RECORDS + "/query", QueryHandlers::query).needs(Needs.RECORDS),
            write("mergeRecords", "POST", RECORDS + "/merge", RecordHandlers::merge).needs(Needs.RECORDS_RW),
            write("createRecord", "POST", RECORDS, RecordHandlers::create).needs(Needs.RECORDS_RW),
            write("assertRecord", "PUT", RECORDS, RecordHandlers::assertRecord).needs(Needs.RECORDS_RW),
            read("getRecord", "GET", RECORD, RecordHandlers::get).needs(Needs.RECORDS),
            write("updateRecordAppend", "PATCH", RECORD, RecordHandlers::append).needs(Needs.RECORDS_RW),
            write("updateRecordOverwrite", "PUT", RECORD, RecordHandlers::overwrite).needs(Needs.RECORDS_RW),
            write("deleteRecord", "DELETE", RECORD, RecordHandlers::delete).needs(Needs.RECORDS_RW),

            read("listRecordAttributeValues", "GET", VALUES, ValueHandlers::list).needs(Needs.RECORDS),
            write("writeRecordAttributeValues", "PUT", VALUES, ValueHandlers::replace).needs(Needs.RECORDS_RW),
            read("listRecordEntries", "GET", RECORD + "/entries", EntryHandlers::ofRecord).needs(Needs.ENTRIES_OF_RECORD),

            read("querySql", "POST", "/v2/sql", SqlHandlers::query).needs(Needs.RECORDS),

            read("listLists", "GET", "/v2/lists", ListHandlers::list).needs(Needs.LISTS),
            write("createList", "POST", "/v2/lists", ListHandlers::create).needs(Needs.LISTS_RW),
            read("getList", "GET", LIST, ListHandlers::get).needs(Needs.LISTS),
            write("updateList", "PATCH", LIST, ListHandlers::update).needs(Needs.LISTS_RW),
            read("listListViews", "GET", LIST + "/views", ObjectHandlers::views).needs(Needs.LISTS),
            read("queryEntries", "POST", ENTRIES + "/query", QueryHandlers::queryEntries).needs(Needs.ENTRIES),
            write("createEntry", "POST", ENTRIES, EntryHandlers::create).needs(Needs.ENTRIES_RW),
            write("assertEntry", "PUT", ENTRIES, EntryHandlers::assertEntry).needs(Needs.ENTRIES_RW),
            read("getEntry", "GET", ENTRY, EntryHandlers::get).needs(Needs.ENTRIES),
            write("updateEntryAppend", "PATCH", ENTRY, EntryHandlers::append).needs(Needs.ENTRIES_RW),
            write("updateEntryOverwrite", "PUT", ENTRY, EntryHandlers::overwrite).needs(Needs.ENTRIES_RW),
            write("deleteEntry", "DELETE", ENTRY, EntryHandlers::delete).needs(Needs.ENTRIES_RW),
            read("listEntryAttributeValues", "GET", ENTRY_VALUES, ValueHandlers::list).needs(Needs.ENTRIES),
            write("writeEntryAttributeValues", "PUT", ENTRY_VALUES, ValueHandlers::replace).needs(Needs.ENTRIES_RW),

            read("listWorkspaceMembers", "GET", "/v2/workspace_members", MemberHandlers::list).needs(Needs.MEMBERS),
            read("getWorkspaceMember", "GET", "/v2/workspace_members/{workspace_member_id}", MemberHandlers::get)
                    .needs(Needs.MEMBERS),

            read("listNotes", "GET", "/v2/notes", NoteHandlers::list).needs(Needs.NOTES),
            write("createNote", "POST", "/v2/notes", NoteHandlers::create).needs(Needs.NOTES_RW),
            read("getNote", "GET", "/v2/notes/{note_id}", NoteHandlers::get).needs(Needs.NOTES),
            write("updateNote", "PATCH", "/v2/notes/{note_id}", NoteHandlers::update).needs(Needs.NOTES_RW),
            write("deleteNote", "DELETE", "/v2/notes/{note_id}", NoteHandlers::delete).needs(Needs.NOTE_GONE),

            read("listTasks", "GET", "/v2/tasks", TaskHandlers::list).needs(Needs.TASKS),
            write("createTask", "POST", "/v2/tasks", TaskHandlers::create).needs(Needs.TASKS_RW),
            read("getTask", "GET", "/v2/tasks/{task_id}", TaskHandlers::get).needs(Needs.TASKS),
            write("updateTask", "PATCH", "/v2/tasks/{task_id}", TaskHandlers::update).needs(Needs.TASKS_RW),
            write("deleteTask", "DELETE", "/v2/tasks/{task_id}", TaskHandlers::delete).needs(Needs.TASK_GONE),

            read("listThreads", "GET", "/v2/threads", ThreadHandlers::list).needs(Needs.COMMENTS),
            read("getThread", "GET", "/v2/threads/{thread_id}", ThreadHandlers::get).needs(Needs.COMMENTS),
            write("createComment", "POST", "/v2/comments", CommentHandlers::create).needs(Needs.COMMENTS_RW),
            read("getComment", "GET", "/v2/comments/{comment_id}", CommentHandlers::get).needs(Needs.COMMENTS),
            write("deleteComment", "DELETE", "/v2/comments/{comment_id}", CommentHandlers::delete).needs(Needs.COMMENTS_RW),

            read("listEmails", "GET", "/v2/emails", EmailHandlers::list).needs(Needs.EMAILS).forWorkspaceTokens(),
            write("addSequenceUnsubscribedEmails", "POST", "/v2/sequences/unsubscribed_emails",
                    Handler.withErrorsInCamelCase(EmailHandlers::unsubscribe)).needs(Needs.UNSUBSCRIBES_RW),

            read("listMeetings", "GET", "/v2/meetings", MeetingHandlers::list).needs(Needs.MEETINGS).forWorkspaceTokens(),
            write("createMeeting", "POST", "/v2/meetings", Handler.withErrorsInCamelCase(MeetingHandlers::create))
                    .needs(Needs.MEETINGS_RW),
            read("getMeeting", "GET", MEETING, MeetingHandlers::get).needs(Needs.MEETINGS),
            write("updateMeetingAppendLinks", "PATCH", MEETING, MeetingHandlers::appendLinks).needs(Needs.MEETINGS_RW),
            write("updateMeetingReplaceLinks", "PUT", MEETING, MeetingHandlers::replaceLinks).needs(Needs.MEETINGS_RW),
            write("deleteMeeting", "DELETE", MEETING, MeetingHandlers::delete).needs(Needs.MEETING_GONE),
            read("listCallRecordings", "GET", RECORDINGS, CallRecordingHandlers::list).needs(Needs.RECORDINGS),
            write("createCallRecording", "POST", RECORDINGS, CallRecordingHandlers::create).needs(Needs.RECORDINGS_RW),
            read("getCallRecording", "GET", RECORDING, CallRecordingHandlers::get).needs(Needs.RECORDINGS),
            write("deleteCallRecording", "DELETE", RECORDING, CallRecordingHandlers::delete).needs(Needs.RECORDINGS_RW),
            read("getCallTranscript", "GET", RECORDING + "/transcript", CallRecordingHandlers::transcript)
                    .needs(Needs.RECORDINGS).forWorkspaceTokens(),

            read("listFiles", "GET", "/v2/files", FileHandlers::list).needs(Needs.FILES),
            write("createFileEntry", "POST", "/v2/files", FileHandlers::create).needs(Needs.FILES_RW),
            write(UPLOAD, "POST", "/v2/files/upload", FileHandlers::upload).needs(Needs.FILES_RW),
            read("getFile", "GET", FILE, FileHandlers::get).needs(Needs.FILES),
            write("deleteFile", "DELETE", FILE, FileHandlers::delete).needs(Needs.FILES_RW),
            read("downloadFile", "GET", FILE + "/download", FileHandlers::download).needs(Needs.FILES),

            read("listWebhooks", "GET", "/v2/webhooks", WebhookHandlers::list).needs(Needs.WEBHOOKS).forWorkspaceTokens(),
            write("createWebhook", "POST", "/v2/webhooks", WebhookHandlers::create).needs(Needs.WEBHOOKS_RW)
                    .forWorkspaceTokens(),
            read("getWebhook", "GET", WEBHOOK, WebhookHandlers::get).needs(Needs.WEBHOOKS).forWorkspaceTokens(),
            write("updateWebhook", "PATCH", WEBHOOK, WebhookHandlers::update).needs(Needs.WEBHOOKS_RW).forWorkspaceTokens(),
            write("deleteWebhook", "DELETE", WEBHOOK, WebhookHandlers::delete).needs(Needs.WEBHOOKS_RW).forWorkspaceTokens(),

            read("scimListSchemas", "GET", ScimReply.PATH + "Schemas", ScimUserHandlers::schemas).needs(Needs.SCIM),
            read("scimListUsers", "GET", USERS, ScimUserHandlers::list).needs(Needs.SCIM),
            write("scimCreateUser", "POST", USERS, ScimUserHandlers::create).needs(Needs.SCIM_RW),
            read("scimGetUser", "GET", USER, ScimUserHandlers::get).needs(Needs.SCIM),
            write("scimReplaceUser", "PUT", USER, ScimUserHandlers::replace).needs(Needs.SCIM_RW),
            write("scimPatchUser", "PATCH", USER, ScimUserHandlers::patch).needs(Needs.SCIM_RW),
            write("scimDeleteUser", "DELETE", USER, ScimUserHandlers::delete).needs(Needs.SCIM_RW),
            read("scimListGroups", "GET", GROUPS, ScimGroupHandlers::list).needs(Needs.SCIM),
            write("scimCreateGroup", "POST", GROUPS, ScimGroupHandlers::create).needs(Needs.SCIM_RW),
            read("scimGetGroup", "GET", GROUP, ScimGroupHandlers::get).needs(Needs.SCIM),
            write("scimReplaceGroup", "PUT", GROUP, ScimGroupHandlers::replace).needs(Needs.SCIM_RW),
            write("scimPatchGroup", "PATCH", GROUP, ScimGroupHandlers::patch).needs(Needs.SCIM_RW),
            write("scimDeleteGroup", "DELETE", GROUP, ScimGroupHandlers::delete).needs(Needs.SCIM_RW));

    private Operations() {
    }

    static List<Operation> all() {
        return ALL;
    }

    private static Operation read(String id, String verb, String template, Handler handler) {
        return new Operation(id, verb, template, true, false, Scopes.NONE, handler);
    }

    private static Operation write(String id, String verb, String template, Handler handler) {
        return new Operation(id, verb, template, false, false, Scopes.NONE, handler);
    }
}
