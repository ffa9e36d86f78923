package org.acme.activities;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkiverse.attio.activities.Activity;
import io.quarkiverse.attio.activities.ActivityBase;
import io.quarkiverse.attio.activities.ActivityRecord;
import io.quarkiverse.attio.activities.AttioActivities;
import io.quarkiverse.attio.activities.AttioActivityRecords;
import io.quarkiverse.attio.activities.CreateActivity;
import io.quarkiverse.attio.error.AttioUniquenessConflictException;
import io.quarkiverse.attio.paging.AttioPager;
import io.quarkiverse.attio.query.Filter;
import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.query.Sort;
import io.quarkiverse.attio.values.RecordValues;

@ApplicationScoped
public class SiteVisits {

    @Inject
    @RestClient
    AttioActivities activities;

    @Inject
    @RestClient
    AttioActivityRecords records;

    // tag::define[]
    public Activity define() {
        try {
            return activities.create(
                    CreateActivity.of("site_visits", "Site visit", "Site visits", ActivityBase.INTERACTIONS)); // <1>
        } catch (AttioUniquenessConflictException e) { // <2>
            return activities.get("site_visits");
        }
    }

    public List<String> custom() {
        return AttioPager.byCursor(activities::list, Activity::activityId).stream() // <3>
                .filter(activity -> !activity.system()).map(Activity::apiSlug).toList();
    }
    // end::define[]

    // tag::write[]
    public ActivityRecord visited(Instant when) {
        return records.create("site_visits", RecordValues.of().timestamp("timestamp", when));
    }

    public ActivityRecord moved(ActivityRecord visit, Instant when) {
        return records.update("site_visits", visit.recordId(), RecordValues.of().timestamp("timestamp", when));
    }
    // end::write[]

    // tag::read[]
    public List<ActivityRecord> since(Instant start) {
        return records.query("site_visits", RecordQuery.where(Filter.timestamp("timestamp").gte(start))
                .sort(Sort.desc("timestamp")).limit(50));
    }

    public long count() {
        return AttioPager.byQuery(RecordQuery.all(), query -> records.query("site_visits", query), // <1>
                ActivityRecord::recordId).stream().count();
    }
    // end::read[]
}
