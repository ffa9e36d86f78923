package io.quarkiverse.attio.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import io.quarkiverse.attio.activities.ActivityBase;
import io.quarkiverse.attio.activities.CreateActivity;
import io.quarkiverse.attio.activities.UpdateActivity;
import io.quarkiverse.attio.attributes.CreateAttribute;
import io.quarkiverse.attio.attributes.CreateSelectOption;
import io.quarkiverse.attio.attributes.CreateStatus;
import io.quarkiverse.attio.attributes.UpdateAttribute;
import io.quarkiverse.attio.attributes.UpdateSelectOption;
import io.quarkiverse.attio.attributes.UpdateStatus;
import io.quarkiverse.attio.conformance.contract.Contract;
import io.quarkiverse.attio.conformance.contract.ContractFacts;
import io.quarkiverse.attio.emails.EmailQuery;
import io.quarkiverse.attio.emails.UnsubscribeEmails;
import io.quarkiverse.attio.files.CreateFileEntry;
import io.quarkiverse.attio.files.FileQuery;
import io.quarkiverse.attio.files.UploadFile;
import io.quarkiverse.attio.meetings.CreateCallRecording;
import io.quarkiverse.attio.meetings.CreateMeeting;
import io.quarkiverse.attio.meetings.MeetingLinks;
import io.quarkiverse.attio.meetings.MeetingParticipant;
import io.quarkiverse.attio.meetings.MeetingQuery;
import io.quarkiverse.attio.meetings.MeetingTime;
import io.quarkiverse.attio.meetings.RecordLink;
import io.quarkiverse.attio.meetings.TranscriptSegment;
import io.quarkiverse.attio.objects.CreateObject;
import io.quarkiverse.attio.objects.UpdateObject;
import io.quarkiverse.attio.records.SearchRecords;
import io.quarkiverse.attio.tasks.CreateTask;
import io.quarkiverse.attio.values.AttributeType;

/**
 * Every length, size and range that the document sets for a request: what is beyond it is refused when the request is built,
 * with a largest number in the message, and what is just within it is not.
 */
class EveryLimitIsCheckedBeforeSendingTest {

    /** How many, or how long, or which number is asked for. */
    private record Limit(int most, IntFunction<Object> request) {
    }

    private static final String UUID = "891dcbfc-9141-415d-9b2a-2238a6cc012d";
    private static final String ANNOTATED = "a parameter of the method: AttioOperation.largestPage is checked at each call";
    private static final MeetingTime DAY = MeetingTime.on(LocalDate.of(2027, 11, 27));
    private static final MeetingParticipant ADA = MeetingParticipant.withEmail("ada@example.com");

    /** By what the document says: the largest that it takes. */
    private static final Map<String, Limit> MOST = new TreeMap<>();

    /** The smallest that it takes. */
    private static final Map<String, Limit> LEAST = new TreeMap<>();

    /** Limits that need no check of ours, each with its reason. */
    private static final Map<String, String> NOT_CHECKED = new TreeMap<>();

