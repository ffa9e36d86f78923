package io.quarkiverse.attio.conformance.contract;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkiverse.attio.activities.ActivityBase;
import io.quarkiverse.attio.activities.ActivityQuery;
import io.quarkiverse.attio.activities.CreateActivity;
import io.quarkiverse.attio.activities.UpdateActivity;
import io.quarkiverse.attio.attributes.AttributeConfig.CurrencyDisplay;
import io.quarkiverse.attio.attributes.AttributeTarget;
import io.quarkiverse.attio.attributes.CreateAttribute;
import io.quarkiverse.attio.attributes.CreateSelectOption;
import io.quarkiverse.attio.attributes.CreateStatus;
import io.quarkiverse.attio.attributes.DefaultValue;
import io.quarkiverse.attio.attributes.UpdateAttribute;
import io.quarkiverse.attio.attributes.UpdateSelectOption;
import io.quarkiverse.attio.attributes.UpdateStatus;
import io.quarkiverse.attio.comments.CreateComment;
import io.quarkiverse.attio.emails.EmailQuery;
import io.quarkiverse.attio.emails.UnsubscribeEmails;
import io.quarkiverse.attio.files.CreateFileEntry;
import io.quarkiverse.attio.files.FileQuery;
import io.quarkiverse.attio.files.StorageProvider;
import io.quarkiverse.attio.files.UploadFile;
import io.quarkiverse.attio.lists.CreateEntry;
import io.quarkiverse.attio.lists.CreateList;
import io.quarkiverse.attio.lists.ListAccess;
import io.quarkiverse.attio.lists.MemberAccess;
import io.quarkiverse.attio.lists.UpdateList;
import io.quarkiverse.attio.meetings.CreateCallRecording;
import io.quarkiverse.attio.meetings.CreateMeeting;
import io.quarkiverse.attio.meetings.MeetingLinks;
import io.quarkiverse.attio.meetings.MeetingParticipant;
import io.quarkiverse.attio.meetings.MeetingQuery;
import io.quarkiverse.attio.meetings.MeetingSort;
import io.quarkiverse.attio.meetings.MeetingTime;
import io.quarkiverse.attio.meetings.ParticipantStatus;
import io.quarkiverse.attio.meetings.RecordLink;
import io.quarkiverse.attio.meetings.TranscriptSegment;
import io.quarkiverse.attio.notes.CreateNote;
import io.quarkiverse.attio.notes.UpdateNote;
import io.quarkiverse.attio.objects.CreateObject;
import io.quarkiverse.attio.objects.UpdateObject;
import io.quarkiverse.attio.query.AttributePath;
import io.quarkiverse.attio.query.Filter;
import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.query.Sort;
import io.quarkiverse.attio.query.SortProperty;
import io.quarkiverse.attio.records.MergeRecords;
import io.quarkiverse.attio.records.SearchRecords;
import io.quarkiverse.attio.scim.ScimGroup;
import io.quarkiverse.attio.scim.ScimPatch;
import io.quarkiverse.attio.scim.ScimQuery;
import io.quarkiverse.attio.scim.ScimUser;
import io.quarkiverse.attio.sql.SqlQuery;
import io.quarkiverse.attio.tasks.CreateTask;
import io.quarkiverse.attio.tasks.TaskQuery;
import io.quarkiverse.attio.tasks.TaskSort;
import io.quarkiverse.attio.tasks.UpdateTask;
import io.quarkiverse.attio.values.ActorRef;
import io.quarkiverse.attio.values.AttributeType;
import io.quarkiverse.attio.values.EntryValues;
import io.quarkiverse.attio.values.RecordRef;
import io.quarkiverse.attio.values.RecordValues;
import io.quarkiverse.attio.values.ValueHistory;
import io.quarkiverse.attio.webhooks.CreateWebhook;
import io.quarkiverse.attio.webhooks.EventType;
import io.quarkiverse.attio.webhooks.UpdateWebhook;
import io.quarkiverse.attio.webhooks.WebhookCondition;
import io.quarkiverse.attio.webhooks.WebhookFilter;
import io.quarkiverse.attio.webhooks.WebhookSubscription;

/** Requests of every type, together with everything that can be said with it. */
public final class FullRequests {

    static final String UUID = "891dcbfc-9141-415d-9b2a-2238a6cc012d";
    private static final String OTHER = "1b31b79a-ddf9-4d57-a320-884061b2bcff";
    private static final Instant START = Instant.parse("2023-01-01T15:00:00.000000001Z");

    private static final List<Object> ALL = Stream
            .of(schema(), records(), lists(), talk(), activities(), meetings(), emails(), files(), scim(), webhooksAndSql())
            .flatMap(List::stream).toList();

