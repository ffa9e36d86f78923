package io.quarkiverse.attio.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.attributes.AttioAttributes;
import io.quarkiverse.attio.attributes.Attribute;
import io.quarkiverse.attio.attributes.AttributeTarget;
import io.quarkiverse.attio.attributes.CreateAttribute;
import io.quarkiverse.attio.attributes.CreateSelectOption;
import io.quarkiverse.attio.attributes.CreateStatus;
import io.quarkiverse.attio.attributes.SelectOption;
import io.quarkiverse.attio.attributes.Status;
import io.quarkiverse.attio.attributes.UpdateAttribute;
import io.quarkiverse.attio.attributes.UpdateSelectOption;
import io.quarkiverse.attio.attributes.UpdateStatus;
import io.quarkiverse.attio.comments.AttioComments;
import io.quarkiverse.attio.comments.AttioThreads;
import io.quarkiverse.attio.comments.Comment;
import io.quarkiverse.attio.comments.CommentThread;
import io.quarkiverse.attio.comments.CreateComment;
import io.quarkiverse.attio.conformance.contract.Calls;
import io.quarkiverse.attio.conformance.contract.Clients;
import io.quarkiverse.attio.conformance.contract.Contract;
import io.quarkiverse.attio.conformance.contract.ContractCheck;
import io.quarkiverse.attio.conformance.server.EmulatorBehindProxy;
import io.quarkiverse.attio.conformance.server.Injected;
import io.quarkiverse.attio.conformance.server.RecordingProxy;
import io.quarkiverse.attio.error.AttioException;
import io.quarkiverse.attio.error.AttioNotFoundException;
import io.quarkiverse.attio.error.AttioUniquenessConflictException;
import io.quarkiverse.attio.lists.AttioEntries;
import io.quarkiverse.attio.lists.AttioLists;
import io.quarkiverse.attio.lists.CreateEntry;
import io.quarkiverse.attio.lists.CreateList;
import io.quarkiverse.attio.lists.ListEntry;
import io.quarkiverse.attio.lists.UpdateList;
import io.quarkiverse.attio.members.AttioWorkspaceMembers;
import io.quarkiverse.attio.notes.AttioNotes;
import io.quarkiverse.attio.notes.CreateNote;
import io.quarkiverse.attio.notes.Note;
import io.quarkiverse.attio.notes.UpdateNote;
import io.quarkiverse.attio.query.Filter;
import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkiverse.attio.tasks.AttioTasks;
import io.quarkiverse.attio.tasks.CreateTask;
import io.quarkiverse.attio.tasks.Task;
import io.quarkiverse.attio.tasks.TaskQuery;
import io.quarkiverse.attio.tasks.UpdateTask;
import io.quarkiverse.attio.values.ActorRef;
import io.quarkiverse.attio.values.AttributeType;
import io.quarkiverse.attio.values.EntryValues;
import io.quarkiverse.attio.values.RecordRef;
import io.quarkiverse.attio.values.RecordValues;
import io.quarkiverse.attio.values.StatusValue;
import io.quarkiverse.attio.values.TextValue;
import io.quarkiverse.attio.values.ValueHistory;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Attributes, lists, entries, notes, tasks, comments and members, from the client through the proxy to the emulator. */
@QuarkusTest
@WithTestResource(EmulatorBehindProxy.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryCallOfListsNotesAndTasksKeepsTheContractTest {

    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";
    private static final List<Class<?>> BLOCKING = List.of(AttioAttributes.class, AttioLists.class, AttioEntries.class,
            AttioNotes.class, AttioTasks.class, AttioThreads.class, AttioComments.class, AttioWorkspaceMembers.class);
    static final List<Class<?>> CLIENTS = Clients.all().stream().filter(client -> BLOCKING.stream()
            .anyMatch(one -> client.getSimpleName().replace("Reactive", "").equals(one.getSimpleName()))).toList();
    private static final Set<Method> CALLED = new HashSet<>();

    RecordingProxy proxy;

    @Inject
    Injected injected;
    @Inject
    @RestClient
    AttioRecords records;

    private String kind;

    private <T> T client(Class<T> blocking) {
        Class<?> type = CLIENTS.stream().filter(client -> client.getSimpleName()
                .equals((kind.equals("blocking") ? "" : "Reactive") + blocking.getSimpleName())).findFirst().orElseThrow();
        return Calls.blocking(blocking, type, injected.client(type), CALLED);
    }

    private String person() {
        return records.create("people", RecordValues.of().personalName("name", "Ada", "Lovelace", "Ada Lovelace")).recordId();
    }

    private String member() {
        return client(AttioWorkspaceMembers.class).list().get(0).id().workspaceMemberId();
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void attributes(String kind) {
        this.kind = kind;
        AttioAttributes attributes = client(AttioAttributes.class);
        AttributeTarget objects = AttributeTarget.OBJECTS;
        String size = kind + "_size";
        String phase = kind + "_phase";
        Attribute made = attributes.create(objects, "people", CreateAttribute.of("Size", size, AttributeType.SELECT));
        assertThat(attributes.get(objects, "people", size)).isEqualTo(made);
        assertThat(attributes.list(objects, "people")).contains(made);
        assertThat(attributes.list(objects, "people", true, 1, 0)).hasSize(1);
        assertThat(attributes.update(objects, "people", size, UpdateAttribute.of().title("How big")).title())
                .isEqualTo("How big");
        SelectOption small = attributes.createOption(objects, "people", size, CreateSelectOption.of("Small"));
        assertThat(attributes.listOptions(objects, "people", size)).containsExactly(small);
        attributes.updateOption(objects, "people", size, "Small", UpdateSelectOption.of().archived(true));
        assertThat(attributes.listOptions(objects, "people", size, false)).isEmpty();
        attributes.create(objects, "people", CreateAttribute.of("Phase", phase, AttributeType.STATUS));
        Status lead = attributes.createStatus(objects, "people", phase, CreateStatus.of("Lead").targetTimeInStatus("P1D"));
        assertThat(attributes.listStatuses(objects, "people", phase)).containsExactly(lead);
        attributes.updateStatus(objects, "people", phase, "Lead", UpdateStatus.of().archived(true));
        assertThat(attributes.listStatuses(objects, "people", phase, true)).hasSize(1);
        assertThatThrownBy(() -> attributes.create(objects, "people", CreateAttribute.of("Size", size, AttributeType.TEXT)))
                .isInstanceOf(AttioUniquenessConflictException.class);
        assertThatThrownBy(() -> attributes.get(objects, "people", "no_such")).isInstanceOf(AttioNotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void listsAndEntries(String kind) {
        this.kind = kind;
        AttioLists lists = client(AttioLists.class);
        AttioEntries entries = client(AttioEntries.class);
        String slug = kind + "_hiring";
        assertThat(lists.create(CreateList.of("Hiring " + kind, slug, "people")).parentObjects()).containsExactly("people");
        assertThat(lists.list()).contains(lists.get(slug));
        assertThat(lists.update(slug, UpdateList.of().name("Jobs " + kind)).name()).isEqualTo("Jobs " + kind);
        assertThat(lists.listViews(slug).items()).isEmpty();
        assertThat(lists.listViews(slug, true, 1, null).items()).isEmpty();
        AttioAttributes attributes = client(AttioAttributes.class);
        attributes.create(AttributeTarget.LISTS, slug, CreateAttribute.of("Stage", "stage", AttributeType.STATUS));
        attributes.createStatus(AttributeTarget.LISTS, slug, "stage", CreateStatus.of("Open"));
        attributes.createStatus(AttributeTarget.LISTS, slug, "stage", CreateStatus.of("Won"));
        attributes.create(AttributeTarget.LISTS, slug, CreateAttribute.of("Remark", "remark", AttributeType.TEXT));
        String person = person();
        ListEntry entry = entries.create(slug, CreateEntry.of("people", person, EntryValues.of().status("stage", "Open")));
        assertThat(entry.parentRecordId()).isEqualTo(person);
        assertThat(entry.status("stage")).get().extracting(StatusValue::title).isEqualTo("Open");
        assertThat(entries.get(slug, entry.entryId())).isEqualTo(entry);
        assertThat(entries.assertEntry(slug, CreateEntry.of("people", person, EntryValues.of().text("remark", "x"))).entryId())
                .isEqualTo(entry.entryId());
        entries.update(slug, entry.entryId(), EntryValues.of().status("stage", "Won"));
        assertThat(entries.query(slug, RecordQuery.where(Filter.status("stage").eq("Won")))).extracting(ListEntry::entryId)
                .containsExactly(entry.entryId());
        assertThat(entries.query(slug, RecordQuery.where(Filter.status("stage").eq("Open")))).isEmpty();
        ListEntry overwritten = entries.overwrite(slug, entry.entryId(), EntryValues.of().clear("stage"));
        assertThat(overwritten.has("stage")).isFalse();
        Instant start = Instant.parse("2020-01-01T00:00:00Z");
        entries.writeAttributeValues(slug, entry.entryId(), "remark",
                ValueHistory.of(Map.of("value", "old"), start, start.plus(1, ChronoUnit.DAYS))
                        .value(Map.of("value", "new"), start.plus(1, ChronoUnit.DAYS), null));
        assertThat(entries.listAttributeValues(slug, entry.entryId(), "remark", true, null, null))
                .extracting(value -> ((TextValue) value).value()).containsExactly("old", "new");
        assertThat(entries.listAttributeValues(slug, entry.entryId(), "remark")).hasSize(1);
        assertThat(records.listEntries("people", person)).hasSize(1);
        entries.delete(slug, entry.entryId());
        assertThatThrownBy(() -> entries.get(slug, entry.entryId())).isInstanceOf(AttioNotFoundException.class);
        assertThatThrownBy(() -> lists.get("no_such")).isInstanceOf(AttioNotFoundException.class);
        assertThatThrownBy(() -> entries.create(slug, CreateEntry.of("people", NOBODY))).isInstanceOf(AttioException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void notesAndTasks(String kind) {
        this.kind = kind;
        AttioNotes notes = client(AttioNotes.class);
        String person = person();
        Note note = notes.create(CreateNote.markdown("people", person, "Call", "# Call\n\nwent **well**"));
        assertThat(notes.get(note.id().noteId())).isEqualTo(note);
        assertThat(notes.list("people", person)).containsExactly(note);
        assertThat(notes.list("people", person, 50, 1)).isEmpty();
        assertThat(notes.update(note.id().noteId(), UpdateNote.ofTitle("Second call")).title()).isEqualTo("Second call");
        notes.delete(note.id().noteId());
        assertThatThrownBy(() -> notes.get(note.id().noteId())).isInstanceOf(AttioNotFoundException.class);

        AttioTasks tasks = client(AttioTasks.class);
        Task task = tasks.create(CreateTask.of("Call back").linkedRecords(RecordRef.of("people", person))
                .assignees(ActorRef.member(member())).deadline(Instant.parse("2030-01-01T00:00:00Z")));
        assertThat(tasks.get(task.id().taskId())).isEqualTo(task);
        assertThat(tasks.list(TaskQuery.all().linkedTo("people", person).completed(false))).containsExactly(task);
        assertThat(tasks.list(TaskQuery.all().linkedTo("people", person).unassigned())).isEmpty();
        assertThat(tasks.list()).contains(task);
        assertThat(tasks.update(task.id().taskId(), UpdateTask.of().completed(true)).completed()).isTrue();
        tasks.delete(task.id().taskId());
        assertThatThrownBy(() -> tasks.get(task.id().taskId())).isInstanceOf(AttioNotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void commentsAndMembers(String kind) {
        this.kind = kind;
        AttioComments comments = client(AttioComments.class);
        AttioThreads threads = client(AttioThreads.class);
        String member = member();
        assertThat(client(AttioWorkspaceMembers.class).get(member).id().workspaceMemberId()).isEqualTo(member);
        assertThatThrownBy(() -> client(AttioWorkspaceMembers.class).get(NOBODY)).isInstanceOf(AttioNotFoundException.class);
        String person = person();
        Comment first = comments.create(CreateComment.onRecord("people", person, member, "Well"));
        Comment reply = comments.create(CreateComment.inThread(first.threadId(), member, "Indeed"));
        assertThat(comments.get(reply.id().commentId())).isEqualTo(reply);
        CommentThread thread = threads.get(first.threadId()).payload();
        assertThat(thread.comments()).containsExactly(first, reply);
        assertThat(threads.get(first.threadId(), 1, null, null).nextCursor()).isPresent();
        assertThat(threads.listOnRecord("people", person)).extracting(CommentThread::id).containsExactly(thread.id());
        assertThat(threads.list("people", person, null, null, 50, 1)).isEmpty();
        String slug = kind + "_talks";
        client(AttioLists.class).create(CreateList.of("Talks " + kind, slug, "people"));
        String entry = client(AttioEntries.class).create(slug, CreateEntry.of("people", person)).entryId();
        comments.create(CreateComment.onEntry(slug, entry, member, "On the list"));
        assertThat(threads.listOnEntry(slug, entry)).hasSize(1);
        comments.delete(first.id().commentId());
        assertThatThrownBy(() -> threads.get(first.threadId())).isInstanceOf(AttioNotFoundException.class);
    }

    /** After the others, over all that they sent and got. */
    @Test
    @Order(Integer.MAX_VALUE)
    void allOfItWasAsTheDocumentSays() {
        ContractCheck check = new ContractCheck(Contract.load());
        assertThat(check.violations(proxy.exchanges())).as("%d exchanges", proxy.exchanges().size()).isEmpty();
        assertThat(Clients.operations(CLIENTS)).hasSize(41);
        assertThat(check.succeeded(proxy.exchanges())).containsAll(Clients.operations(CLIENTS));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyMethodOfTheseClientsWasCalled() {
        assertThat(CALLED).isEqualTo(Clients.javaMethods(CLIENTS));
    }
}
