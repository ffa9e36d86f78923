package io.quarkiverse.attio.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

import jakarta.inject.Inject;

import org.acme.activities.SiteVisits;
import org.acme.emails.Emails;
import org.acme.meetings.Meetings;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.attio.activities.ActivityRecord;
import io.quarkiverse.attio.emails.UnsubscribedEmail;
import io.quarkiverse.attio.meetings.AttioMeetings;
import io.quarkiverse.attio.meetings.CallRecording;
import io.quarkiverse.attio.meetings.Meeting;
import io.quarkiverse.attio.query.Filter;
import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkiverse.attio.values.LinkedRecord;
import io.quarkus.test.QuarkusUnitTest;

/** The pages on activities, meetings and emails, run against the emulator. */
class ContactsRunTest {

    private static final Instant VISIT = Instant.parse("2026-05-04T09:00:00Z");

    @RegisterExtension
    static final QuarkusUnitTest app = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(SiteVisits.class, Meetings.class, Emails.class))
            .overrideConfigKey("quarkus.attio.devservices.always", "true")
            .overrideRuntimeConfigKey("quarkus.http.test-port", "0");

    @Inject
    SiteVisits siteVisits;
    @Inject
    Meetings meetings;
    @Inject
    Emails emails;

    @Inject
    @RestClient
    AttioRecords records;
    @Inject
    @RestClient
    AttioMeetings client;

    private String record(String object, String attribute, String value) {
        return records.query(object, RecordQuery.where(Filter.eq(attribute, value))).get(0).recordId();
    }

    @Test
    void activities() {
        String id = siteVisits.define().activityId();
        assertThat(siteVisits.define().activityId()).as("the second time").isEqualTo(id);
        assertThat(siteVisits.custom()).containsExactly("site_visits");
        ActivityRecord visit = siteVisits.visited(VISIT);
        assertThat(visit.timestamp("timestamp")).contains(VISIT);
        siteVisits.visited(VISIT.minusSeconds(3600));
        ActivityRecord moved = siteVisits.moved(visit, VISIT.plusSeconds(3600));
        assertThat(moved.recordId()).isEqualTo(visit.recordId());
        assertThat(moved.timestamp("timestamp")).contains(VISIT.plusSeconds(3600));
        assertThat(siteVisits.since(VISIT)).extracting(ActivityRecord::recordId).containsExactly(visit.recordId());
        assertThat(siteVisits.count()).isEqualTo(2);
    }

    @Test
    void meetings() {
        String company = record("companies", "domains", "globex.example");
        ZonedDateTime start = ZonedDateTime.now(ZoneOffset.UTC).plusDays(7).withNano(0);
        Meeting demo = meetings.demo(company, start);
        assertThat(demo.start().offsetDateTime()).isEqualTo(start.toOffsetDateTime());
        assertThat(demo.participants()).hasSize(2);
        Meeting fair = meetings.fair(LocalDate.of(2020, 3, 2), LocalDate.of(2020, 3, 6));
        assertThat(fair.allDay()).isTrue();
        assertThat(meetings.upcoming("ada@acme.example")).as("without the fair, which is over").containsExactly("Demo");

        String deal = record("deals", "name", "Globex pilot line");
        meetings.about(demo.meetingId(), deal);
        assertThat(client.get(demo.meetingId()).linkedRecords()).extracting(LinkedRecord::recordId)
                .containsExactlyInAnyOrder(company, deal);
        meetings.aboutNothing(demo.meetingId());
        assertThat(client.get(demo.meetingId()).linkedRecords()).isEmpty();

        CallRecording recording = meetings.keep(demo.meetingId());
        assertThat(meetings.whatWasSaid(demo.meetingId(), recording.callRecordingId())).contains("Shall we begin?", "Yes.");
    }

    @Test
    void emails() {
        Instant before = Instant.parse("2026-01-01T00:00:00Z");
        String hanna = record("people", "email_addresses", "hanna.dewit@hooli-bikes.test");
        assertThat(emails.answersFrom("northwind.example", hanna, before)).as("three of Northwind, one of Hanna").isEqualTo(4);
        assertThat(emails.answersFrom("northwind.example", hanna, Instant.parse("2026-03-01T00:00:00Z"))).isEqualTo(1);
        assertThat(emails.never("ada@acme.example", "bob@acme.example")).extracting(UnsubscribedEmail::emailAddress)
                .containsExactly("ada@acme.example", "bob@acme.example");
    }
}
