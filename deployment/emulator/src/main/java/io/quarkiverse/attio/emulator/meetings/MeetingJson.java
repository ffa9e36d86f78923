package io.quarkiverse.attio.emulator.meetings;

import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.meetings.Transcript.Segment;
import io.quarkiverse.attio.emulator.records.RecordJson;
import io.quarkiverse.attio.emulator.wire.Json;
import io.quarkiverse.attio.emulator.wire.Times;

/** Meetings and call recordings on the wire. */
public final class MeetingJson {

    private final String workspaceId;
    private final String workspaceSlug;
    private final RecordJson records;

    public MeetingJson(String workspaceId, String workspaceSlug, RecordJson records) {
        this.workspaceId = workspaceId;
        this.workspaceSlug = workspaceSlug;
        this.records = records;
    }

    public ObjectNode meeting(Meeting meeting) {
        ObjectNode json = Json.object();
        json.putObject("id").put("workspace_id", workspaceId).put("meeting_id", meeting.id());
        json.put("title", meeting.details().title());
        json.put("description", meeting.details().description());
        json.put("is_all_day", meeting.details().allDay());
        json.set("start", meeting.details().start().toJson());
        json.set("end", meeting.details().end().toJson());
        ArrayNode participants = json.putArray("participants");
        meeting.details().participants().forEach(participant -> participants.add(participant.toJson()));
        json.set("linked_records", records.links(meeting.links()));
        json.put("created_at", Times.format(meeting.createdAt()));
        json.set("created_by_actor", meeting.createdBy().toJson());
        return json;
    }

    /** A recording as it stands in a list. */
    public ObjectNode recording(CallRecording recording) {
        ObjectNode json = Json.object();
        json.set("id", id(recording));
        json.put("status", "completed");
        json.put("web_url", webUrl(recording));
        json.set("created_by_actor", recording.createdBy().toJson());
        json.put("created_at", Times.format(recording.createdAt()));
        return json;
    }

    /** A recording with what was said. Those that were made by request show no video, and there are no others. */
    public ObjectNode details(CallRecording recording) {
        ObjectNode json = recording(recording);
        json.putNull("video_url");
        if (recording.transcript().isEmpty()) {
            return json.putNull("transcript");
        }
        Transcript transcript = recording.transcript().get();
        ObjectNode said = json.putObject("transcript");
        said.set("segments", Transcript.json(transcript.segments()));
        said.put("raw_transcript", transcript.raw());
        return json;
    }

    /** A part of what was said. */
    public ObjectNode transcript(CallRecording recording, List<Segment> page) {
        ObjectNode json = Json.object();
        json.set("id", id(recording));
        json.set("transcript", Transcript.json(page));
        json.put("raw_transcript", recording.transcript().map(Transcript::raw).orElse(""));
        json.put("web_url", webUrl(recording) + "/transcript");
        return json;
    }

    private ObjectNode id(CallRecording recording) {
        return Json.object().put("workspace_id", workspaceId).put("meeting_id", recording.meetingId())
                .put("call_recording_id", recording.id());
    }

    private String webUrl(CallRecording recording) {
        return "https://app.attio.com/" + workspaceSlug + "/calls/" + recording.meetingId() + "/" + recording.id();
    }
}
