package io.quarkiverse.attio.deployment.client;

import java.util.List;

import io.quarkiverse.attio.activities.Activity;
import io.quarkiverse.attio.activities.ActivityBase;
import io.quarkiverse.attio.activities.ActivityId;
import io.quarkiverse.attio.activities.ActivityQuery;
import io.quarkiverse.attio.activities.ActivityRecord;
import io.quarkiverse.attio.activities.ActivityRecordId;
import io.quarkiverse.attio.activities.CreateActivity;
import io.quarkiverse.attio.activities.UpdateActivity;
import io.quarkiverse.attio.attributes.Attribute;
import io.quarkiverse.attio.attributes.AttributeConfig;
import io.quarkiverse.attio.attributes.AttributeTarget;
import io.quarkiverse.attio.attributes.CreateAttribute;
import io.quarkiverse.attio.attributes.CreateSelectOption;
import io.quarkiverse.attio.attributes.CreateStatus;
import io.quarkiverse.attio.attributes.DefaultValue;
import io.quarkiverse.attio.attributes.SelectOption;
import io.quarkiverse.attio.attributes.Status;
import io.quarkiverse.attio.attributes.UpdateAttribute;
import io.quarkiverse.attio.attributes.UpdateSelectOption;
import io.quarkiverse.attio.attributes.UpdateStatus;
import io.quarkiverse.attio.auth.Scope;
import io.quarkiverse.attio.auth.TokenInfo;
import io.quarkiverse.attio.comments.Comment;
import io.quarkiverse.attio.comments.CommentId;
import io.quarkiverse.attio.comments.CommentThread;
import io.quarkiverse.attio.comments.CreateComment;
import io.quarkiverse.attio.comments.ThreadId;
import io.quarkiverse.attio.emails.Email;
import io.quarkiverse.attio.emails.EmailDirection;
import io.quarkiverse.attio.emails.EmailId;
import io.quarkiverse.attio.emails.EmailParticipant;
import io.quarkiverse.attio.emails.EmailRole;
import io.quarkiverse.attio.emails.UnsubscribeEmails;
import io.quarkiverse.attio.emails.UnsubscribedEmail;
import io.quarkiverse.attio.error.ErrorCode;
import io.quarkiverse.attio.error.ErrorType;
import io.quarkiverse.attio.error.ValidationIssue;
import io.quarkiverse.attio.files.AttioFile;
import io.quarkiverse.attio.files.ConnectedFile;
import io.quarkiverse.attio.files.ConnectedFolder;
import io.quarkiverse.attio.files.CreateFileEntry;
import io.quarkiverse.attio.files.DownloadLink;
import io.quarkiverse.attio.files.FileEntry;
import io.quarkiverse.attio.files.FileEntryMetadata;
import io.quarkiverse.attio.files.FileId;
import io.quarkiverse.attio.files.FileType;
import io.quarkiverse.attio.files.Folder;
import io.quarkiverse.attio.files.StorageProvider;
import io.quarkiverse.attio.files.UnknownFileEntry;
import io.quarkiverse.attio.lists.AttioList;
import io.quarkiverse.attio.lists.CreateEntry;
import io.quarkiverse.attio.lists.CreateList;
import io.quarkiverse.attio.lists.EntryId;
import io.quarkiverse.attio.lists.ListAccess;
import io.quarkiverse.attio.lists.ListEntry;
import io.quarkiverse.attio.lists.ListId;
import io.quarkiverse.attio.lists.ListView;
import io.quarkiverse.attio.lists.MemberAccess;
import io.quarkiverse.attio.lists.UpdateList;
import io.quarkiverse.attio.meetings.CallRecording;
import io.quarkiverse.attio.meetings.CallRecordingDetail;
import io.quarkiverse.attio.meetings.CallRecordingId;
import io.quarkiverse.attio.meetings.CallRecordingStatus;
import io.quarkiverse.attio.meetings.CallTranscript;
import io.quarkiverse.attio.meetings.CreateCallRecording;
import io.quarkiverse.attio.meetings.CreateMeeting;
import io.quarkiverse.attio.meetings.Meeting;
import io.quarkiverse.attio.meetings.MeetingId;
import io.quarkiverse.attio.meetings.MeetingLinks;
import io.quarkiverse.attio.meetings.MeetingParticipant;
import io.quarkiverse.attio.meetings.MeetingSort;
import io.quarkiverse.attio.meetings.MeetingTime;
import io.quarkiverse.attio.meetings.ParticipantStatus;
import io.quarkiverse.attio.meetings.RecordLink;
import io.quarkiverse.attio.meetings.Transcript;
import io.quarkiverse.attio.meetings.TranscriptSegment;
import io.quarkiverse.attio.members.AccessLevel;
import io.quarkiverse.attio.members.WorkspaceMember;
import io.quarkiverse.attio.members.WorkspaceMemberId;
import io.quarkiverse.attio.notes.CreateNote;
import io.quarkiverse.attio.notes.Note;
import io.quarkiverse.attio.notes.NoteFormat;
import io.quarkiverse.attio.notes.NoteId;
import io.quarkiverse.attio.notes.NoteTag;
import io.quarkiverse.attio.notes.UpdateNote;
import io.quarkiverse.attio.objects.AttioObject;
import io.quarkiverse.attio.objects.CreateObject;
import io.quarkiverse.attio.objects.ObjectId;
import io.quarkiverse.attio.objects.ObjectView;
import io.quarkiverse.attio.objects.UpdateObject;
import io.quarkiverse.attio.paging.Page;
import io.quarkiverse.attio.paging.Paged;
import io.quarkiverse.attio.query.AttributePath;
import io.quarkiverse.attio.query.Filter;
import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.query.Sort;
import io.quarkiverse.attio.query.SortProperty;
import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.records.MergeRecords;
import io.quarkiverse.attio.records.MergedRecord;
import io.quarkiverse.attio.records.RecordEntry;
import io.quarkiverse.attio.records.RecordId;
import io.quarkiverse.attio.records.RecordSearchResult;
import io.quarkiverse.attio.records.SearchRecords;
import io.quarkiverse.attio.scim.ScimAttribute;
import io.quarkiverse.attio.scim.ScimGroup;
import io.quarkiverse.attio.scim.ScimItem;
import io.quarkiverse.attio.scim.ScimList;
import io.quarkiverse.attio.scim.ScimMeta;
import io.quarkiverse.attio.scim.ScimName;
import io.quarkiverse.attio.scim.ScimPatch;
import io.quarkiverse.attio.scim.ScimResource;
import io.quarkiverse.attio.scim.ScimSchema;
import io.quarkiverse.attio.scim.ScimUser;
import io.quarkiverse.attio.sql.SqlQuery;
import io.quarkiverse.attio.sql.SqlResult;
import io.quarkiverse.attio.sql.SqlRow;
import io.quarkiverse.attio.tasks.CreateTask;
import io.quarkiverse.attio.tasks.Task;
import io.quarkiverse.attio.tasks.TaskAssignee;
import io.quarkiverse.attio.tasks.TaskId;
import io.quarkiverse.attio.tasks.TaskRecord;
import io.quarkiverse.attio.tasks.TaskSort;
import io.quarkiverse.attio.tasks.UpdateTask;
import io.quarkiverse.attio.values.Actor;
import io.quarkiverse.attio.values.ActorRef;
import io.quarkiverse.attio.values.ActorReferenceValue;
import io.quarkiverse.attio.values.AttributeType;
import io.quarkiverse.attio.values.AttributeValue;
import io.quarkiverse.attio.values.CheckboxValue;
import io.quarkiverse.attio.values.CurrencyValue;
import io.quarkiverse.attio.values.DateValue;
import io.quarkiverse.attio.values.DomainValue;
import io.quarkiverse.attio.values.EmailAddressValue;
import io.quarkiverse.attio.values.EntryValues;
import io.quarkiverse.attio.values.InteractionValue;
import io.quarkiverse.attio.values.LinkedRecord;
import io.quarkiverse.attio.values.Location;
import io.quarkiverse.attio.values.LocationValue;
import io.quarkiverse.attio.values.NumberValue;
import io.quarkiverse.attio.values.OptionId;
import io.quarkiverse.attio.values.PersonalNameValue;
import io.quarkiverse.attio.values.PhoneNumberValue;
import io.quarkiverse.attio.values.RatingValue;
import io.quarkiverse.attio.values.RecordRef;
import io.quarkiverse.attio.values.RecordReferenceValue;
import io.quarkiverse.attio.values.RecordValues;
import io.quarkiverse.attio.values.SelectValue;
import io.quarkiverse.attio.values.StatusId;
import io.quarkiverse.attio.values.StatusValue;
import io.quarkiverse.attio.values.TextValue;
import io.quarkiverse.attio.values.TimestampValue;
import io.quarkiverse.attio.values.UnknownValue;
import io.quarkiverse.attio.values.ValueHistory;
import io.quarkiverse.attio.values.ValueMetadata;
import io.quarkiverse.attio.values.WrittenValues;
import io.quarkiverse.attio.webhooks.CreateWebhook;
import io.quarkiverse.attio.webhooks.CreatedWebhook;
import io.quarkiverse.attio.webhooks.EventType;
import io.quarkiverse.attio.webhooks.UpdateWebhook;
import io.quarkiverse.attio.webhooks.Webhook;
import io.quarkiverse.attio.webhooks.WebhookCondition;
import io.quarkiverse.attio.webhooks.WebhookFilter;
import io.quarkiverse.attio.webhooks.WebhookId;
import io.quarkiverse.attio.webhooks.WebhookOperator;
import io.quarkiverse.attio.webhooks.WebhookSecret;
import io.quarkiverse.attio.webhooks.WebhookStatus;
import io.quarkiverse.attio.webhooks.WebhookSubscription;

