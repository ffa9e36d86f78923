package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

class TasksTest {

    private static final String OPEN = "'deadline_at':null,'is_completed':false,'linked_records':[],'assignees':[]";
    private static final String UNKNOWN_ID = "891dcbfc-9141-415d-9b2a-2238a6cc012d";

    @RegisterExtension
    final Api api = Api.empty();

    private String person;

    @BeforeEach
    void aPerson() {
        person = api.created("people", "{'email_addresses':['ada@acme.example']}");
    }

    @Test
    void aTaskIsReadAsItWasWritten() {
        JsonNode member = api.get("/v2/workspace_members").data().path(1);
        JsonNode task = created("'deadline_at':'2031-01-01T15:00:00+01:00','is_completed':false,'linked_records':"
                + "[{'target_object':'people','target_record_id':'" + person + "'}],'assignees':"
                + "[{'referenced_actor_type':'workspace-member','referenced_actor_id':'"
                + member.path("id").path("workspace_member_id").asText() + "'}]");

        assertThat(task.path("content_plaintext").asText()).isEqualTo("Call back");
        assertThat(task.path("deadline_at").asText()).isEqualTo("2031-01-01T14:00:00.000000000Z");
        assertThat(task.path("is_completed").booleanValue()).isFalse();
        assertThat(task.path("completed_at").isNull()).isTrue();
        assertThat(task.at("/linked_records/0/target_object_id").asText()).isEqualTo("people");
        assertThat(task.at("/linked_records/0/target_record_id").asText()).isEqualTo(person);
        assertThat(task.at("/assignees/0/referenced_actor_id")).isEqualTo(member.path("id").path("workspace_member_id"));
        assertThat(task.path("created_by_actor").path("type").asText()).isEqualTo("api-token");
        assertThat(api.get(path(task)).data()).isEqualTo(task);
    }

    @Test
    void uniqueValuesAndAddressesLeadToTargets() {
        JsonNode task = created("'deadline_at':'2031-01-01','is_completed':false,'linked_records':"
                + "[{'target_object':'people','email_addresses':[{'email_address':'ADA@acme.example'}]},"
                + "{'target_object':'people','target_record_id':'" + person + "'}],"
                + "'assignees':[{'workspace_member_email_address':'Liam@example.com'}]");

        assertThat(task.path("linked_records")).hasSize(1);
        assertThat(task.at("/linked_records/0/target_record_id").asText()).isEqualTo(person);
        assertThat(task.path("assignees")).hasSize(1);
        assertThat(task.path("deadline_at").asText()).isEqualTo("2031-01-01T00:00:00.000000000Z");
    }

    @Test
    void completionHasATime() {
        JsonNode task = created(OPEN);

        JsonNode done = api.patch(path(task), "{'data':{'is_completed':true}}").data();
        assertThat(done.path("is_completed").booleanValue()).isTrue();
        assertThat(Instant.parse(done.path("completed_at").asText()))
                .isAfter(Instant.parse(task.path("created_at").asText()));
        assertThat(api.patch(path(task), "{'data':{'is_completed':true}}").data()).isEqualTo(done);
        assertThat(api.patch(path(task), "{'data':{'is_completed':false}}").data()).isEqualTo(task);
        assertThat(created(OPEN.replace("false", "true")).path("completed_at").isTextual()).isTrue();
    }

    @Test
    void anUpdateChangesOnlyWhatItNames() {
        JsonNode task = created("'deadline_at':'2031-01-01','is_completed':true,'linked_records':"
                + "[{'target_object':'people','target_record_id':'" + person + "'}],"
                + "'assignees':[{'workspace_member_email_address':'liam@example.com'}]");

        assertThat(api.patch(path(task), "{'data':{}}").data()).isEqualTo(task);
        assertThat(api.patch(path(task), "{'data':{'content':'Other'}}").data()).isEqualTo(task);
        JsonNode changed = api.patch(path(task), "{'data':{'deadline_at':null,'linked_records':[]}}").data();
        assertThat(changed.path("deadline_at").isNull()).isTrue();
        assertThat(changed.path("linked_records")).isEmpty();
        assertThat(changed.path("assignees")).isEqualTo(task.path("assignees"));
        assertThat(changed.path("completed_at")).isEqualTo(task.path("completed_at"));
    }

