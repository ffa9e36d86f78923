package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.fasterxml.jackson.databind.JsonNode;

/** Exactly the fields of the specification, no fewer and no more. */
class NotesTasksThreadsShapeTest {

    @RegisterExtension
    final Api api = Api.empty();

    private String person;
    private String member;

    @BeforeEach
    void aPersonAndAMember() {
        person = api.created("people", "{}");
        member = api.get("/v2/workspace_members").data().at("/0/id/workspace_member_id").asText();
    }

    @Test
    void member() {
        JsonNode shown = api.get("/v2/workspace_members/" + member).data();

        is(shown, "id", "first_name", "last_name", "avatar_url", "email_address", "created_at", "access_level");
        ids(shown.path("id"), "workspace_id", "workspace_member_id");
        instant(shown.path("created_at"));
    }

    @Test
    void note() {
        JsonNode note = api.post("/v2/notes", "{'data':{'parent_object':'people','parent_record_id':'" + person
                + "','title':'','format':'plaintext','content':''}}").data();

        is(note, "id", "parent_object", "parent_record_id", "title", "meeting_id", "content_plaintext", "content_markdown",
                "tags", "created_by_actor", "created_at");
        ids(note.path("id"), "workspace_id", "note_id");
        is(note.path("created_by_actor"), "type", "id");
        assertThat(note.path("tags").isArray()).isTrue();
        instant(note.path("created_at"));
    }

    @Test
    void task() {
        JsonNode task = api.post("/v2/tasks", "{'data':{'content':'','format':'plaintext','deadline_at':'2031-01-01',"
                + "'is_completed':true,'linked_records':[{'target_object':'people','target_record_id':'" + person
                + "'}],'assignees':[{'referenced_actor_type':'workspace-member','referenced_actor_id':'" + member + "'}]}}")
                .data();

        is(task, "id", "content_plaintext", "deadline_at", "is_completed", "completed_at", "linked_records", "assignees",
                "created_by_actor", "created_at");
        ids(task.path("id"), "workspace_id", "task_id");
        is(task.at("/linked_records/0"), "target_object_id", "target_record_id");
        is(task.at("/assignees/0"), "referenced_actor_type", "referenced_actor_id");
        is(task.path("created_by_actor"), "type", "id");
        instant(task.path("deadline_at"));
        instant(task.path("completed_at"));
        instant(task.path("created_at"));
    }

    @Test
    void commentAndThread() {
        JsonNode comment = api.post("/v2/comments", "{'data':{'format':'plaintext','content':'','author':"
                + "{'type':'workspace-member','id':'" + member + "'},'record':{'object':'people','record_id':'" + person
                + "'}}}").data();

        is(comment, "id", "thread_id", "content_plaintext", "entry", "record", "resolved_at", "resolved_by", "created_at",
                "author");
        ids(comment.path("id"), "workspace_id", "comment_id");
        ids(comment.path("record"), "record_id", "object_id");
        is(comment.path("author"), "type", "id");
        instant(comment.path("created_at"));

        Api.Answer thread = api.get("/v2/threads/" + comment.path("thread_id").asText());
        is(thread.body(), "data", "pagination");
        is(thread.body().path("pagination"), "next_cursor");
        is(thread.data(), "id", "created_at", "comments");
        ids(thread.data().path("id"), "workspace_id", "thread_id");
        instant(thread.data().path("created_at"));

        Api.Answer list = api.get("/v2/threads?object=people&record_id=" + person);
        is(list.body(), "data");
        is(list.data().path(0), "id", "created_at", "comments", "has_more_comments");
        assertThat(list.data().at("/0/comments/0")).isEqualTo(comment);
    }

    private static void is(JsonNode node, String... fields) {
        assertThat(node.fieldNames()).toIterable().containsExactlyInAnyOrder(fields);
    }

    private static void ids(JsonNode id, String... names) {
        is(id, names);
        for (String name : names) {
            assertThat(UUID.fromString(id.path(name).asText())).hasToString(id.path(name).asText());
        }
    }

    private static void instant(JsonNode node) {
        assertThat(node.asText()).matches(".*\\.\\d{9}Z");
        assertThat(Instant.parse(node.asText())).isNotNull();
    }
}
