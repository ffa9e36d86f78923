package io.quarkiverse.attio.conformance.contract;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkiverse.attio.activities.AttioActivities;
import io.quarkiverse.attio.activities.AttioActivityRecords;
import io.quarkiverse.attio.activities.ReactiveAttioActivities;
import io.quarkiverse.attio.activities.ReactiveAttioActivityRecords;
import io.quarkiverse.attio.attributes.AttioAttributes;
import io.quarkiverse.attio.attributes.ReactiveAttioAttributes;
import io.quarkiverse.attio.auth.AttioSelf;
import io.quarkiverse.attio.auth.ReactiveAttioSelf;
import io.quarkiverse.attio.comments.AttioComments;
import io.quarkiverse.attio.comments.AttioThreads;
import io.quarkiverse.attio.comments.ReactiveAttioComments;
import io.quarkiverse.attio.comments.ReactiveAttioThreads;
import io.quarkiverse.attio.emails.AttioEmails;
import io.quarkiverse.attio.emails.AttioSequences;
import io.quarkiverse.attio.emails.ReactiveAttioEmails;
import io.quarkiverse.attio.emails.ReactiveAttioSequences;
import io.quarkiverse.attio.files.AttioFiles;
import io.quarkiverse.attio.files.ReactiveAttioFiles;
import io.quarkiverse.attio.lists.AttioEntries;
import io.quarkiverse.attio.lists.AttioLists;
import io.quarkiverse.attio.lists.ReactiveAttioEntries;
import io.quarkiverse.attio.lists.ReactiveAttioLists;
import io.quarkiverse.attio.meetings.AttioCallRecordings;
import io.quarkiverse.attio.meetings.AttioMeetings;
import io.quarkiverse.attio.meetings.ReactiveAttioCallRecordings;
import io.quarkiverse.attio.meetings.ReactiveAttioMeetings;
import io.quarkiverse.attio.members.AttioWorkspaceMembers;
import io.quarkiverse.attio.members.ReactiveAttioWorkspaceMembers;
import io.quarkiverse.attio.notes.AttioNotes;
import io.quarkiverse.attio.notes.ReactiveAttioNotes;
import io.quarkiverse.attio.objects.AttioObjects;
import io.quarkiverse.attio.objects.ReactiveAttioObjects;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkiverse.attio.records.ReactiveAttioRecords;
import io.quarkiverse.attio.scim.AttioScimGroups;
import io.quarkiverse.attio.scim.AttioScimSchemas;
import io.quarkiverse.attio.scim.AttioScimUsers;
import io.quarkiverse.attio.scim.ReactiveAttioScimGroups;
import io.quarkiverse.attio.scim.ReactiveAttioScimSchemas;
import io.quarkiverse.attio.scim.ReactiveAttioScimUsers;
import io.quarkiverse.attio.sql.AttioSql;
import io.quarkiverse.attio.sql.ReactiveAttioSql;
import io.quarkiverse.attio.tasks.AttioTasks;
import io.quarkiverse.attio.tasks.ReactiveAttioTasks;
import io.quarkiverse.attio.webhooks.AttioWebhooks;
import io.quarkiverse.attio.webhooks.ReactiveAttioWebhooks;

/** The clients of this extension. */
public final class Clients {

    public static final List<Class<?>> BLOCKING = List.of(AttioSelf.class, AttioObjects.class, AttioAttributes.class,
            AttioRecords.class, AttioLists.class, AttioEntries.class, AttioWorkspaceMembers.class, AttioNotes.class,
            AttioTasks.class, AttioThreads.class, AttioComments.class, AttioActivities.class, AttioActivityRecords.class,
            AttioMeetings.class, AttioCallRecordings.class, AttioEmails.class, AttioSequences.class, AttioFiles.class,
            AttioWebhooks.class, AttioSql.class, AttioScimSchemas.class, AttioScimUsers.class, AttioScimGroups.class);
    public static final List<Class<?>> REACTIVE = List.of(ReactiveAttioSelf.class, ReactiveAttioObjects.class,
            ReactiveAttioAttributes.class, ReactiveAttioRecords.class, ReactiveAttioLists.class, ReactiveAttioEntries.class,
            ReactiveAttioWorkspaceMembers.class, ReactiveAttioNotes.class, ReactiveAttioTasks.class, ReactiveAttioThreads.class,
            ReactiveAttioComments.class, ReactiveAttioActivities.class, ReactiveAttioActivityRecords.class,
            ReactiveAttioMeetings.class, ReactiveAttioCallRecordings.class,
            ReactiveAttioEmails.class, ReactiveAttioSequences.class, ReactiveAttioFiles.class, ReactiveAttioWebhooks.class,
            ReactiveAttioSql.class, ReactiveAttioScimSchemas.class, ReactiveAttioScimUsers.class,
            ReactiveAttioScimGroups.class);

    private Clients() {
    }

    public static List<Class<?>> all() {
        return Stream.concat(BLOCKING.stream(), REACTIVE.stream()).toList();
    }

    /** The ids of the operations of some clients. */
    public static Set<String> operations(List<Class<?>> clients) {
        return clients.stream().flatMap(client -> ClientMethod.of(client).stream()).map(method -> method.operation().id())
                .collect(Collectors.toSet());
    }

    /** The methods of some clients, those with defaults too. */
    public static Set<Method> javaMethods(List<Class<?>> clients) {
        return clients.stream().flatMap(client -> Stream.of(client.getDeclaredMethods()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .collect(Collectors.toSet());
    }

    public static List<ClientMethod> methods() {
        return all().stream().flatMap(client -> ClientMethod.of(client).stream()).toList();
    }
}