    @Test
    void aDeletedOneIsNotFound() {
        String path = path(created(OPEN));

        assertThat(api.delete(path).body().toString()).isEqualTo("{}");
        for (Api.Answer answer : new Api.Answer[] { api.get(path), api.delete(path), api.patch(path, "{'data':{}}") }) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.message()).matches("Could not find Task with ID \"[-0-9a-f]+\"\\.");
        }
        assertThat(api.get("/v2/tasks/x").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({ "content", "format", "deadline_at", "is_completed", "linked_records", "assignees" })
    void everyKeyIsRequired(String missing) {
        String all = "'content':'a','format':'plaintext'," + OPEN;

        Api.Answer answer = api.post("/v2/tasks", "{'data':{" + all.replace("'" + missing + "'", "'other'") + "}}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/validation_errors/0/message").asText()).isEqualTo("Required");
        assertThat(answer.body().at("/validation_errors/0/path").toString()).isEqualTo("[\"data\",\"" + missing + "\"]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '|', value = { "'is_completed':'no'; is_completed",
            "'deadline_at':'soon'; deadline_at",
            "'linked_records':{}; linked_records", "'linked_records':['x']; linked_records,0",
            "'linked_records':[{}]; linked_records,0,target_object",
            "'linked_records':[{'target_object':'people'}]; linked_records,0",
            "'linked_records':[{'target_object':'people','target_record_id':'x'}]; linked_records,0,target_record_id",
            "'linked_records':[{'target_object':'people','job_title':[{'value':'x'}]}]; linked_records,0,job_title",
            "'linked_records':[{'target_object':'people','email_addresses':['a@b.example','c@d.example']}]; linked_records,0,email_addresses",
            "'linked_records':[{'target_object':'people','email_addresses':[{}]}]; linked_records,0,email_addresses,0,email_address",
            "'assignees':null; assignees", "'assignees':['x']; assignees,0",
            "'assignees':[{'referenced_actor_type':'system'}]; assignees,0,referenced_actor_type",
            "'assignees':[{'referenced_actor_type':'workspace-member','referenced_actor_id':'x'}]; assignees,0,referenced_actor_id" })
    void whatDoesNotFitIsNamed(String change, String place) {
        JsonNode task = created(OPEN);

        Api.Answer answer = api.patch(path(task), "{'data':{" + change + "}}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("validation_type");
        assertThat(answer.body().at("/validation_errors/0/path").toString().replaceAll("[\\[\\]\"]", ""))
                .isEqualTo("data," + place);
        assertThat(api.get(path(task)).data()).isEqualTo(task);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '|', value = {
            "'linked_records':[{'target_object':'planets','target_record_id':'x'}]; Object with slug/ID \"planets\" not found.",
            "'linked_records':[{'target_object':'people','target_record_id':'" + UNKNOWN_ID + "'}]; Record with ID \""
                    + UNKNOWN_ID
                    + "\" not found.",
            "'linked_records':[{'target_object':'people','nothing':[{}]}]; Attribute with slug/ID \"nothing\" not found.",
            "'linked_records':[{'target_object':'people','email_addresses':['b@acme.example']}]; Could not find a record of object \"people\" by its attribute \"email_addresses\".",
            "'assignees':[{'workspace_member_email_address':'b@acme.example'}]; Workspace member with email address \"b@acme.example\" not found." })
    void whatIsNotThereIsNotFound(String change, String message) {
        Api.Answer answer = api.patch(path(created(OPEN)), "{'data':{" + change + "}}");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.message()).isEqualTo(message);
    }

    @Test
    void contentHasABound() {
        String rest = "','format':'plaintext'," + OPEN + "}}";

        assertThat(api.post("/v2/tasks", "{'data':{'content':'" + "a".repeat(2000) + rest).status()).isEqualTo(200);
        assertThat(api.post("/v2/tasks", "{'data':{'content':'" + "a".repeat(2001) + rest).body()
                .at("/validation_errors/0/path/1").asText()).isEqualTo("content");
    }

    private JsonNode created(String fields) {
        Api.Answer answer = api.post("/v2/tasks", "{'data':{'content':'Call back','format':'plaintext'," + fields + "}}");
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.data();
    }

    private static String path(JsonNode task) {
        return "/v2/tasks/" + task.path("id").path("task_id").asText();
    }
}
