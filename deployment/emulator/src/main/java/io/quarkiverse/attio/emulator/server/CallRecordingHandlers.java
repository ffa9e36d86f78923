package io.quarkiverse.attio.emulator.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;

import io.quarkiverse.attio.emulator.meetings.CallRecording;
import io.quarkiverse.attio.emulator.meetings.Meeting;
import io.quarkiverse.attio.emulator.meetings.Transcript;
import io.quarkiverse.attio.emulator.meetings.Transcript.Segment;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Json;
import io.quarkiverse.attio.emulator.workspace.Workspace;

/** Call recordings. */
final class CallRecordingHandlers {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 200;
    private static final int MAX_SEGMENTS = 4000;

    /** A transcript has pages, but their size cannot be chosen and is not public: this one is the emulator's own. */
    private static final int PAGE_OF_TRANSCRIPT = 100;

    private static final String MEETING = "meeting_id";
    private static final String RECORDING = "call_recording_id";
    private static final String VIDEO = "video_url";
    private static final String TRANSCRIPT = "transcript";
    private static final String START = "start_time";
    private static final String EMAIL = "email_address";

    private CallRecordingHandlers() {
    }

    static Reply list(Call call) {
        int limit = call.number("limit", 1, MAX_LIMIT, DEFAULT_LIMIT);
        long seen = Cursors.number(call).orElse(0);
        Meeting meeting = call.workspace().meetings().require(call.uuid(MEETING));
        Paging.Slice<CallRecording> slice = Paging.slice(call.workspace().callRecordings().of(meeting), CallRecording::number,
                seen, limit);
        ArrayNode shown = Json.array();
        slice.items().forEach(recording -> shown.add(call.workspace().meetingJson().recording(recording)));
        return slice.reply(shown);
    }

    static Reply create(Call call) {
        String meetingId = call.uuid(MEETING);
        Fields data = Fields.of(call);
        if (!data.has(VIDEO) && !data.has(TRANSCRIPT)) {
            throw ApiError.body("Expected at least one of: video_url, transcript", "data");
        }
        if (data.has(VIDEO)) {
            checkVideo(data);
        }
        Optional<Transcript> transcript = data.has(TRANSCRIPT) ? Optional.of(transcript(data)) : Optional.empty();
        Workspace workspace = call.workspace();
        Meeting meeting = workspace.meetings().find(meetingId)
                .orElseThrow(() -> ApiError.notFound("The referenced meeting was not found."));
        return Reply.data(workspace.meetingJson().recording(workspace.callRecordings().add(meeting, transcript,
                call.access().actor(), workspace.clock().next())));
    }

    static Reply get(Call call) {
        return Reply.data(call.workspace().meetingJson().details(shown(call)));
    }

    static Reply delete(Call call) {
        call.workspace().callRecordings().remove(find(call)
                .orElseThrow(() -> ApiError.notFound("The referenced call recording was not found.")));
        return Reply.noContent();
    }

    /** A recording without a transcript has an empty one here, since the answer has no other form for it. */
    static Reply transcript(Call call) {
        int from = (int) Math.min(Cursors.number(call).orElse(0), MAX_SEGMENTS);
        CallRecording recording = shown(call);
        List<Segment> all = recording.transcript().map(Transcript::segments).orElse(List.of());
        List<Segment> page = Paging.page(all, PAGE_OF_TRANSCRIPT, from);
        return Cursors.page(call.workspace().meetingJson().transcript(recording, page),
                from + page.size() < all.size() ? Cursors.of(from + page.size()) : null);
    }

    private static CallRecording shown(Call call) {
        return find(call).orElseThrow(() -> ApiError
                .notFound("Call recording with ID \"" + call.path(RECORDING) + "\" was not found."));
    }

    private static Optional<CallRecording> find(Call call) {
        return call.workspace().callRecordings().find(call.uuid(MEETING), call.uuid(RECORDING));
    }

    /** The video is not fetched: a test must not depend on what some other server says. */
    private static void checkVideo(Fields data) {
        URI url;
        try {
            url = new URI(data.text(VIDEO));
        } catch (URISyntaxException e) {
            throw data.fault(VIDEO, "Invalid url");
        }
        if (url.getHost() == null) {
            throw data.fault(VIDEO, "Invalid url");
        }
        if (!"https".equalsIgnoreCase(url.getScheme())) {
            throw invalidVideo("Invalid video URL protocol. Only https is supported");
        }
        if (!url.getPath().toLowerCase(Locale.ROOT).endsWith(".mp4")) {
            throw invalidVideo("Invalid video URL. Only .mp4 files are supported");
        }
    }

    private static ApiError invalidVideo(String message) {
        return ApiError.badRequest("validation_type", message);
    }

    private static Transcript transcript(Fields data) {
        return new Transcript(
                data.objects(TRANSCRIPT, MAX_SEGMENTS).stream().map(CallRecordingHandlers::segment).toList());
    }

    private static Segment segment(Fields segment) {
        String speech = segment.text("speech");
        double start = seconds(segment, START);
        if (start < 0) {
            throw segment.fault(START, "Must not be negative");
        }
        double end = seconds(segment, "end_time");
        Fields speaker = segment.object("speaker");
        if (speaker.has(EMAIL)) {
            speaker.email(EMAIL);
        }
        return new Segment(speech, start, end, speaker.text("name"));
    }

    private static double seconds(Fields segment, String name) {
        JsonNode value = segment.node().path(name);
        if (!value.isNumber() || Double.isInfinite(value.doubleValue())) {
            throw segment.fault(name, value.isMissingNode() ? "Required" : "Expected number");
        }
        return value.doubleValue();
    }
}