    static {
        most("createTask request .data.content maxLength", 2000, n -> CreateTask.of(text(n)));
        most("createMeeting request .data.title maxLength", 1000, n -> CreateMeeting.of(text(n), DAY, DAY, ADA));
        most("createMeeting request .data.description maxLength", 10_000,
                n -> CreateMeeting.of("Call", DAY, DAY, ADA).description(text(n)));
        most("createMeeting request .data.participants maxItems", 500,
                n -> CreateMeeting.of("Call", DAY, DAY, Collections.nCopies(n, ADA)));
        most("createMeeting request .data.linked_records maxItems", 50,
                n -> CreateMeeting.of("Call", DAY, DAY, ADA).linkedRecords(links(n)));
        for (String update : List.of("updateMeetingAppendLinks", "updateMeetingReplaceLinks")) {
            most(update + " request .data.linked_records maxItems", 50, n -> MeetingLinks.of(links(n)));
        }
        most("createCallRecording request .data.transcript maxItems", 4000, n -> CreateCallRecording
                .ofTranscript(Collections.nCopies(n, TranscriptSegment.of("Well", Duration.ZERO, Duration.ZERO, "Ada"))));
        most("addSequenceUnsubscribedEmails request .data.email_addresses maxItems", 1000, n -> UnsubscribeEmails
                .of(IntStream.range(0, n).mapToObj(i -> "ada" + i + "@example.com").toList()));
        most("searchRecords request .query maxLength", 256, n -> SearchRecords.of(text(n), "people"));
        most("searchRecords request .limit maximum", 25, n -> SearchRecords.of("acme", "people").limit(n));
        most("listEmails query limit maximum", 50, n -> EmailQuery.ofDomain("example.com").limit(n));
        most("listMeetings query limit maximum", 200, n -> MeetingQuery.all().limit(n));
        most("listFiles query limit maximum", 200, n -> FileQuery.of("people", UUID).limit(n));

        least("addSequenceUnsubscribedEmails request .data.email_addresses minItems", 1,
                n -> UnsubscribeEmails.of(Collections.nCopies(n, "ada@example.com")));
        least("searchRecords request .limit minimum", 1, n -> SearchRecords.of("acme", "people").limit(n));
        least("searchRecords request .objects minItems", 1,
                n -> SearchRecords.of("acme", Collections.nCopies(n, "people").toArray(String[]::new)));
        least("createCallRecording request .data.transcript[].start_time minimum", 0,
                n -> TranscriptSegment.of("Well", Duration.ofSeconds(n), Duration.ofSeconds(1), "Ada"));
        least("listEmails query limit minimum", 1, n -> EmailQuery.ofDomain("example.com").limit(n));
        least("listMeetings query limit minimum", 1, n -> MeetingQuery.all().limit(n));
        least("listFiles query limit minimum", 1, n -> FileQuery.of("people", UUID).limit(n));
        least("listEmails query domain minLength", 1, n -> EmailQuery.ofDomain(text(n)));
        least("listEmails query linked_object minLength", 1, n -> EmailQuery.ofLinkedTo(text(n), UUID));
        least("listMeetings query linked_object minLength", 1, n -> MeetingQuery.ofLinkedTo(text(n), UUID));
        least("listFiles query object minLength", 1, n -> FileQuery.of(text(n), UUID));
        least("createFileEntry request .name minLength", 1, n -> CreateFileEntry.folder("people", UUID, text(n)));
        least("createFileEntry request .object minLength", 1, n -> CreateFileEntry.folder(text(n), UUID, "Documents"));
        least("uploadFile request .object minLength", 1, n -> UploadFile.of(Path.of("pom.xml"), text(n), UUID));
        least("createMeeting request .data.participants[].name minLength", 1, n -> MeetingParticipant.named(text(n)));
        least("createObject request .data.singular_noun minLength", 1, n -> CreateObject.of("a", text(n), "As"));
        least("createObject request .data.plural_noun minLength", 1, n -> CreateObject.of("a", "A", text(n)));
        least("updateObject request .data.singular_noun minLength", 1, n -> UpdateObject.of().singularNoun(text(n)));
        least("updateObject request .data.plural_noun minLength", 1, n -> UpdateObject.of().pluralNoun(text(n)));
        least("createActivity request .data.singular_noun minLength", 1,
                n -> CreateActivity.of("a", text(n), "As", ActivityBase.CALLS));
        least("createActivity request .data.plural_noun minLength", 1,
                n -> CreateActivity.of("a", "A", text(n), ActivityBase.CALLS));
        least("updateActivity request .data.singular_noun minLength", 1, n -> UpdateActivity.of().singularNoun(text(n)));
        least("updateActivity request .data.plural_noun minLength", 1, n -> UpdateActivity.of().pluralNoun(text(n)));
        least("createSelectOption request .data.title minLength", 1, n -> CreateSelectOption.of(text(n)));
        least("updateSelectOption request .data.title minLength", 1, n -> UpdateSelectOption.of().title(text(n)));
        least("createStatus request .data.title minLength", 1, n -> CreateStatus.of(text(n)));
        least("updateStatus request .data.title minLength", 1, n -> UpdateStatus.of().title(text(n)));
        least("createAttribute request .data.config.record_reference.allowed_objects minItems", 1, n -> CreateAttribute
                .of("Team", "team", AttributeType.RECORD_REFERENCE).allowedObjects(texts(n)));
        least("updateAttribute request .data.config.record_reference.allowed_objects minItems", 1,
                n -> UpdateAttribute.of().allowedObjects(texts(n)));

        for (String views : List.of("listObjectViews", "listListViews", "listActivities")) {
            notChecked(views + " query limit minimum 1", views + " query limit maximum 1000", ANNOTATED);
        }
        notChecked("listNotes query limit maximum 50", "listThreads query limit maximum 50", ANNOTATED);
        notChecked("getThread query limit maximum 250", "listRecordEntries query limit maximum 1000", ANNOTATED);
        notChecked("listCallRecordings query limit maximum 200", "listCallRecordings query limit maximum 200", ANNOTATED);
        for (String paged : List.of("getThread", "listCallRecordings")) {
            notChecked(paged + " query cursor minLength 1", paged + " query cursor minLength 1",
                    "a cursor is given back as it came, and an empty one of Attio's is read as none");
        }
        for (String query : List.of("queryRecords", "queryEntries", "queryActivityRecords")) {
            notChecked(query + " request .sorts[].path[] maxItems 2", query + " request .sorts[].path[] minItems 2",
                    "a step of an AttributePath always has two parts");
        }
        for (String attribute : List.of("createAttribute", "updateAttribute")) {
            notChecked(attribute + " request .data.default_value.template[].option minLength 1",
                    attribute + " request .data.default_value.template[].status minLength 1",
                    "a default value is given by its fields, which only Attio knows");
        }
        for (String target : List.of("writeRecordAttributeValues", "writeEntryAttributeValues")) {
            notChecked(target + " request .data.values minItems 1", target + " request .data.values minItems 1",
                    "a ValueHistory always has a value");
        }
    }