    private FullRequests() {
    }

    /** Those of a type, none if it is not the type of a request. */
    public static List<Object> of(Class<?> type) {
        return ALL.stream().filter(type::isInstance).toList();
    }

    private static List<Object> schema() {
        return List.of(AttributeTarget.LISTS, CreateObject.of("projects", "Project", "Projects"),
                UpdateObject.of().apiSlug("projects").singularNoun("Project").pluralNoun("Projects"),
                CreateAttribute.of("Budget", "budget", AttributeType.CURRENCY).description("How much").required(true)
                        .unique(true).multiselect(false).currency("EUR", CurrencyDisplay.SYMBOL)
                        .defaultValue(DefaultValue.of(Map.of("currency_value", 5))),
                CreateAttribute.of("Team", "team", AttributeType.RECORD_REFERENCE).allowedObjects("people")
                        .relationship("people", "Projects", "projects", true),
                UpdateAttribute.of().title("Budget").description("How much").apiSlug("budget").required(false).unique(false)
                        .defaultValue(DefaultValue.currentUser()).currency("EUR", CurrencyDisplay.CODE)
                        .allowedObjects("people").archived(true),
                UpdateAttribute.of().clearDescription().clearDefaultValue(), CreateSelectOption.of("Medium"),
                UpdateSelectOption.of().title("Medium").archived(true),
                CreateStatus.of("Lead").celebrationEnabled(true).targetTimeInStatus("P1D"),
                UpdateStatus.of().title("Lead").celebrationEnabled(true).targetTimeInStatus("P1D").archived(true),
                UpdateStatus.of().clearTargetTimeInStatus());
    }

    private static List<Object> records() {
        return List.of(RecordValues.of().text("name", "Acme"),
                RecordQuery.where(Filter.text("name").eq("Acme")).sort(Sort.asc("name").by("value"),
                        Sort.desc(AttributePath.from("companies", "team").then("people", "name")).by(SortProperty.LAST_NAME))
                        .limit(50).offset(100),
                RecordQuery.ofView(UUID), MergeRecords.of(UUID, OTHER), SearchRecords.of("acme", "companies").limit(25),
                SearchRecords.of("acme", "companies").asWorkspaceMember(UUID),
                SearchRecords.of("acme", "companies").asWorkspaceMemberWithEmail("ada@example.com"),
                ValueHistory.of(Map.of("value", "Acme"), START, START.plusSeconds(1)));
    }

    private static List<Object> lists() {
        return List.of(EntryValues.of().status("stage", "Lead"),
                CreateList.of("Sales", "sales", "people").workspaceAccess(ListAccess.READ_ONLY)
                        .member(UUID, ListAccess.FULL_ACCESS),
                UpdateList.of().name("Sales").apiSlug("sales").workspaceAccess(ListAccess.READ_AND_WRITE)
                        .memberAccess(MemberAccess.of(UUID, ListAccess.FULL_ACCESS)),
                UpdateList.of().noWorkspaceAccess(),
                CreateEntry.of("people", UUID, EntryValues.of().status("stage", "Lead")));
    }

    private static List<Object> activities() {
        return List.of(CreateActivity.of("site_visits", "Site visit", "Site visits", ActivityBase.INTERACTIONS),
                UpdateActivity.of().apiSlug("site_visits").singularNoun("Site visit").pluralNoun("Site visits"),
                ActivityQuery.of(RecordQuery.where(Filter.text("title").eq("Acme")).sort(Sort.asc("title").by("value"),
                        Sort.desc(AttributePath.from("site_visits", "owner").then("people", "name"))
                                .by(SortProperty.LAST_NAME))
                        .limit(50).offset(100)));
    }

    private static List<Object> meetings() {
        MeetingTime start = MeetingTime.at(ZonedDateTime.of(2027, 11, 27, 9, 30, 0, 0, ZoneId.of("Europe/Paris")));
        MeetingParticipant ada = MeetingParticipant.withEmail("ada@example.com").name("Ada").organizer(true)
                .status(ParticipantStatus.ACCEPTED);
        MeetingTime day = MeetingTime.on(LocalDate.of(2027, 11, 27));
        TranscriptSegment segment = TranscriptSegment.of("Well", Duration.ZERO, Duration.ofSeconds(2), "Ada")
                .speakerEmail("ada@example.com");
        return List.of(
                MeetingQuery.ofLinkedTo("people", UUID).orParticipants("ada@example.com").limit(10).cursor("next")
                        .sort(MeetingSort.START_ASC).endsFrom(START).startsBefore(START).timezone(ZoneId.of("Europe/Paris")),
                CreateMeeting.of("Call", start, start, ada).description("With Ada")
                        .linkedRecords(RecordLink.of("people", UUID)),
                CreateMeeting.of("Call", day, day, ada),
                MeetingLinks.of(RecordLink.of("people", UUID)),
                CreateCallRecording.ofVideo("https://example.com/call.mp4").transcript(List.of(segment)));
    }

