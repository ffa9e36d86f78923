package io.quarkiverse.attio.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import io.quarkiverse.attio.Examples;
import io.quarkiverse.attio.values.ActorRef;
import io.quarkiverse.attio.values.RecordRef;

class TaskRequestsTest {

    private static final Instant DEADLINE = Instant.parse("2023-01-01T15:00:00Z");
    private static final RecordRef RECORD = RecordRef.of("people", "891dcbfc-9141-415d-9b2a-2238a6cc012d");
    private static final ActorRef MEMBER = ActorRef.member("50cf242c-7fa3-4cad-87d0-75b1af71c57b");

    @Test
    void theExampleOfANewTask() {
        assertThat(Examples.sent(CreateTask.of("Follow up on current software solutions").deadline(DEADLINE)
                .linkedRecords(RECORD).assignees(MEMBER))).isEqualTo(Examples.request("createTask"));
    }

    /** Attio asks for every one of them. */
    @Test
    void everyMemberIsSent() {
        assertThat(Examples.sent(CreateTask.of("Call"))).isEqualTo(Examples.json("""
                {"content":"Call","format":"plaintext","deadline_at":null,"is_completed":false,"linked_records":[],
                 "assignees":[]}"""));
    }

    @Test
    void linksAndAssigneesByWhatIsUnique() {
        assertThat(Examples.sent(CreateTask.of("Call").completed(true)
                .linkedRecords(RecordRef.byDomain("companies", "domains", "acme.example"), RECORD)
                .assignees(ActorRef.memberWithEmail("ada@acme.example")))).isEqualTo(Examples.json("""
                        {"content":"Call","format":"plaintext","deadline_at":null,"is_completed":true,"linked_records":[
                         {"target_object":"companies","domains":[{"domain":"acme.example"}]},
                         {"target_object":"people","target_record_id":"891dcbfc-9141-415d-9b2a-2238a6cc012d"}],
                         "assignees":[{"workspace_member_email_address":"ada@acme.example"}]}"""));
    }

    @Test
    void theLimitOfTheContentIsInTheMessage() {
        assertThat(CreateTask.of("x".repeat(2_000)).content()).hasSize(2_000);
        assertThatThrownBy(() -> CreateTask.of("x".repeat(2_001))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("content has 2001 characters, at most 2000 are allowed");
        assertThatThrownBy(() -> CreateTask.of(null)).isInstanceOf(NullPointerException.class).hasMessage("content");
    }

    @Test
    void theExampleOfAChange() {
        assertThat(Examples.sent(UpdateTask.of().deadline(DEADLINE).completed(false).linkedRecords(RECORD).assignees(MEMBER)))
                .isEqualTo(Examples.request("updateTask"));
    }

    @Test
    void absentAndNullAreTwoThings() {
        assertThat(Examples.sent(UpdateTask.of())).isEqualTo(Examples.json("{}"));
        assertThat(Examples.sent(UpdateTask.of().noDeadline())).isEqualTo(Examples.json("{\"deadline_at\":null}"));
        assertThat(Examples.sent(UpdateTask.of().completed(true))).isEqualTo(Examples.json("{\"is_completed\":true}"));
        assertThat(Examples.sent(UpdateTask.of().linkedRecords().assignees()))
                .isEqualTo(Examples.json("{\"linked_records\":[],\"assignees\":[]}"));
        assertThatThrownBy(() -> UpdateTask.of().deadline(null)).isInstanceOf(NullPointerException.class)
                .hasMessage("deadline");
    }

    @Test
    void aChangeDoesNotChange() {
        UpdateTask done = UpdateTask.of().completed(true);
        assertThat(done.noDeadline()).isNotEqualTo(done).isEqualTo(UpdateTask.of().noDeadline().completed(true))
                .hasSameHashCodeAs(UpdateTask.of().noDeadline().completed(true));
        assertThat(done).hasToString("UpdateTask{is_completed=true}");
        assertThat(UpdateTask.of().json()).isEmpty();
        assertThat(done.noDeadline().deadline(DEADLINE).json()).containsEntry("deadline_at", "2023-01-01T15:00:00Z");
    }

    @Test
    void anAssigneeIsAnyoneSomeoneOrNobody() {
        assertThat(TaskQuery.all().getAssignee()).isNull();
        assertThat(TaskQuery.all().assignedTo("ada@acme.example").getAssignee()).isEqualTo("ada@acme.example");
        assertThat(TaskQuery.all().assignedTo("ada@acme.example").unassigned().getAssignee()).isEmpty();
        assertThatThrownBy(() -> TaskQuery.all().assignedTo(" ")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("member is blank");
    }

    @Test
    void aQueryKeepsWhatItWasTold() {
        TaskQuery query = TaskQuery.all().limit(10).offset(5).sort(TaskSort.CREATED_AT_DESC).linkedTo("people", "r")
                .completed(false);
        assertThat(query.getLimit()).isEqualTo(10);
        assertThat(query.getOffset()).isEqualTo(5);
        assertThat(query.getSort()).isEqualTo(TaskSort.CREATED_AT_DESC).hasToString("created_at:desc");
        assertThat(query.getLinkedObject()).isEqualTo("people");
        assertThat(query.getLinkedRecordId()).isEqualTo("r");
        assertThat(query.getCompleted()).isFalse();
        assertThat(TaskQuery.all().getCompleted()).isNull();
    }

    @Test
    void whatCannotBeAskedForIsRefused() {
        assertThatThrownBy(() -> TaskQuery.all().limit(0)).hasMessage("limit is 0, it must be at least 1");
        assertThatThrownBy(() -> TaskQuery.all().offset(-1)).hasMessage("offset is -1, it must not be negative");
        assertThatThrownBy(() -> TaskQuery.all().linkedTo("", "r")).hasMessage("object is blank");
        assertThatThrownBy(() -> TaskQuery.all().linkedTo("people", null)).hasMessage("recordId");
        assertThatThrownBy(() -> TaskQuery.all().sort(null)).hasMessage("sort");
    }
}
