package io.quarkiverse.attio.emulator.server;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ArrayNode;

import io.quarkiverse.attio.emulator.meetings.Meeting;
import io.quarkiverse.attio.emulator.meetings.Meeting.Details;
import io.quarkiverse.attio.emulator.records.RecordKey;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Ids;
import io.quarkiverse.attio.emulator.wire.Json;
import io.quarkiverse.attio.emulator.workspace.Workspace;

/** Meetings. */
final class MeetingHandlers {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 200;

    private MeetingHandlers() {
    }

    static Reply list(Call call) {
        int limit = call.number("limit", 1, MAX_LIMIT, DEFAULT_LIMIT);
        MeetingList list = MeetingList.of(call);
        Paging.Slice<Meeting> slice = Paging.slice(
                call.workspace().meetings().all().stream().filter(list::shows).sorted(list.order()).toList(), limit,
                list::cursor);
        ArrayNode shown = Json.array();
        slice.items().forEach(meeting -> shown.add(call.workspace().meetingJson().meeting(meeting)));
        return slice.reply(shown);
    }

    static Reply create(Call call) {
        Fields data = Fields.of(call);
        Workspace workspace = call.workspace();
        Details details = MeetingBody.details(data);
        List<RecordKey> links = data.has(LinkedRecords.LINKS) ? LinkedRecords.valid(data, workspace) : List.of();
        return saved(call, new Meeting(Ids.random(), details, List.of(), false, call.access().actor(),
                workspace.clock().next()).linkedTo(links));
    }

    static Reply get(Call call) {
        return Reply.data(call.workspace().meetingJson().meeting(meeting(call)));
    }

    static Reply appendLinks(Call call) {
        List<RecordKey> links = links(call);
        Meeting meeting = meeting(call);
        return saved(call, meeting.linkedTo(Stream.concat(meeting.links().stream(), links.stream()).toList()));
    }

    static Reply replaceLinks(Call call) {
        List<RecordKey> links = links(call);
        return saved(call, meeting(call).linkedTo(links));
    }

    static Reply delete(Call call) {
        Meeting meeting = meeting(call);
        if (meeting.synced()) {
            throw ApiError.badRequest("system_edit_unauthorized",
                    "Cannot delete a meeting which was created by calendar sync.");
        }
        call.workspace().meetings().remove(meeting);
        call.workspace().meetingGone(meeting);
        return Reply.deleted();
    }

    private static List<RecordKey> links(Call call) {
        Fields data = Fields.of(call);
        data.only(LinkedRecords.LINKS);
        return LinkedRecords.found(data, call.workspace());
    }

    private static Meeting meeting(Call call) {
        return call.workspace().meetings().require(call.uuid("meeting_id"));
    }

    private static Reply saved(Call call, Meeting meeting) {
        call.workspace().meetings().put(meeting);
        return Reply.data(call.workspace().meetingJson().meeting(meeting));
    }
}
