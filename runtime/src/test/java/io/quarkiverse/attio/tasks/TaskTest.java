package io.quarkiverse.attio.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.Examples;
import io.quarkiverse.attio.values.Actor;
import io.quarkiverse.attio.values.ActorRef;
import io.quarkiverse.attio.values.RecordRef;

class TaskTest {

    private static final String MEMBER = "50cf242c-7fa3-4cad-87d0-75b1af71c57b";
    private static final String RECORD = "891dcbfc-9141-415d-9b2a-2238a6cc012d";
    private static final Task EXAMPLE = new Task(
            new TaskId("14beef7a-99f7-4534-a87e-70b564330a4c", "649e34f4-c39a-4f4d-99ef-48a36bef8f04"),
            "Follow up on current software solutions", "2023-01-01", false, null, List.of(new TaskRecord("people", RECORD)),
            List.of(new TaskAssignee(Actor.WORKSPACE_MEMBER, MEMBER)), new Actor(Actor.WORKSPACE_MEMBER, MEMBER),
            Instant.parse("2022-11-21T13:22:49.061281Z"));

    @ParameterizedTest
    @ValueSource(strings = { "createTask", "getTask", "updateTask" })
    void theExamplesAreReadAndWrittenBack(String operation) {
        assertThat(Examples.response(operation, Task.class)).isEqualTo(EXAMPLE);
        assertThat(Examples.written(EXAMPLE)).isEqualTo(Examples.data(operation));
    }

    @Test
    void soIsTheList() {
        assertThat(Examples.responses("listTasks", Task.class)).containsExactly(EXAMPLE);
        assertThat(Examples.written(List.of(EXAMPLE))).isEqualTo(Examples.data("listTasks"));
        assertThat(EXAMPLE.taskId()).isEqualTo("649e34f4-c39a-4f4d-99ef-48a36bef8f04");
    }

    @Test
    void aDeletedTaskLeavesNothing() {
        assertThat(Examples.response("deleteTask", Task.class)).isNull();
    }

    @ParameterizedTest
    @CsvSource(value = { "2023-01-01,2023-01-01T00:00:00Z", "2023-01-01T15:00:00.000000001Z,2023-01-01T15:00:00.000000001Z",
            "2023-01-01T15:00:00+01:00,2023-01-01T14:00:00Z", "soon,", "," })
    void theDeadlineIsADayOrAnInstant(String text, Instant deadline) {
        String json = text == null ? "null" : "\"" + text + "\"";
        Task task = Examples.payload("{\"deadline_at\":" + json + "}", Task.class);
        assertThat(task.deadlineAt()).isEqualTo(deadline);
        assertThat(task.deadline()).isEqualTo(text);
    }

    @Test
    void aTaskThatIsDoneSaysWhen() {
        Task task = Examples.payload("{\"is_completed\":true,\"completed_at\":\"2023-02-03T04:05:06.000000007Z\"}", Task.class);
        assertThat(task.completed()).isTrue();
        assertThat(task.completedAt()).isEqualTo(Instant.parse("2023-02-03T04:05:06.000000007Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"linked_records\":null,\"assignees\":null,\"deadline_at\":null,\"is_completed\":null}",
            "{\"linked_records\":[null],\"assignees\":[],\"new\":1}" })
    void whatIsMissingIsEmpty(String json) {
        Task task = Examples.payload(json, Task.class);
        assertThat(task.linkedRecords()).isEmpty();
        assertThat(task.assignees()).isEmpty();
        assertThat(task.completed()).isFalse();
        assertThat(task.deadlineAt()).isNull();
        assertThat(task.taskId()).isNull();
    }

    @Test
    void linksAndAssigneesCanBeWrittenAgain() {
        assertThat(EXAMPLE.linkedRecords()).extracting(TaskRecord::ref).containsExactly(RecordRef.of("people", RECORD));
        assertThat(EXAMPLE.assignees()).extracting(TaskAssignee::ref).containsExactly(ActorRef.member(MEMBER));
        assertThatThrownBy(() -> new TaskAssignee(Actor.SYSTEM, null).ref()).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("system");
    }
}
