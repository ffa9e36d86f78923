package io.quarkiverse.attio.emulator.server;

/** The scopes that operations need, separated by blanks. */
final class Needs {

    static final String CONFIGURATION = "object_configuration:read";
    static final String CONFIGURATION_RW = "object_configuration:read-write";
    static final String OBJECT_GONE = "object_configuration:read-write record_permission:read-write";
    static final String ACTIVITIES = "activity_configuration:read";
    static final String ACTIVITIES_RW = "activity_configuration:read-write";
    static final String ACTIVITY_GONE = "activity_configuration:read-write activity_record:read-write";
    static final String RECORDS = "record_permission:read object_configuration:read";
    static final String RECORDS_RW = "record_permission:read-write object_configuration:read";
    static final String ACTIVITY_RECORDS = "activity_record:read activity_configuration:read " + RECORDS;
    static final String ACTIVITY_RECORDS_RW = "activity_record:read-write activity_configuration:read " + RECORDS;
    static final String LISTS = "list_configuration:read";
    static final String LISTS_RW = "list_configuration:read-write";
    static final String ENTRIES = "list_entry:read list_configuration:read";
    static final String ENTRIES_RW = "list_entry:read-write list_configuration:read";
    static final String ENTRIES_OF_RECORD = RECORDS + " list_entry:read";
    static final String MEMBERS = "user_management:read";
    static final String NOTES = "note:read " + RECORDS;
    static final String NOTES_RW = "note:read-write " + RECORDS;
    static final String NOTE_GONE = "note:read-write";
    static final String TASKS = "task:read " + RECORDS + " user_management:read";
    static final String TASKS_RW = "task:read-write " + RECORDS + " user_management:read";
    static final String TASK_GONE = "task:read-write";
    static final String COMMENTS = "comment:read";
    static final String COMMENTS_RW = "comment:read-write";
    static final String EMAILS = "email:read " + RECORDS;
    static final String UNSUBSCRIBES_RW = "sequence_unsubscribe:read-write";
    static final String MEETINGS = "meeting:read record_permission:read";
    static final String MEETINGS_RW = "meeting:read-write record_permission:read";
    static final String MEETING_GONE = "meeting:read-write";
    static final String RECORDINGS = "meeting:read call_recording:read";
    static final String RECORDINGS_RW = "meeting:read call_recording:read-write";
    static final String FILES = "file:read " + RECORDS;
    static final String FILES_RW = "file:read-write " + RECORDS;
    static final String WEBHOOKS = "webhook:read";
    static final String WEBHOOKS_RW = "webhook:read-write";
    static final String SCIM = "scim_management:read";
    static final String SCIM_RW = "scim_management:read-write";

    private Needs() {
    }
}
