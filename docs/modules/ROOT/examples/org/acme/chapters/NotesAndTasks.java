package org.acme.chapters;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkiverse.attio.notes.AttioNotes;
import io.quarkiverse.attio.notes.CreateNote;
import io.quarkiverse.attio.notes.Note;
import io.quarkiverse.attio.notes.UpdateNote;
import io.quarkiverse.attio.paging.AttioPager;
import io.quarkiverse.attio.tasks.AttioTasks;
import io.quarkiverse.attio.tasks.CreateTask;
import io.quarkiverse.attio.tasks.Task;
import io.quarkiverse.attio.tasks.TaskQuery;
import io.quarkiverse.attio.tasks.TaskSort;
import io.quarkiverse.attio.tasks.UpdateTask;
import io.quarkiverse.attio.values.ActorRef;
import io.quarkiverse.attio.values.RecordRef;

@ApplicationScoped
public class NotesAndTasks {

    @Inject
    @RestClient
    AttioNotes notes;

    @Inject
    @RestClient
    AttioTasks tasks;

    // tag::note[]
    public Note writeUp(String companyId) {
        Note note = notes.create(CreateNote.markdown("companies", companyId, "First call",
                "# Result\n\n- wants an **offer**"));
        return notes.update(note.noteId(), UpdateNote.ofTitle("First call, with Ada")); // <1>
    }
    // end::note[]

    // tag::notes[]
    public List<String> titles(String companyId) {
        return AttioPager.byOffset((limit, offset) -> notes.list("companies", companyId, limit, offset), Note::noteId)
                .largestPage(50) // <1>
                .stream().map(Note::title).toList();
    }
    // end::notes[]

    // tag::task[]
    public Task followUp(String domain, String memberEmail, Instant friday) {
        return tasks.create(CreateTask.of("Send the offer")
                .deadline(friday)
                .linkedRecords(RecordRef.byDomain("companies", "domains", domain)) // <1>
                .assignees(ActorRef.memberWithEmail(memberEmail)));
    }

    public Task done(String taskId) {
        return tasks.update(taskId, UpdateTask.of().completed(true).noDeadline()); // <2>
    }
    // end::task[]

    // tag::tasks[]
    public List<Task> openTasksOf(String memberEmail) {
        return tasks.list(TaskQuery.all().assignedTo(memberEmail).completed(false).sort(TaskSort.CREATED_AT_DESC).limit(20));
    }
    // end::tasks[]
}
