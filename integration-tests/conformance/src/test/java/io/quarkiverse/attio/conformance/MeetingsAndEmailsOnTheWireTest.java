package io.quarkiverse.attio.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;

import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.conformance.contract.Contract;
import io.quarkiverse.attio.conformance.server.ScriptedAttio;
import io.quarkiverse.attio.conformance.server.ScriptedServer;
import io.quarkiverse.attio.emails.AttioEmails;
import io.quarkiverse.attio.emails.AttioSequences;
import io.quarkiverse.attio.emails.Email;
import io.quarkiverse.attio.emails.EmailQuery;
import io.quarkiverse.attio.error.AttioUnavailableException;
import io.quarkiverse.attio.error.AttioValidationException;
import io.quarkiverse.attio.error.ErrorCode;
import io.quarkiverse.attio.meetings.AttioCallRecordings;
import io.quarkiverse.attio.meetings.AttioMeetings;
import io.quarkiverse.attio.meetings.CreateMeeting;
import io.quarkiverse.attio.meetings.MeetingParticipant;
import io.quarkiverse.attio.meetings.MeetingQuery;
import io.quarkiverse.attio.meetings.MeetingSort;
import io.quarkiverse.attio.meetings.MeetingTime;
import io.quarkiverse.attio.paging.AttioPager;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What the queries of meetings and emails become on the wire, and what comes back. */
@QuarkusTest
@WithTestResource(ScriptedAttio.class)
class MeetingsAndEmailsOnTheWireTest {

    private static final String NOTHING = "{\"data\":[],\"pagination\":{\"next_cursor\":null}}";
    private static final String RECORD = "891dcbfc-9141-415d-9b2a-2238a6cc012d";
    private static final Instant MORNING = Instant.parse("2027-11-27T08:00:00Z");

    private final Contract contract = Contract.load();

    ScriptedServer attio;

    @Inject
    @RestClient
    AttioMeetings meetings;
    @Inject
    @RestClient
    AttioCallRecordings recordings;
    @Inject
    @RestClient
    AttioEmails emails;
    @Inject
    @RestClient
    AttioSequences sequences;

    /** The parameters of the last request, which are what the document says. */
    private TreeMap<String, String> sent(String operation) {
        URI address = URI.create(attio.received().get(attio.received().size() - 1).path());
        TreeMap<String, String> parameters = new TreeMap<>();
        if (address.getQuery() != null) {
            for (String parameter : address.getQuery().split("&")) {
                String[] parts = parameter.split("=", 2);
                parameters.put(parts[0], parts[1]);
                assertThat(contract.checkParameter(contract.operation(operation), parts[0], parts[1])).isEmpty();
            }
        }
        return parameters;
    }

    @Test
    void everyParameterOfMeetings() {
        attio.answer(200, NOTHING);
        meetings.list(MeetingQuery.ofLinkedTo("people", RECORD).limit(10).cursor("a/b+c=")
                .orParticipants("ada+crm@acme.example", "bob@acme.example").sort(MeetingSort.START_DESC).endsFrom(MORNING)
                .startsBefore(MORNING.plusMillis(1)).timezone(ZoneId.of("America/New_York")));
        assertThat(attio.received().get(0).path()).contains("ada%2Bcrm%40acme.example", "cursor=a%2Fb%2Bc%3D");
        assertThat(sent("listMeetings")).containsEntry("limit", "10").containsEntry("cursor", "a/b+c=")
                .containsEntry("linked_object", "people").containsEntry("linked_record_id", RECORD)
                .containsEntry("participants", "ada+crm@acme.example,bob@acme.example").containsEntry("sort", "start_desc")
                .containsEntry("ends_from", "2027-11-27T08:00:00Z").containsEntry("starts_before", "2027-11-27T08:00:00.001Z")
                .containsEntry("timezone", "America/New_York").hasSize(9);
        meetings.list();
        assertThat(sent("listMeetings")).isEmpty();
    }

