package io.quarkiverse.attio.conformance.contract;

import java.util.List;
import java.util.stream.Stream;

import io.quarkiverse.attio.auth.AttioSelf;
import io.quarkiverse.attio.auth.ReactiveAttioSelf;
import io.quarkiverse.attio.comments.AttioComments;
import io.quarkiverse.attio.comments.AttioThreads;
import io.quarkiverse.attio.comments.ReactiveAttioComments;
import io.quarkiverse.attio.comments.ReactiveAttioThreads;
import io.quarkiverse.attio.members.AttioWorkspaceMembers;
import io.quarkiverse.attio.members.ReactiveAttioWorkspaceMembers;
import io.quarkiverse.attio.notes.AttioNotes;
import io.quarkiverse.attio.notes.ReactiveAttioNotes;
import io.quarkiverse.attio.objects.AttioObjects;
import io.quarkiverse.attio.objects.ReactiveAttioObjects;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkiverse.attio.records.ReactiveAttioRecords;
import io.quarkiverse.attio.tasks.AttioTasks;
import io.quarkiverse.attio.tasks.ReactiveAttioTasks;

/** The clients of this extension. */
public final class Clients {

    public static final List<Class<?>> BLOCKING = List.of(AttioSelf.class, AttioObjects.class, AttioRecords.class,
            AttioWorkspaceMembers.class, AttioNotes.class, AttioTasks.class, AttioThreads.class, AttioComments.class);
    public static final List<Class<?>> REACTIVE = List.of(ReactiveAttioSelf.class, ReactiveAttioObjects.class,
            ReactiveAttioRecords.class, ReactiveAttioWorkspaceMembers.class, ReactiveAttioNotes.class, ReactiveAttioTasks.class,
            ReactiveAttioThreads.class, ReactiveAttioComments.class);

    private Clients() {
    }

    public static List<Class<?>> all() {
        return Stream.concat(BLOCKING.stream(), REACTIVE.stream()).toList();
    }

    public static List<ClientMethod> methods() {
        return all().stream().flatMap(client -> ClientMethod.of(client).stream()).toList();
    }
}