    private static void most(String limit, int most, IntFunction<Object> request) {
        MOST.put(limit + " " + most, new Limit(most, request));
    }

    private static void least(String limit, int least, IntFunction<Object> request) {
        LEAST.put(limit + " " + least, new Limit(least, request));
    }

    private static void notChecked(String one, String other, String reason) {
        NOT_CHECKED.put(one, reason);
        NOT_CHECKED.put(other, reason);
    }

    private static String text(int length) {
        return "x".repeat(Math.max(0, length));
    }

    private static String[] texts(int size) {
        return Collections.nCopies(Math.max(0, size), "people").toArray(String[]::new);
    }

    private static RecordLink[] links(int size) {
        return Collections.nCopies(size, RecordLink.of("people", UUID)).toArray(RecordLink[]::new);
    }

    @TestFactory
    Stream<DynamicTest> nothingIsLargerThanAttioTakes() {
        return MOST.entrySet().stream().map(limit -> DynamicTest.dynamicTest(limit.getKey(), () -> {
            int most = limit.getValue().most();
            assertThat(limit.getValue().request().apply(most)).isNotNull();
            assertThatThrownBy(() -> limit.getValue().request().apply(most + 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .message().matches(message -> message.replaceAll("[,_ ]", "").contains(String.valueOf(most)));
        }));
    }

    @TestFactory
    Stream<DynamicTest> nothingIsSmallerThanAttioTakes() {
        return LEAST.entrySet().stream().map(limit -> DynamicTest.dynamicTest(limit.getKey(), () -> {
            int least = limit.getValue().most();
            assertThat(limit.getValue().request().apply(least)).isNotNull();
            assertThatThrownBy(() -> limit.getValue().request().apply(least - 1))
                    .isInstanceOf(IllegalArgumentException.class).message().isNotBlank();
        }));
    }

    /** A limit that the document gets one day must be looked at. */
    @Test
    void theseAreTheLimitsOfTheDocument() {
        Set<String> known = new TreeSet<>(MOST.keySet());
        known.addAll(LEAST.keySet());
        Set<String> documented = ContractFacts.limits(Contract.document());
        assertThat(documented).containsAll(NOT_CHECKED.keySet());
        documented.removeAll(NOT_CHECKED.keySet());
        assertThat(documented).isEqualTo(known);
    }
}
