package io.quarkiverse.attio.deployment.client;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.attio.activities.Activity;
import io.quarkiverse.attio.activities.ActivityBase;
import io.quarkiverse.attio.activities.ActivityRecord;
import io.quarkiverse.attio.activities.AttioActivities;
import io.quarkiverse.attio.activities.AttioActivityRecords;
import io.quarkiverse.attio.activities.CreateActivity;
import io.quarkiverse.attio.activities.ReactiveAttioActivities;
import io.quarkiverse.attio.activities.ReactiveAttioActivityRecords;
import io.quarkiverse.attio.activities.UpdateActivity;
import io.quarkiverse.attio.deployment.client.ScriptedServer.Answer;
import io.quarkiverse.attio.deployment.client.ScriptedServer.Received;
import io.quarkiverse.attio.error.AttioForbiddenException;
import io.quarkiverse.attio.paging.AttioPager;
import io.quarkiverse.attio.paging.Page;
import io.quarkiverse.attio.query.Filter;
import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.values.RecordValues;
import io.quarkus.test.QuarkusUnitTest;

class ActivitiesOnTheWireTest {

    private static final ScriptedServer server = new ScriptedServer("activities");
    private static final String VIEW = "41252299-f8c7-4b5e-99c9-4ff8321d2f96";

    @RegisterExtension
    static final QuarkusUnitTest app = Scripted.app(server);

    @Inject
    @RestClient
    AttioActivities activities;

    @Inject
    @RestClient
    ReactiveAttioActivities reactiveActivities;

    @Inject
    @RestClient
    AttioActivityRecords records;

    @Inject
    @RestClient
    ReactiveAttioActivityRecords reactiveRecords;

    private static Answer record(String... ids) {
        return Answer.json(200, Stream.of(ids).map(id -> "{\"id\":{\"record_id\":\"" + id + "\"},\"values\":{}}")
                .collect(joining(",", "{\"data\":[", "]}")));
    }

    private static Answer page(String next, String... slugs) {
        return Answer.json(200, Stream.of(slugs)
                .map(slug -> "{\"id\":{\"activity_id\":\"" + slug + "\"},\"api_slug\":\"" + slug + "\"}")
                .collect(joining(",", "{\"data\":[", "],\"pagination\":{\"next_cursor\":" + next + "}}")));
    }

    private static String line(Received request) {
        return request.method() + " " + request.path() + (request.query() == null ? "" : "?" + request.query());
    }

    @Test
    void definitions() {
        server.answer(Answer.json(200, "{\"data\":{\"api_slug\":\"site_visits\"}}"));
        activities.create(CreateActivity.of("site_visits", "Site visit", "Site visits", ActivityBase.INTERACTIONS));
        assertThat(server.only().body()).isEqualTo("{\"data\":{\"api_slug\":\"site_visits\",\"singular_noun\":\"Site visit\","
                + "\"plural_noun\":\"Site visits\",\"extends\":\"interactions\"}}");
        server.answer(Answer.json(200, "{\"data\":{\"api_slug\":\"visits\"}}"));
        assertThat(reactiveActivities.update("site_visits", UpdateActivity.of().apiSlug("visits")).await().indefinitely()
                .apiSlug()).isEqualTo("visits");
        assertThat(line(server.only())).isEqualTo("PATCH /v2/activities/site_visits");
        assertThat(server.only().body()).isEqualTo("{\"data\":{\"api_slug\":\"visits\"}}");
    }

    @Test
    void aPlanWithoutThem() {
        server.answer(Answer.json(403, "{\"status_code\":403,\"type\":\"auth_error\",\"code\":\"billing_error\","
                + "\"message\":\"Custom activities are not supported on your plan.\"}"));
        assertThatThrownBy(() -> activities.create(CreateActivity.of("a", "b", "c", ActivityBase.CALLS)))
                .isInstanceOf(AttioForbiddenException.class).hasMessageContaining("not supported on your plan");
    }

