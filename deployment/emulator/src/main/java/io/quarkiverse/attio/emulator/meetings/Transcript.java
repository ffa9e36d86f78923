package io.quarkiverse.attio.emulator.meetings;

import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.wire.Json;

/** What was said in a call. */
public record Transcript(List<Segment> segments) {

    private static final int SECONDS = 60;

    /**
     * Some words of one speaker.
     *
     * @param startTime in seconds since the beginning of the recording
     */
    public record Segment(String speech, double startTime, double endTime, String speaker) {

        ObjectNode toJson() {
            ObjectNode json = Json.object().put("speech", speech).put("start_time", startTime).put("end_time", endTime);
            json.putObject("speaker").put("name", speaker);
            return json;
        }
    }

    /** A line for each time that somebody speaks without being interrupted. */
    public String raw() {
        StringBuilder text = new StringBuilder();
        String speaking = null;
        for (Segment segment : segments) {
            if (segment.speaker().equals(speaking)) {
                text.append(' ');
            } else {
                text.append(speaking == null ? "" : "\n").append(time(segment)).append(segment.speaker()).append(": ");
            }
            text.append(segment.speech());
            speaking = segment.speaker();
        }
        return text.toString();
    }

    private static String time(Segment segment) {
        long seconds = (long) segment.startTime();
        return "[%02d:%02d] ".formatted(seconds / SECONDS, seconds % SECONDS);
    }

    static ArrayNode json(List<Segment> segments) {
        ArrayNode json = Json.array();
        segments.forEach(segment -> json.add(segment.toJson()));
        return json;
    }
}
