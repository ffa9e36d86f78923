package io.quarkiverse.attio.emulator.workspace;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.comments.Threads;
import io.quarkiverse.attio.emulator.emails.Emails;
import io.quarkiverse.attio.emulator.emails.UnsubscribedAddresses;
import io.quarkiverse.attio.emulator.files.RecordFiles;
import io.quarkiverse.attio.emulator.meetings.CallRecordings;
import io.quarkiverse.attio.emulator.meetings.Meeting;
import io.quarkiverse.attio.emulator.meetings.MeetingJson;
import io.quarkiverse.attio.emulator.meetings.Meetings;
import io.quarkiverse.attio.emulator.notes.Notes;
import io.quarkiverse.attio.emulator.records.Contacts;
import io.quarkiverse.attio.emulator.records.Entries;
import io.quarkiverse.attio.emulator.records.EntryWriter;
import io.quarkiverse.attio.emulator.records.Merges;
import io.quarkiverse.attio.emulator.records.RecordJson;
import io.quarkiverse.attio.emulator.records.RecordKey;
import io.quarkiverse.attio.emulator.records.RecordMerger;
import io.quarkiverse.attio.emulator.records.RecordSearch;
import io.quarkiverse.attio.emulator.records.RecordStore;
import io.quarkiverse.attio.emulator.records.RecordWriter;
import io.quarkiverse.attio.emulator.records.Records;
import io.quarkiverse.attio.emulator.records.SearchIndex;
import io.quarkiverse.attio.emulator.records.ValueHistory;
import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.schema.Schema;
import io.quarkiverse.attio.emulator.schema.SchemaJson;
import io.quarkiverse.attio.emulator.schema.StandardObjects;
import io.quarkiverse.attio.emulator.scim.People;
import io.quarkiverse.attio.emulator.scim.Teams;
import io.quarkiverse.attio.emulator.tasks.Tasks;
import io.quarkiverse.attio.emulator.values.Lookup;
import io.quarkiverse.attio.emulator.values.Member;
import io.quarkiverse.attio.emulator.webhooks.Webhooks;
import io.quarkiverse.attio.emulator.wire.Times;

/** A workspace with all that is in it. Nothing of it is shared with another one, and one thread uses it. */
public final class Workspace implements Lookup {

    private final String id;
    private final String name;
    private final String slug;
    private final Settings settings;
    private final People people;
    private final Teams teams;
    private final Schema schema;
    private final SchemaJson schemaJson;
    private final SearchIndex searchIndex;
    private final Records records;
    private final RecordWriter writer;
    private final Notes notes = new Notes();
    private final Tasks tasks = new Tasks();
    private final Threads threads = new Threads();
    private final RecordFiles files = new RecordFiles();
    private final Meetings meetings = new Meetings();
    private final CallRecordings callRecordings = new CallRecordings();
    private final Emails emails = new Emails();
    private final UnsubscribedAddresses unsubscribed = new UnsubscribedAddresses();
    private final Webhooks webhooks = new Webhooks();

    public Workspace(String id, String name, String slug, List<Member> members, Set<String> enabledObjects, Settings settings) {
        this.id = id;
        this.name = name;
        this.slug = slug;
        this.settings = settings;
        this.schema = StandardObjects.schema(enabledObjects);
        this.schemaJson = new SchemaJson(id, schema);
        Times clock = new Times(settings.clock());
        this.searchIndex = new SearchIndex(schema, clock, settings.searchLag());
        this.records = new Records(schema, new RecordStore(searchIndex, new Merges(clock, settings.mergeLag())), this, clock);
        this.writer = new RecordWriter(records);
        this.people = new People(members, settings.verifiedDomains(), records.clock());
        this.teams = new Teams(people, records.clock());
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String slug() {
        return slug;
    }

    public Settings settings() {
        return settings;
    }

    public List<Member> members() {
        return people.members();
    }

    public People people() {
        return people;
    }

    public Teams teams() {
        return teams;
    }

    public Schema schema() {
        return schema;
    }

    public RecordStore store() {
        return records.store();
    }

    public Times clock() {
        return records.clock();
    }

    public RecordWriter writer() {
        return writer;
    }

    public EntryWriter entryWriter() {
        return new EntryWriter(records, writer);
    }

    public Entries entries() {
        return new Entries(records);
    }

    public RecordMerger merger() {
        return new RecordMerger(records);
    }

    public ValueHistory history() {
        return new ValueHistory(records);
    }

    public RecordJson recordJson() {
        return new RecordJson(slug, this);
    }

    public RecordSearch search() {
        return new RecordSearch(records, searchIndex);
    }

    public SearchIndex searchIndex() {
        return searchIndex;
    }

    public Contacts contacts() {
        return new Contacts(records);
    }

    public Notes notes() {
        return notes;
    }

    public Tasks tasks() {
        return tasks;
    }

    public Threads threads() {
        return threads;
    }

    public RecordFiles files() {
        return files;
    }

    public Meetings meetings() {
        return meetings;
    }

    public CallRecordings callRecordings() {
        return callRecordings;
    }

    public MeetingJson meetingJson() {
        return new MeetingJson(id, slug, recordJson());
    }

    public Emails emails() {
        return emails;
    }

    public UnsubscribedAddresses unsubscribed() {
        return unsubscribed;
    }

    public Webhooks webhooks() {
        return webhooks;
    }

    /** Takes along what hangs on a record that was deleted. */
    public void recordGone(RecordKey record) {
        notes.recordGone(record);
        tasks.recordGone(record);
        threads.recordGone(record);
        files.recordGone(record);
        meetings.recordGone(record);
    }

    /** Hands what hangs on a record to the one that it was merged into. */
    public void recordMerged(RecordKey from, RecordKey into) {
        notes.recordMerged(from, into);
        tasks.recordMerged(from, into);
        threads.recordMerged(from, into);
        files.recordMerged(from, into);
        meetings.recordMerged(from, into);
    }

    /** Takes along what hangs on a meeting that was deleted. */
    public void meetingGone(Meeting meeting) {
        callRecordings.meetingGone(meeting);
        notes.meetingGone(meeting.id());
    }

    @Override
    public SchemaJson schemaJson() {
        return schemaJson;
    }

    @Override
    public Optional<ObjectType> object(String slugOrId) {
        return schema.find(slugOrId);
    }

    @Override
    public Optional<Member> member(String idOrEmailAddress) {
        return members().stream()
                .filter(m -> m.id().equals(idOrEmailAddress) || m.emailAddress().equalsIgnoreCase(idOrEmailAddress))
                .findFirst();
    }

    @Override
    public boolean recordExists(String objectId, String recordId) {
        return records.store().find(objectId, recordId).isPresent();
    }

    @Override
    public Optional<String> recordWith(Attribute unique, ObjectNode stored) {
        return records.store().holders(unique, stored).stream().findFirst();
    }
}