    @Test
    void theRecordsOfOne() {
        server.answer(Answer.json(200, "{\"data\":{\"id\":{\"record_id\":\"r\"},\"values\":{}}}"));
        assertThat(records.assertRecord("calls", "call_id", RecordValues.of().text("call_id", "7")).recordId())
                .isEqualTo("r");
        assertThat(line(server.only())).isEqualTo("PUT /v2/activities/calls/records?matching_attribute=call_id");
        assertThat(server.only().body()).isEqualTo("{\"data\":{\"values\":{\"call_id\":\"7\"}}}");
        server.answer(Answer.json(200, "{}"));
        records.delete("calls", "r");
        assertThat(line(server.only())).isEqualTo("DELETE /v2/activities/calls/records/r");
    }

    @Test
    void aQueryHasNoEnvelope() {
        server.answer(record("1"));
        assertThat(records.query("calls", RecordQuery.where(Filter.eq("direction", "Outbound")).limit(5)))
                .extracting(ActivityRecord::recordId).containsExactly("1");
        assertThat(line(server.only())).isEqualTo("POST /v2/activities/calls/records/query");
        assertThat(server.only().body()).isEqualTo("{\"filter\":{\"direction\":{\"$eq\":\"Outbound\"}},\"limit\":5}");
        server.answer(record());
        assertThat(reactiveRecords.query("calls", RecordQuery.all()).await().indefinitely()).isEmpty();
        assertThat(server.only().body()).isEqualTo("{}");
    }

    /** Also by the reactive client at once: what to send is made before the call, as every request is. */
    @Test
    void aSavedViewIsRefusedBeforeAnythingIsSent() {
        server.answer(record("1"));
        RecordQuery query = RecordQuery.ofView(VIEW);
        assertThatIllegalArgumentException().isThrownBy(() -> records.query("calls", query))
                .withMessageContaining(VIEW).withMessageContaining("filter_view_id");
        assertThatIllegalArgumentException().isThrownBy(() -> reactiveRecords.query("calls", query))
                .withMessageContaining(VIEW);
        assertThatIllegalArgumentException().isThrownBy(() -> AttioPager.reactiveByQuery(query,
                q -> reactiveRecords.query("calls", q), ActivityRecord::recordId).multi().collect().asList().await()
                .indefinitely());
        assertThat(server.received()).isEmpty();
    }

    @Test
    void thePagerFollowsTheCursorOfActivities() {
        server.answer(page("\"c2\"", "calls", "emails"), page("null", "site_visits"));
        Page<Activity> first = activities.list();
        assertThat(first.nextCursor()).contains("c2");
        assertThat(line(server.only())).isEqualTo("GET /v2/activities");
        server.answer(page("\"c2\"", "calls", "emails"), page("null", "site_visits"));
        assertThat(AttioPager.byCursor(activities::list, Activity::activityId).stream().map(Activity::apiSlug))
                .containsExactly("calls", "emails", "site_visits");
        assertThat(server.received()).extracting(Received::query).containsExactly("limit=500", "limit=500&cursor=c2");
        server.answer(page("\"c2\"", "calls"), page("null", "site_visits"));
        assertThat(AttioPager.reactiveByCursor(reactiveActivities::list, Activity::activityId).largestPage(1000).pageSize(1000)
                .multi().collect().asList().await().indefinitely()).hasSize(2);
        assertThat(server.received()).extracting(Received::query).containsExactly("limit=1000", "limit=1000&cursor=c2");
    }

    @Test
    void thePagerReadsTheRecordsByOffset() {
        server.answer(record("1", "2"), record("2", "3"), record("3"));
        assertThat(AttioPager.byQuery(RecordQuery.all(), query -> records.query("calls", query), ActivityRecord::recordId)
                .pageSize(2).stream().map(ActivityRecord::recordId)).containsExactly("1", "2", "3");
        assertThat(server.received()).extracting(Received::body).containsExactly(
                "{\"sorts\":[{\"direction\":\"asc\",\"attribute\":\"created_at\"}],\"limit\":2,\"offset\":0}",
                "{\"sorts\":[{\"direction\":\"asc\",\"attribute\":\"created_at\"}],\"limit\":2,\"offset\":1}",
                "{\"sorts\":[{\"direction\":\"asc\",\"attribute\":\"created_at\"}],\"limit\":2,\"offset\":2}");
    }
}
