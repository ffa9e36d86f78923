package io.quarkiverse.attio.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.activities.Activity;
import io.quarkiverse.attio.activities.ActivityBase;
import io.quarkiverse.attio.activities.ActivityQuery;
import io.quarkiverse.attio.activities.ActivityRecord;
import io.quarkiverse.attio.activities.AttioActivities;
import io.quarkiverse.attio.activities.AttioActivityRecords;
import io.quarkiverse.attio.activities.CreateActivity;
import io.quarkiverse.attio.activities.UpdateActivity;
import io.quarkiverse.attio.conformance.server.EmulatorBehindProxy;
import io.quarkiverse.attio.error.AttioNotFoundException;
import io.quarkiverse.attio.error.AttioUnauthorizedException;
import io.quarkiverse.attio.error.AttioUniquenessConflictException;
import io.quarkiverse.attio.error.AttioValidationException;
import io.quarkiverse.attio.paging.AttioPager;
import io.quarkiverse.attio.query.Filter;
import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.query.Sort;
import io.quarkiverse.attio.values.RecordReferenceValue;
import io.quarkiverse.attio.values.RecordValues;
import io.quarkiverse.attio.values.SelectValue;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Activities and their records, from the client through the proxy to the emulator. */
@QuarkusTest
@WithTestResource(EmulatorBehindProxy.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryCallOfActivitiesKeepsTheContractTest extends CallsThroughTheProxy {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final Set<Method> CALLED = new HashSet<>();

    EveryCallOfActivitiesKeepsTheContractTest() {
        super(List.of(AttioActivities.class, AttioActivityRecords.class), CALLED);
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void activities(String kind) {
        this.kind = kind;
        AttioActivities activities = client(AttioActivities.class);
        String slug = kind + "_visits";
        CreateActivity visits = CreateActivity.of(slug, "Visit " + kind, "Visits " + kind, ActivityBase.INTERACTIONS);
        Activity made = activities.create(visits);
        assertThat(made.apiSlug()).isEqualTo(slug);
        assertThat(made.isBasedOn(ActivityBase.INTERACTIONS)).isTrue();
        assertThat(made.system()).isFalse();
        assertThat(activities.get(slug)).isEqualTo(made);
        assertThat(activities.get(made.activityId())).isEqualTo(made);
        Activity other = activities.create(
                CreateActivity.of(kind + "_trials", "Trial " + kind, "Trials " + kind, ActivityBase.ACTIVITIES));
        assertThat(activities.list()).contains(made, other);
        assertThat(activities.list().hasNext()).isFalse();
        assertThat(activities.list(1, null).hasNext()).isTrue();
        assertThat(all(AttioPager.byCursor(activities::list, Activity::activityId).pageSize(1)))
                .containsExactlyElementsOf(activities.list());
        assertThat(activities.update(slug, UpdateActivity.of().singularNoun("Site visit " + kind)).singularNoun())
                .isEqualTo("Site visit " + kind);
        fails(409, "slug_conflict", AttioUniquenessConflictException.class, () -> activities.create(visits));
        fails(409, "slug_conflict", AttioUniquenessConflictException.class,
                () -> activities.update(slug, UpdateActivity.of().apiSlug(other.apiSlug())));
        fails(400, "validation_type", AttioValidationException.class, () -> activities.update(slug, UpdateActivity.of()));
        wrongOnPurpose(
                () -> activities.create(CreateActivity.of(kind + "_x", "X", "Xs", new ActivityBase("no_such_base"))));
        fails(400, "validation_type", AttioValidationException.class, () -> activities.list(1, "no cursor"));
        Activity system = activities.list().items().stream().filter(Activity::system).findFirst().orElseThrow();
        fails(400, "system_edit_unauthorized", AttioValidationException.class, () -> activities.delete(system.apiSlug()));
        activities.delete(slug);
        activities.delete(other.activityId());
        fails(404, "not_found", AttioNotFoundException.class,
                () -> activities.get(slug), () -> activities.delete(slug),
                () -> activities.update(slug, UpdateActivity.of().pluralNoun("Nothing")));
        proxy.withToken("sk_unknown",
                () -> fails(401, "unauthorized", AttioUnauthorizedException.class, () -> activities.list()));
        proxy.withToken(EmulatorBehindProxy.USER_TOKEN, () -> assertThat(activities.list()).contains(system));
    }

    private String activity(String name) {
        return client(AttioActivities.class).create(CreateActivity.of(kind + "_" + name, name + " " + kind,
                name + "s " + kind, ActivityBase.CALLS)).apiSlug();
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void activityRecords(String kind) {
        this.kind = kind;
        AttioActivityRecords records = client(AttioActivityRecords.class);
        String calls = activity("call");
        String ada = person(kind + "-ada@activities.example");
        String bob = person(kind + "-bob@activities.example");
        ActivityRecord made = records.create(calls, RecordValues.of().text("external_id", "one").timestamp("timestamp", NOON)
                .select("direction", "Outbound").number("duration", 90).reference("participants", "people", ada));
        String id = made.recordId();
        assertThat(made.activityId()).isEqualTo(client(AttioActivities.class).get(calls).activityId());
        assertThat(made.timestamp("timestamp")).contains(NOON);
        assertThat(made.select("direction")).get().extracting(SelectValue::title).isEqualTo("Outbound");
        assertThat(made.number("duration")).contains(new BigDecimal("90"));
        assertThat(records.get(calls, id)).isEqualTo(made);
        ActivityRecord again = records.assertRecord(calls, "external_id",
                RecordValues.of().text("external_id", "one").text("title", "Again"));
        assertThat(again.recordId()).isEqualTo(id);
        assertThat(again.text("title")).contains("Again");
        assertThat(records.assertRecord(calls, "external_id", RecordValues.of().text("external_id", "two")).recordId())
                .isNotEqualTo(id);
        RecordValues withBob = RecordValues.of().reference("participants", "people", bob);
        assertThat(participants(records.update(calls, id, withBob))).containsExactlyInAnyOrder(ada, bob);
        ActivityRecord overwritten = records.overwrite(calls, id, withBob.clear("direction"));
        assertThat(participants(overwritten)).containsExactly(bob);
        assertThat(overwritten.has("direction")).isFalse();
        assertThat(overwritten.text("title")).contains("Again");
        assertThat(records.query(calls, RecordQuery.where(Filter.text("external_id").eq("one"))))
                .containsExactly(overwritten);
        assertThat(records.query(calls, ActivityQuery.of(RecordQuery.all().limit(1).offset(2)))).isEmpty();
        records.delete(calls, id);
        fails(404, "not_found", AttioNotFoundException.class,
                () -> records.get(calls, id), () -> records.delete(calls, id),
                () -> records.update(calls, id, withBob), () -> records.overwrite(calls, id, withBob));
        client(AttioActivities.class).delete(calls);
        fails(404, "not_found", AttioNotFoundException.class, () -> records.query(calls, RecordQuery.all()));
        fails(404, "not_found", AttioNotFoundException.class, () -> records.create(calls, withBob));
        fails(404, "not_found", AttioNotFoundException.class, () -> records.assertRecord(calls, "external_id", withBob));
    }

    private static List<String> participants(ActivityRecord record) {
        return record.references("participants").stream().map(RecordReferenceValue::targetRecordId).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void badValuesOfActivityRecords(String kind) {
        this.kind = kind;
        AttioActivityRecords records = client(AttioActivityRecords.class);
        String calls = activity("bad_call");
        String id = records.create(calls, RecordValues.of().text("external_id", "mine")).recordId();
        RecordValues taken = RecordValues.of().text("external_id", "taken");
        records.create(calls, taken);
        RecordValues unknown = RecordValues.of().text("no_such_attribute", "x");
        fails(400, "value_not_found", AttioValidationException.class,
                () -> records.create(calls, unknown), () -> records.update(calls, id, unknown),
                () -> records.overwrite(calls, id, unknown),
                () -> records.assertRecord(calls, "no_such_attribute", unknown),
                () -> records.create(calls, RecordValues.of().select("direction", "Sideways")),
                () -> records.create(calls, RecordValues.of().reference("participants", "people", NOBODY)));
        fails(400, "uniqueness_conflict", AttioUniquenessConflictException.class,
                () -> records.create(calls, taken), () -> records.update(calls, id, taken),
                () -> records.overwrite(calls, id, taken));
        fails(400, "validation_type", AttioValidationException.class,
                () -> records.create(calls, RecordValues.of().raw("duration", "long")),
                () -> records.get(calls, "not-a-uuid"));
        fails(400, "system_edit_unauthorized", AttioValidationException.class,
                () -> records.create(calls, RecordValues.of().timestamp("created_at", NOON)));
        fails(400, "matching_attribute_definition_not_unique", AttioValidationException.class,
                () -> records.assertRecord(calls, "title", RecordValues.of().text("title", "x")));
        fails(400, "filter_error", AttioValidationException.class,
                () -> records.query(calls, RecordQuery.where(Filter.text("no_such_attribute").eq("x"))));
        assertThat(during(() -> assertThatThrownBy(() -> records.query(calls, RecordQuery.ofView(NOBODY)))
                .isInstanceOf(IllegalArgumentException.class))).isEmpty();
        assertThat(records.query(calls, RecordQuery.all())).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void pagesOfActivityRecords(String kind) {
        this.kind = kind;
        AttioActivityRecords records = client(AttioActivityRecords.class);
        String calls = activity("many_call");
        List<String> ids = IntStream.range(0, 23).mapToObj(i -> records.create(calls, RecordValues.of()
                .text("external_id", "call-" + i).timestamp("timestamp", NOON.plusSeconds(i))).recordId()).toList();
        AttioPager<ActivityRecord> oldestFirst = AttioPager
                .byQuery(RecordQuery.all(), query -> records.query(calls, query), ActivityRecord::recordId).pageSize(5);
        assertThat(all(oldestFirst)).extracting(ActivityRecord::recordId).containsExactlyElementsOf(ids);
        AttioPager<ActivityRecord> latestFirst = AttioPager.byQuery(
                RecordQuery.where(Filter.timestamp("timestamp").gte(NOON.plusSeconds(10))).sort(Sort.desc("timestamp")),
                query -> records.query(calls, query), ActivityRecord::recordId).pageSize(4);
        List<String> expected = new ArrayList<>(ids.subList(10, 23));
        Collections.reverse(expected);
        assertThat(all(latestFirst)).extracting(ActivityRecord::recordId).containsExactlyElementsOf(expected);
    }
}