/** Every class of the public model rooms; a test compares the list with what is there. */
public final class AttioModel {

    public static final List<Class<?>> CLASSES = List.of(
            Activity.class, Activity.Base.class, ActivityBase.class, ActivityId.class, ActivityQuery.class,
            ActivityRecord.class,
            ActivityRecordId.class, CreateActivity.class, UpdateActivity.class,
            Attribute.class, Attribute.AttributeId.class, Attribute.Relationship.class, AttributeConfig.class,
            AttributeConfig.Currency.class, AttributeConfig.CurrencyDisplay.class, AttributeConfig.RecordReference.class,
            AttributeTarget.class, CreateAttribute.class, CreateSelectOption.class, CreateStatus.class, DefaultValue.class,
            SelectOption.class, Status.class, UpdateAttribute.class, UpdateSelectOption.class, UpdateStatus.class,
            Scope.class, TokenInfo.class,
            Email.class, EmailDirection.class, EmailId.class, EmailParticipant.class, EmailRole.class, UnsubscribeEmails.class,
            UnsubscribedEmail.class,
            ErrorCode.class, ErrorType.class, ValidationIssue.class,
            AttioFile.class, ConnectedFile.class, ConnectedFolder.class, CreateFileEntry.class, DownloadLink.class,
            FileEntry.class,
            FileEntryMetadata.class, FileId.class, FileType.class, Folder.class, StorageProvider.class, UnknownFileEntry.class,
            AttioList.class, CreateEntry.class, CreateList.class, EntryId.class, ListAccess.class,
            ListEntry.class, ListId.class, ListView.class, ListView.ListViewId.class, MemberAccess.class, UpdateList.class,
            Comment.class, Comment.CommentedEntry.class, Comment.CommentedRecord.class, CommentId.class, CommentThread.class,
            CreateComment.class, ThreadId.class,
            CallRecording.class, CallRecordingDetail.class, CallRecordingId.class, CallRecordingStatus.class,
            CallTranscript.class, CreateCallRecording.class, CreateMeeting.class, Meeting.class, MeetingId.class,
            MeetingLinks.class, MeetingParticipant.class, MeetingSort.class, MeetingTime.class, ParticipantStatus.class,
            RecordLink.class, Transcript.class, TranscriptSegment.class, TranscriptSegment.Speaker.class,
            AccessLevel.class, WorkspaceMember.class, WorkspaceMemberId.class,
            CreateNote.class, Note.class, NoteFormat.class, NoteId.class, NoteTag.class, UpdateNote.class,
            AttioObject.class, CreateObject.class, ObjectId.class, ObjectView.class, ObjectView.ObjectViewId.class,
            UpdateObject.class,
            Page.class, Paged.class,
            AttributePath.class, Filter.class, RecordQuery.class, Sort.class, SortProperty.class,
            AttioRecord.class, MergeRecords.class, MergedRecord.class, RecordEntry.class, RecordId.class,
            RecordSearchResult.class, SearchRecords.class,
            SqlQuery.class, SqlResult.class, SqlRow.class,
            ScimAttribute.class, ScimGroup.class, ScimItem.class, ScimList.class, ScimMeta.class, ScimName.class,
            ScimPatch.class, ScimResource.class, ScimSchema.class, ScimUser.class,
            CreateTask.class, Task.class, TaskAssignee.class, TaskId.class, TaskRecord.class, TaskSort.class, UpdateTask.class,
            Actor.class, ActorRef.class, ActorReferenceValue.class, AttributeType.class, AttributeValue.class,
            CheckboxValue.class, CurrencyValue.class, DateValue.class, DomainValue.class, EmailAddressValue.class,
            EntryValues.class, InteractionValue.class, LinkedRecord.class, Location.class, LocationValue.class,
            NumberValue.class, OptionId.class,
            PersonalNameValue.class, PhoneNumberValue.class, RatingValue.class, RecordRef.class, RecordReferenceValue.class,
            RecordValues.class, SelectValue.class, StatusId.class, StatusValue.class, TextValue.class, TimestampValue.class,
            UnknownValue.class, ValueHistory.class, ValueMetadata.class, WrittenValues.class,
            CreateWebhook.class, CreatedWebhook.class, EventType.class, UpdateWebhook.class, Webhook.class,
            WebhookCondition.class, WebhookFilter.class, WebhookId.class, WebhookOperator.class, WebhookSecret.class,
            WebhookStatus.class, WebhookSubscription.class);

    private AttioModel() {
    }
}
