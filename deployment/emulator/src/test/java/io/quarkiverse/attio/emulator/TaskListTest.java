package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskListTest {

    private static final String UNKNOWN_ID = "891dcbfc-9141-415d-9b2a-2238a6cc012d";

    @RegisterExtension
    final Api api = Api.empty();

    private String person;
    private String company;

    @BeforeEach
    void someTasks() {
        person = api.created("people", "{}");
        company = api.created("companies", "{}");
        create("a", "people", person, "{'workspace_member_email_address':'olivia@example.com'}");
        create("b", "companies", company, "");
        create("c", "people", person, "{'workspace_member_email_address':'liam@example.com'}");
        complete("c");
        complete("a");
    }

    @Test
    void theOldestComesFirst() {
        assertThat(contents("")).containsExactly("a", "b", "c");
        assertThat(contents("?limit=1&offset=1")).containsExactly("b");
        assertThat(contents("?offset=3")).isEmpty();
    }

    @Test
    void theOrderCanBeChosen() {
        assertThat(contents("?sort=created_at:desc")).containsExactly("c", "b", "a");
        assertThat(contents("?sort=completed_at:asc")).containsExactly("c", "a", "b");
        assertThat(contents("?sort=completed_at:desc")).containsExactly("a", "c", "b");
    }

    @Test
    void linksSelect() {
        assertThat(contents("?linked_object=people")).containsExactly("a", "c");
        assertThat(contents("?linked_object=companies&linked_record_id=" + company)).containsExactly("b");
        assertThat(contents("?linked_object=companies&linked_record_id=" + person)).isEmpty();
        assertThat(contents("?linked_record_id=" + person.toUpperCase())).containsExactly("a", "c");
        assertThat(contents("?linked_object=planets")).isEmpty();
    }

    @Test
    void assigneesSelect() {
        String liam = api.get("/v2/workspace_members").data().at("/1/id/workspace_member_id").asText();

        assertThat(contents("?assignee=" + liam)).containsExactly("c");
        assertThat(contents("?assignee=olivia@example.com")).containsExactly("a");
        assertThat(contents("?assignee=")).containsExactly("b");
        assertThat(contents("?assignee=null")).containsExactly("b");
        assertThat(contents("?assignee=" + UNKNOWN_ID)).isEmpty();
    }

    @Test
    void completionSelectsOnlyIfItIsAskedFor() {
        assertThat(contents("?is_completed=true")).containsExactly("a", "c");
        assertThat(contents("?is_completed=false")).containsExactly("b");
        assertThat(contents("?is_completed=true&assignee=liam@example.com")).containsExactly("c");
    }

    @ParameterizedTest
    @ValueSource(strings = { "limit=0", "offset=-1", "sort=title:asc", "linked_record_id=x", "is_completed=1" })
    void parametersAreChecked(String query) {
        Api.Answer answer = api.get("/v2/tasks?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/validation_errors/0/path/0").asText()).isEqualTo(query.substring(0, query.indexOf('=')));
    }

    private List<String> contents(String query) {
        return api.get("/v2/tasks" + query).data().findValuesAsText("content_plaintext");
    }

    private void create(String content, String object, String record, String assignee) {
        Api.Answer answer = api.post("/v2/tasks", "{'data':{'content':'" + content
                + "','format':'plaintext','deadline_at':null,'is_completed':false,'linked_records':[{'target_object':'" + object
                + "','target_record_id':'" + record + "'}],'assignees':[" + assignee + "]}}");
        assertThat(answer.status()).isEqualTo(200);
    }

    private void complete(String content) {
        api.get("/v2/tasks").data().forEach(task -> {
            if (task.path("content_plaintext").asText().equals(content)) {
                api.patch("/v2/tasks/" + task.path("id").path("task_id").asText(), "{'data':{'is_completed':true}}");
            }
        });
    }
}
