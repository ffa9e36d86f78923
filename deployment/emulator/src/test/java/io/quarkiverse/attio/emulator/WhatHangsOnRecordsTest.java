package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.fasterxml.jackson.databind.JsonNode;

/** Notes, threads and the links of tasks, when their record goes away. */
class WhatHangsOnRecordsTest {

    @RegisterExtension
    final Api api = Api.empty();

    private String record;
    private String note;
    private String task;
    private String thread;

    @BeforeEach
    void someOfEach() {
        hangOn("people", api.created("people", "{}"));
    }

    @Test
    void aDeletionTakesThemAlong() {
        api.delete("/v2/objects/people/records/" + record);

        assertGone();
    }

    @Test
    void othersStay() {
        String other = api.created("people", "{}");

        api.delete("/v2/objects/people/records/" + other);

        assertThat(api.get("/v2/notes/" + note).status()).isEqualTo(200);
        assertThat(api.get("/v2/threads/" + thread).status()).isEqualTo(200);
        assertThat(api.get("/v2/tasks/" + task).data().path("linked_records")).hasSize(1);
    }

    @Test
    void theDeletionOfAnObjectTakesThemAlong() {
        api.post("/v2/objects", "{'data':{'api_slug':'rockets','singular_noun':'Rocket','plural_noun':'Rockets'}}");
        hangOn("rockets", api.created("rockets", "{}"));

        api.delete("/v2/objects/rockets");

        assertGone();
    }

    @Test
    void aRenamedObjectIsShownByItsNewName() {
        api.patch("/v2/objects/people", "{'data':{'api_slug':'humans'}}");

        assertThat(api.get("/v2/notes/" + note).data().path("parent_object").asText()).isEqualTo("humans");
        assertThat(api.get("/v2/tasks/" + task).data().at("/linked_records/0/target_object_id").asText()).isEqualTo("humans");
    }

    @Test
    void aMergeHandsThemOn() {
        String primary = api.created("people", "{}");

        String merged = api.post("/v2/objects/people/records/merge", "{'data':{'primary_record_id':'" + primary
                + "','secondary_record_id':'" + record.toUpperCase() + "'}}").data().path("new_record_id").asText();

        assertThat(api.get("/v2/notes/" + note).data().path("parent_record_id").asText()).isEqualTo(merged);
        assertThat(api.get("/v2/tasks/" + task).data().at("/linked_records/0/target_record_id").asText()).isEqualTo(merged);
        JsonNode threads = api.get("/v2/threads?object=people&record_id=" + merged).data();
        assertThat(threads.at("/0/id/thread_id").asText()).isEqualTo(thread);
        assertThat(threads.at("/0/comments/0/record/record_id").asText()).isEqualTo(merged);
    }

    private void assertGone() {
        assertThat(api.get("/v2/notes/" + note).status()).isEqualTo(404);
        assertThat(api.get("/v2/threads/" + thread).status()).isEqualTo(404);
        Api.Answer kept = api.get("/v2/tasks/" + task);
        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.data().path("linked_records")).isEmpty();
    }

    private void hangOn(String object, String record) {
        this.record = record;
        String member = api.get("/v2/workspace_members").data().at("/0/id/workspace_member_id").asText();
        note = api.post("/v2/notes", "{'data':{'parent_object':'" + object + "','parent_record_id':'" + record
                + "','title':'','format':'plaintext','content':''}}").data().at("/id/note_id").asText();
        task = api.post("/v2/tasks", "{'data':{'content':'','format':'plaintext','deadline_at':null,'is_completed':false,"
                + "'linked_records':[{'target_object':'" + object + "','target_record_id':'" + record + "'}],'assignees':[]}}")
                .data().at("/id/task_id").asText();
        thread = api
                .post("/v2/comments", "{'data':{'format':'plaintext','content':'','author':{'type':'workspace-member','id':'"
                        + member + "'},'record':{'object':'" + object + "','record_id':'" + record + "'}}}")
                .data().path("thread_id")
                .asText();
    }
}
