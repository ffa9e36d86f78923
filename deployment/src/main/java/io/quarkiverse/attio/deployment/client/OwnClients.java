package io.quarkiverse.attio.deployment.client;

import java.util.List;

import org.jboss.jandex.ClassInfo;

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

/** The interfaces of this extension, each with its reactive twin. */
public final class OwnClients {

    public static final List<Class<?>> CLASSES = List.of(AttioSelf.class, ReactiveAttioSelf.class, AttioObjects.class,
            ReactiveAttioObjects.class, AttioAttributes.class, ReactiveAttioAttributes.class, AttioRecords.class,
            ReactiveAttioRecords.class, AttioLists.class, ReactiveAttioLists.class, AttioEntries.class,
            ReactiveAttioEntries.class,
            AttioWorkspaceMembers.class, ReactiveAttioWorkspaceMembers.class, AttioNotes.class, ReactiveAttioNotes.class,
            AttioTasks.class, ReactiveAttioTasks.class, AttioThreads.class, ReactiveAttioThreads.class, AttioComments.class,
            ReactiveAttioComments.class, AttioActivities.class, ReactiveAttioActivities.class, AttioActivityRecords.class,
            ReactiveAttioActivityRecords.class, AttioMeetings.class, ReactiveAttioMeetings.class, AttioCallRecordings.class,
            ReactiveAttioCallRecordings.class, AttioEmails.class, ReactiveAttioEmails.class, AttioSequences.class,
            ReactiveAttioSequences.class, AttioFiles.class, ReactiveAttioFiles.class,
            AttioWebhooks.class, ReactiveAttioWebhooks.class, AttioSql.class, ReactiveAttioSql.class,
            AttioScimSchemas.class, ReactiveAttioScimSchemas.class, AttioScimUsers.class, ReactiveAttioScimUsers.class,
            AttioScimGroups.class, ReactiveAttioScimGroups.class);

    private OwnClients() {
    }

    static boolean contains(ClassInfo type) {
        return CLASSES.stream().anyMatch(own -> own.getName().equals(type.name().toString()));
    }
}
