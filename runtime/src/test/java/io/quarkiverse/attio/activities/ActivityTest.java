package io.quarkiverse.attio.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.Examples;

class ActivityTest {

    private static final Activity EXAMPLE = new Activity(
            new ActivityId("14beef7a-99f7-4534-a87e-70b564330a4c", "97052eb9-e65e-443f-a297-f2d9a4a7f795"), "phone_calls",
            "Phone call", "Phone calls",
            List.of(new Activity.Base("b1d6a29e-6f6f-4a0a-9b0e-59f0a3e3f7a1", ActivityBase.CALLS)), true,
            Instant.parse("2022-11-21T13:22:49.061281Z"));

    @ParameterizedTest
    @ValueSource(strings = { "createActivity", "getActivity", "updateActivity" })
    void theExamplesAreReadAndWrittenBack(String operation) {
        assertThat(Examples.response(operation, Activity.class)).isEqualTo(EXAMPLE);
        assertThat(Examples.written(EXAMPLE)).isEqualTo(Examples.data(operation));
    }

    @Test
    void soIsTheList() {
        assertThat(Examples.responses("listActivities", Activity.class)).containsExactly(EXAMPLE);
        assertThat(Examples.written(List.of(EXAMPLE))).isEqualTo(Examples.data("listActivities"));
    }

    @Test
    void itsIdAndWhatItExtendsAreAtHand() {
        assertThat(EXAMPLE.activityId()).isEqualTo("97052eb9-e65e-443f-a297-f2d9a4a7f795");
        assertThat(EXAMPLE.isBasedOn(ActivityBase.CALLS)).isTrue();
        assertThat(EXAMPLE.isBasedOn(ActivityBase.EMAILS)).isFalse();
        assertThatNullPointerException().isThrownBy(() -> EXAMPLE.isBasedOn(null)).withMessage("base");
    }

    @Test
    void whatItExtendsMayBeUnknownOrWithoutASlug() {
        Activity activity = Examples.payload(
                "{\"extends\":[{\"schema_slug\":\"dances\"},{\"schema_id\":\"s\",\"schema_slug\":null}]}", Activity.class);
        assertThat(activity.bases()).containsExactly(new Activity.Base(null, new ActivityBase("dances")),
                new Activity.Base("s", null));
        assertThat(activity.bases().get(0).schemaSlug()).hasToString("dances");
        assertThat(activity.isBasedOn(new ActivityBase("dances"))).isTrue();
        assertThat(Examples.written(activity).at("/extends/0/schema_slug").asText()).isEqualTo("dances");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"id\":null,\"extends\":null,\"is_system_activity\":null,\"created_at\":null}",
            "{\"extends\":[null],\"new\":{\"x\":1}}", "{\"extends\":[]}" })
    void whatIsMissingIsEmpty(String json) {
        Activity activity = Examples.payload(json, Activity.class);
        assertThat(activity.bases()).isEmpty();
        assertThat(activity.system()).isFalse();
        assertThat(activity.activityId()).isNull();
        assertThat(activity.createdAt()).isNull();
        assertThat(activity.isBasedOn(ActivityBase.CALLS)).isFalse();
    }
}