    private static List<Object> emails() {
        return List.of(
                EmailQuery.ofLinkedTo("people", UUID).orParticipants("ada@example.com").orDomain("example.com").limit(10)
                        .cursor("next").sentAfter(START).sentBefore(START).excludeAutomatedParticipants(true),
                UnsubscribeEmails.of("ada@example.com"));
    }

    private static List<Object> files() {
        return List.of(FileQuery.of("people", UUID).storageProvider(StorageProvider.DROPBOX).in(OTHER).limit(10).cursor("next"),
                CreateFileEntry.folder("people", UUID, "Documents").in(OTHER),
                CreateFileEntry.connectedFile("people", UUID, StorageProvider.MICROSOFT_ONEDRIVE, "file")
                        .microsoftDrive("drive"),
                CreateFileEntry.connectedFolder("people", UUID, StorageProvider.MICROSOFT_ONEDRIVE, "folder")
                        .microsoftDrive("drive"),
                UploadFile.of(Path.of("pom.xml"), "people", UUID).in(OTHER).name("pom.txt").mediaType("text/plain"));
    }

    private static List<Object> scim() {
        return List.of(ScimQuery.where("userName", "ada@example.com").startIndex(1).count(10),
                ScimUser.of("ada@example.com").name("Ada", "Lovelace"), ScimGroup.of("Sales"),
                ScimPatch.ofReplace("active", false));
    }

    private static List<Object> webhooksAndSql() {
        WebhookSubscription filtered = WebhookSubscription.to(EventType.RECORD_CREATED,
                WebhookCondition.equal("id.object_id", UUID));
        WebhookSubscription either = WebhookSubscription.to(EventType.RECORD_CREATED)
                .filter(WebhookFilter.or(WebhookCondition.notEqual("id.object_id", UUID)));
        return List.of(CreateWebhook.of("https://example.com/hook", filtered, either),
                UpdateWebhook.ofTargetUrl("https://example.com/hook").subscriptions(filtered, either),
                CreateWebhook.ofNoSubscriptions("https://example.com/hook"), UpdateWebhook.ofNoSubscriptions(),
                SqlQuery.of("SELECT name FROM people"));
    }

    private static List<Object> talk() {
        return List.of(CreateNote.markdown("people", UUID, "Call", "# Call").createdAt(START).meetingId(OTHER),
                UpdateNote.ofTitle("Call").plaintext("Well"),
                TaskQuery.all().limit(10).offset(20).sort(TaskSort.CREATED_AT_ASC).linkedTo("people", UUID).assignedTo(OTHER)
                        .completed(true),
                TaskQuery.all().unassigned(),
                CreateTask.of("Call").deadline(START).completed(true).linkedRecords(RecordRef.of("people", UUID))
                        .assignees(ActorRef.member(OTHER)),
                CreateTask.of("Call").linkedRecords(RecordRef.byEmail("people", "email_addresses", "ada@example.com"))
                        .assignees(ActorRef.memberWithEmail("ada@example.com")),
                UpdateTask.of().deadline(START).completed(true).linkedRecords(RecordRef.of("people", UUID))
                        .assignees(ActorRef.member(OTHER)),
                CreateTask.of("Call").linkedRecords(RecordRef.byDomain("companies", "domains", "acme.example"),
                        RecordRef.byText("users", "user_id", "42"), RecordRef.byPhone("people", "phone_numbers", "+4420794600"),
                        RecordRef.byNumber("users", "number", BigDecimal.TEN),
                        RecordRef.byNationalPhone("people", "phone_numbers", "020 7946 0000", "GB")),
                UpdateTask.of().linkedRecords(RecordRef.byDomain("companies", "domains", "acme.example"),
                        RecordRef.byText("users", "user_id", "42"), RecordRef.byPhone("people", "phone_numbers", "+4420794600"),
                        RecordRef.byNumber("users", "number", BigDecimal.TEN),
                        RecordRef.byNationalPhone("people", "phone_numbers", "020 7946 0000", "GB")),
                UpdateTask.of().noDeadline().linkedRecords(RecordRef.byEmail("people", "email_addresses", "ada@example.com"))
                        .assignees(ActorRef.memberWithEmail("ada@example.com")),
                CreateComment.inThread(UUID, OTHER, "Hello").createdAt(START),
                CreateComment.onRecord("people", UUID, OTHER, "Hello"), CreateComment.onEntry("sales", UUID, OTHER, "Hello"));
    }
}
