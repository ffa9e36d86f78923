package io.quarkiverse.attio.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

import io.quarkiverse.attio.Examples;
import io.quarkiverse.attio.query.Filter;
import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.query.Sort;

class ActivityRequestsTest {

    @Test
    void aNewActivity() {
        assertThat(Examples.sent(CreateActivity.of("site_visits", "Site visit", "Site visits", ActivityBase.INTERACTIONS)))
                .isEqualTo(Examples.request("createActivity"));
        assertThat(Examples.sent(CreateActivity.of("a", "b", "c", ActivityBase.ACTIVITIES)).path("extends").asText())
                .isEqualTo("activities");
        assertThat(Examples.sent(CreateActivity.of("a", "b", "c", new ActivityBase("dances"))).path("extends").asText())
                .isEqualTo("dances");
    }

    @Test
    void changesOfAnActivity() {
        assertThat(Examples.sent(UpdateActivity.of().apiSlug("site_visits").singularNoun("Site visit")
                .pluralNoun("Site visits"))).isEqualTo(Examples.request("updateActivity"));
    }

    @Test
    void whatIsNotNamedIsNotSent() {
        assertThat(Examples.sent(UpdateActivity.of())).isEqualTo(Examples.json("{}"));
        assertThat(Examples.sent(UpdateActivity.of().pluralNoun("Visits")))
                .isEqualTo(Examples.json("{\"plural_noun\":\"Visits\"}"));
    }

    @Test
    void nounsHaveOneCharacterAtLeast() {
        assertThatIllegalArgumentException().isThrownBy(() -> CreateActivity.of("a", "", "c", ActivityBase.CALLS))
                .withMessage("singularNoun is empty, it must have at least 1 character");
        assertThatIllegalArgumentException().isThrownBy(() -> CreateActivity.of("a", "b", "", ActivityBase.CALLS))
                .withMessage("pluralNoun is empty, it must have at least 1 character");
        assertThatIllegalArgumentException().isThrownBy(() -> UpdateActivity.of().singularNoun(""))
                .withMessage("singularNoun is empty, it must have at least 1 character");
        assertThatIllegalArgumentException().isThrownBy(() -> UpdateActivity.of().pluralNoun(""))
                .withMessage("pluralNoun is empty, it must have at least 1 character");
        assertThat(UpdateActivity.of().singularNoun("b").pluralNoun("c")).isEqualTo(new UpdateActivity(null, "b", "c"));
        assertThat(CreateActivity.of("a", "b", "c", ActivityBase.CALLS).singularNoun()).isEqualTo("b");
    }

    @Test
    void nullIsNamed() {
        assertThatNullPointerException().isThrownBy(() -> CreateActivity.of(null, "b", "c", ActivityBase.CALLS))
                .withMessage("apiSlug");
        assertThatNullPointerException().isThrownBy(() -> CreateActivity.of("a", null, "c", ActivityBase.CALLS))
                .withMessage("singularNoun");
        assertThatNullPointerException().isThrownBy(() -> CreateActivity.of("a", "b", null, ActivityBase.CALLS))
                .withMessage("pluralNoun");
        assertThatNullPointerException().isThrownBy(() -> CreateActivity.of("a", "b", "c", null)).withMessage("base");
        assertThatNullPointerException().isThrownBy(() -> UpdateActivity.of().apiSlug(null)).withMessage("apiSlug");
        assertThatNullPointerException().isThrownBy(() -> UpdateActivity.of().singularNoun(null))
                .withMessage("singularNoun");
        assertThatNullPointerException().isThrownBy(() -> UpdateActivity.of().pluralNoun(null)).withMessage("pluralNoun");
        assertThatNullPointerException().isThrownBy(() -> ActivityQuery.of(null)).withMessage("query");
        assertThatNullPointerException().isThrownBy(() -> new ActivityBase(null)).withMessage("value");
    }

    @Test
    void aQueryIsSentAsTheQueryOfRecordsThatItIs() {
        assertThat(Examples.sent(ActivityQuery.of(RecordQuery.where(Filter.eq("direction", "Outbound"))
                .sort(Sort.desc("timestamp")).limit(500).offset(0)))).isEqualTo(Examples.json("""
                        {"filter":{"direction":{"$eq":"Outbound"}},"sorts":[{"direction":"desc","attribute":"timestamp"}],
                         "limit":500,"offset":0}"""));
        assertThat(Examples.sent(ActivityQuery.of(RecordQuery.all()))).isEqualTo(Examples.json("{}"));
    }

    @Test
    void aSavedViewIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActivityQuery.of(RecordQuery.ofView("41252299-f8c7-4b5e-99c9-4ff8321d2f96").limit(1)))
                .withMessage("The query names the saved view 41252299-f8c7-4b5e-99c9-4ff8321d2f96, "
                        + "but a query for activity records takes no filter_view_id; give it a filter");
    }
}