    @Test
    void everyParameterOfEmails() {
        attio.answer(200, NOTHING);
        emails.list(EmailQuery.ofLinkedTo("people", RECORD, RECORD).orParticipants("ada@acme.example", "bob@acme.example")
                .orDomain("acme.example").limit(50).cursor("c").sentAfter(MORNING).sentBefore(MORNING)
                .excludeAutomatedParticipants(true));
        assertThat(sent("listEmails")).containsEntry("linked_object", "people")
                .containsEntry("linked_record_ids", RECORD + "," + RECORD)
                .containsEntry("participants", "ada@acme.example,bob@acme.example").containsEntry("domain", "acme.example")
                .containsEntry("limit", "50").containsEntry("cursor", "c").containsEntry("sent_after", "2027-11-27T08:00:00Z")
                .containsEntry("sent_before", "2027-11-27T08:00:00Z")
                .containsEntry("exclude_automated_participants", "true").hasSize(9);
    }

    @Test
    void anEmptyPageOfEmailsIsNotTheEnd() {
        attio.answer(200, "{\"data\":[],\"pagination\":{\"next_cursor\":\"two\"}}");
        attio.then(200, "{\"data\":[{\"id\":{\"email_id\":\"a\"}}],\"pagination\":{\"next_cursor\":\"three\"}}");
        attio.then(200, NOTHING);
        EmailQuery query = EmailQuery.ofDomain("acme.example");
        AttioPager<Email> pager = AttioPager
                .byCursor((limit, cursor) -> emails.list(query.limit(limit).cursor(cursor)), Email::id)
                .largestPage(EmailQuery.MAX_LIMIT);
        assertThat(pager.stream().map(Email::emailId)).containsExactly("a");
        assertThat(attio.received()).hasSize(3);
        assertThat(sent("listEmails")).containsEntry("cursor", "three").containsEntry("limit", "50");
    }

    /** Two operations write the status of an error in another way. */
    @ParameterizedTest
    @ValueSource(strings = { "status_code", "statusCode" })
    void theStatusOfAnErrorIsTheResponses(String name) {
        attio.answer(400, "{\"" + name + "\":400,\"type\":\"invalid_request_error\",\"code\":\"validation_type\","
                + "\"message\":\"Not so.\"}");
        for (Runnable call : List.<Runnable> of(() -> sequences.unsubscribe("ada@acme.example"),
                () -> meetings.create(CreateMeeting.of("Call", MeetingTime.at(MORNING.atOffset(ZoneOffset.UTC)),
                        MeetingTime.at(MORNING.atOffset(ZoneOffset.UTC)), MeetingParticipant.named("Ada"))))) {
            assertThatThrownBy(call::run).isInstanceOfSatisfying(AttioValidationException.class, e -> {
                assertThat(e.status()).isEqualTo(400);
                assertThat(e.code()).contains(ErrorCode.VALIDATION_TYPE);
                assertThat(e.attioMessage()).contains("Not so.");
            });
        }
    }

    @Test
    void anUnsubscriptionIsRepeatedAndANewMeetingIsNot() {
        attio.answer(503, "{}").then(200, "{\"data\":[{\"email_address\":\"ada@acme.example\"}]}");
        assertThat(sequences.unsubscribe("ada@acme.example")).hasSize(1);
        assertThat(attio.received()).hasSize(2).last().satisfies(request -> assertThat(request.body())
                .isEqualTo("{\"data\":{\"email_addresses\":[\"ada@acme.example\"]}}"));
        attio.answer(503, "{}").then(200, "{\"data\":{}}");
        assertThatThrownBy(() -> meetings.create(CreateMeeting.of("Call", MeetingTime.on(LocalDate.EPOCH),
                MeetingTime.on(LocalDate.EPOCH), MeetingParticipant.named("Ada"))))
                .isInstanceOf(AttioUnavailableException.class);
        assertThat(attio.received()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "{}" })
    void aRecordingIsGone(String body) {
        attio.answer(204, body);
        recordings.delete("m", "r");
        assertThat(attio.received()).singleElement().satisfies(request -> {
            assertThat(request.verb()).isEqualTo("DELETE");
            assertThat(request.path()).isEqualTo("/v2/meetings/m/call_recordings/r");
        });
    }

    @Test
    void nothingTooLargeIsAskedFor() {
        attio.answer(200, NOTHING);
        assertThatThrownBy(() -> recordings.list("m", 201, null)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("201").hasMessageContaining("200");
        assertThat(attio.received()).isEmpty();
        assertThat(recordings.list("m", 200, "c")).isEmpty();
        assertThat(sent("listCallRecordings")).containsEntry("limit", "200").containsEntry("cursor", "c").hasSize(2);
    }
}
