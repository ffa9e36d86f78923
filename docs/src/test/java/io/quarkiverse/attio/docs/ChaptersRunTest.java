package io.quarkiverse.attio.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import jakarta.inject.Inject;

import org.acme.chapters.Colleagues;
import org.acme.chapters.Discussions;
import org.acme.chapters.Hooks;
import org.acme.chapters.NotesAndTasks;
import org.acme.chapters.Records;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.attio.comments.Comment;
import io.quarkiverse.attio.error.AttioNotFoundException;
import io.quarkiverse.attio.lists.AttioEntries;
import io.quarkiverse.attio.lists.AttioLists;
import io.quarkiverse.attio.lists.CreateEntry;
import io.quarkiverse.attio.lists.CreateList;
import io.quarkiverse.attio.members.AttioWorkspaceMembers;
import io.quarkiverse.attio.members.WorkspaceMember;
import io.quarkiverse.attio.notes.Note;
import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkiverse.attio.tasks.Task;
import io.quarkiverse.attio.values.Actor;
import io.quarkiverse.attio.values.AttributeValue;
import io.quarkiverse.attio.values.DomainValue;
import io.quarkiverse.attio.values.RecordValues;
import io.quarkiverse.attio.webhooks.AttioWebhooks;
import io.quarkiverse.attio.webhooks.EventType;
import io.quarkiverse.attio.webhooks.WebhookCondition;
import io.quarkiverse.attio.webhooks.WebhookSubscription;
import io.quarkus.test.QuarkusUnitTest;

/** The pages on single chapters of the API, run against the emulator. */
class ChaptersRunTest {

    private static final Instant FOUNDED = Instant.parse("2001-02-03T04:05:06Z");
    private static final Instant RENAMED = Instant.parse("2011-02-03T04:05:06Z");

    @RegisterExtension
    static final QuarkusUnitTest app = new QuarkusUnitTest()
            .withApplicationRoot(
                    jar -> jar.addClasses(NotesAndTasks.class, Discussions.class, Records.class, Colleagues.class,
                            Hooks.class))
            .overrideConfigKey("quarkus.attio.devservices.always", "true")
            .overrideRuntimeConfigKey("quarkus.http.test-port", "0");

    @Inject
    NotesAndTasks notesAndTasks;
    @Inject
    Discussions discussions;
    @Inject
    Records chapter;
    @Inject
    Colleagues colleagues;
    @Inject
    Hooks hooks;

    @Inject
    @RestClient
    AttioRecords records;
    @Inject
    @RestClient
    AttioWorkspaceMembers members;
    @Inject
    @RestClient
    AttioLists lists;
    @Inject
    @RestClient
    AttioEntries entries;
    @Inject
    @RestClient
    AttioWebhooks webhooks;

    private String company(String domain) {
        return records.create("companies", RecordValues.of().text("name", "Company").domain("domains", domain)).recordId();
    }

    private WorkspaceMember member() {
        return members.list().get(0);
    }

    @Test
    void notes() {
        String company = company("notes.example");
        Note note = notesAndTasks.writeUp(company);
        assertThat(note.title()).isEqualTo("First call, with Ada");
        assertThat(note.contentPlaintext()).contains("wants an offer");
        for (int i = 0; i < 60; i++) {
            notesAndTasks.writeUp(company);
        }
        assertThat(notesAndTasks.titles(company)).hasSize(61).containsOnly("First call, with Ada");
    }

    @Test
    void tasks() {
        company("tasks.example");
        String email = member().emailAddress();
        Task task = notesAndTasks.followUp("tasks.example", email, RENAMED);
        assertThat(task.deadlineAt()).isEqualTo(RENAMED);
        assertThat(notesAndTasks.openTasksOf(email)).extracting(Task::taskId).contains(task.taskId());
        Task done = notesAndTasks.done(task.taskId());
        assertThat(done.completed()).isTrue();
        assertThat(done.deadlineAt()).isNull();
        assertThat(notesAndTasks.openTasksOf(email)).extracting(Task::taskId).doesNotContain(task.taskId());
    }

    @Test
    void comments() {
        String company = company("comments.example");
        Comment reply = discussions.discuss(company, member().workspaceMemberId());
        assertThat(discussions.onCompany(company)).singleElement().satisfies(thread -> {
            assertThat(thread.threadId()).isEqualTo(reply.threadId());
            assertThat(thread.comments()).extracting(Comment::contentPlaintext)
                    .containsExactly("They called back.", "They want an offer.");
        });
        assertThat(discussions.everything(reply.threadId())).extracting(Comment::contentPlaintext)
                .containsExactly("They called back.", "They want an offer.");
    }

    @Test
    void recordsFromTheFirstToTheMerge() {
        String company = chapter.create().recordId();
        assertThat(chapter.makeOrChange().recordId()).isEqualTo(company);
        chapter.domains(company);
        AttioRecord changed = records.get("companies", company);
        assertThat(changed.all("domains", DomainValue.class)).extracting(DomainValue::domain).containsExactly("acme.example");
        assertThat(changed.text("name")).contains("Acme Ltd");
        // the search learns of it, and the merge is done, some time later
        await().untilAsserted(() -> assertThat(chapter.find("Acme Ltd")).extracting(found -> found.id().recordId())
                .contains(company));
        String merged = chapter.merge(company, company("merge.example"));
        assertThat(merged).isNotEqualTo(company);
        await().ignoreExceptionsMatching(AttioNotFoundException.class::isInstance)
                .untilAsserted(() -> assertThat(records.get("companies", merged).text("name")).contains("Acme Ltd"));
    }

    @Test
    void valuesOverTime() {
        String company = company("history.example");
        chapter.bringHistory(company, FOUNDED, RENAMED);
        List<AttributeValue> names = chapter.namesSoFar(company);
        assertThat(names).extracting(AttributeValue::asText).containsExactly("Acme", "Acme Ltd");
        assertThat(names).extracting(AttributeValue::activeFrom).containsExactly(FOUNDED, RENAMED);
    }

    @Test
    void theListsOfARecord() {
        String company = company("lists.example");
        lists.create(CreateList.of("Sales", "docs_sales", "companies"));
        entries.create("docs_sales", CreateEntry.of("companies", company));
        assertThat(chapter.listsOf(company)).containsExactly("docs_sales");
    }

    @Test
    void webhooks() {
        String companies = records.get("companies", company("webhooks.example")).id().objectId();
        String webhook = hooks.connect(companies);
        hooks.alsoTasks(webhook);
        assertThat(webhooks.get(webhook).subscriptions()).extracting(WebhookSubscription::eventType)
                .containsExactly(EventType.NOTE_CREATED, EventType.RECORD_UPDATED, EventType.TASK_CREATED);
        assertThat(webhooks.get(webhook).subscriptions().get(1).filter().conditions())
                .containsExactly(WebhookCondition.equal("id.object_id", companies),
                        WebhookCondition.notEqual("actor.type", "system"));
        assertThat(hooks.notDelivering()).isEmpty();
    }

    @Test
    void members() {
        WorkspaceMember member = member();
        assertThat(colleagues.withEmail(member.emailAddress().toUpperCase(Locale.ROOT))).contains(member);
        assertThat(colleagues.withEmail("nobody@acme.example")).isEmpty();
        assertThat(colleagues.nameOf(new Actor(Actor.WORKSPACE_MEMBER, member.workspaceMemberId())))
                .isEqualTo(member.firstName() + " " + member.lastName());
        assertThat(colleagues.nameOf(new Actor(Actor.SYSTEM, null))).isEqualTo("system");
    }
}
