package io.quarkiverse.attio.deployment.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.attio.comments.AttioThreads;
import io.quarkiverse.attio.comments.Comment;
import io.quarkiverse.attio.comments.CommentThread;
import io.quarkiverse.attio.comments.ReactiveAttioThreads;
import io.quarkiverse.attio.deployment.client.ScriptedServer.Answer;
import io.quarkiverse.attio.paging.AttioPager;
import io.quarkiverse.attio.paging.Paged;
import io.quarkiverse.attio.tasks.AttioTasks;
import io.quarkiverse.attio.tasks.CreateTask;
import io.quarkiverse.attio.tasks.ReactiveAttioTasks;
import io.quarkiverse.attio.tasks.Task;
import io.quarkiverse.attio.tasks.TaskQuery;
import io.quarkiverse.attio.tasks.TaskSort;
import io.quarkiverse.attio.tasks.UpdateTask;
import io.quarkus.test.QuarkusUnitTest;

/** Query parameters from an object, those that are empty or instants, and a payload with a cursor. */
class TasksAndThreadsOnTheWireTest {

    private static final ScriptedServer server = new ScriptedServer("tasks");

    @RegisterExtension
    static final QuarkusUnitTest app = Scripted.app(server);

    @Inject
    @RestClient
    AttioTasks tasks;

    @Inject
    @RestClient
    ReactiveAttioTasks reactiveTasks;

    @Inject
    @RestClient
    AttioThreads threads;

    @Inject
    @RestClient
    ReactiveAttioThreads reactiveThreads;

    private static List<String> query() {
        String query = server.only().query();
        return query == null ? List.of() : List.of(URLDecoder.decode(query, StandardCharsets.UTF_8).split("&"));
    }

    private List<String> sent(TaskQuery query) {
        server.answer(Answer.json(200, "{\"data\":[{\"content_plaintext\":\"Call\"}]}"));
        assertThat(tasks.list(query)).extracting(Task::contentPlaintext).containsExactly("Call");
        List<String> blocking = query();
        server.answer(Answer.json(200, "{\"data\":[]}"));
        assertThat(reactiveTasks.list(query).await().indefinitely()).isEmpty();
        assertThat(query()).isEqualTo(blocking);
        return blocking;
    }

    @Test
    void whatAQueryDoesNotSayIsNotSent() {
        assertThat(sent(TaskQuery.all())).isEmpty();
        assertThat(sent(TaskQuery.all().completed(true))).containsExactly("is_completed=true");
        assertThat(sent(TaskQuery.all().completed(false))).containsExactly("is_completed=false");
        server.answer(Answer.json(200, "{\"data\":[]}"));
        assertThat(tasks.list()).isEmpty();
        assertThat(query()).isEmpty();
    }

    @Test
    void nobodyIsAnEmptyAssignee() {
        assertThat(sent(TaskQuery.all().unassigned())).containsExactly("assignee=");
        assertThat(sent(TaskQuery.all().assignedTo("ada+1@acme.example"))).containsExactly("assignee=ada+1@acme.example");
    }

    @Test
    void allThatAQueryCanSayIsSent() {
        assertThat(sent(TaskQuery.all().limit(10).offset(5).sort(TaskSort.CREATED_AT_DESC).linkedTo("people", "r")
                .unassigned().completed(false)))
                .containsExactlyInAnyOrder("limit=10", "offset=5", "sort=created_at:desc", "linked_object=people",
                        "linked_record_id=r", "assignee=", "is_completed=false");
    }

    @Test
    void nullGoesOverTheWireWhereItSaysSomething() {
        server.answer(Answer.json(200, "{\"data\":{}}"));
        tasks.create(CreateTask.of("Call"));
        assertThat(server.only().body()).isEqualTo("{\"data\":{\"content\":\"Call\",\"deadline_at\":null,"
                + "\"is_completed\":false,\"linked_records\":[],\"assignees\":[],\"format\":\"plaintext\"}}");
        server.answer(Answer.json(200, "{\"data\":{}}"));
        tasks.update("t", UpdateTask.of().noDeadline());
        assertThat(server.only().body()).isEqualTo("{\"data\":{\"deadline_at\":null}}");
    }

    @Test
    void aThreadAndItsCursor() {
        server.answer(Answer.json(200, "{\"data\":{\"comments\":[{\"thread_id\":\"t\"}]},"
                + "\"pagination\":{\"next_cursor\":\"c2\"}}"));
        Paged<CommentThread> thread = threads.get("t", 1, "c1", Instant.parse("2023-01-01T15:00:00Z"));
        assertThat(query()).containsExactlyInAnyOrder("limit=1", "cursor=c1", "created_after=2023-01-01T15:00:00Z");
        assertThat(thread.nextCursor()).contains("c2");
        assertThat(thread.payload().comments()).extracting(Comment::threadId).containsExactly("t");
        server.answer(Answer.json(200, "{\"data\":{\"comments\":[]},\"pagination\":{\"next_cursor\":null}}"));
        assertThat(reactiveThreads.get("t").await().indefinitely().hasNext()).isFalse();
        assertThat(query()).isEmpty();
    }

    @Test
    void thePagerFollowsTheCursor() {
        server.answer(
                Answer.json(200, "{\"data\":{\"comments\":[{\"id\":{\"comment_id\":\"1\"}}]},"
                        + "\"pagination\":{\"next_cursor\":\"c2\"}}"),
                Answer.json(200, "{\"data\":{\"comments\":[{\"id\":{\"comment_id\":\"2\"}}]},"
                        + "\"pagination\":{\"next_cursor\":null}}"));
        AttioPager<Comment> comments = AttioPager.byCursor(
                (limit, cursor) -> threads.get("t", limit, cursor, null).page(CommentThread::comments), Comment::commentId)
                .largestPage(250);
        assertThat(comments.stream().map(Comment::commentId)).containsExactly("1", "2");
        assertThat(server.received()).extracting(request -> request.query()).containsExactly("limit=250",
                "limit=250&cursor=c2");
    }
}
