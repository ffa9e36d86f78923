package io.quarkiverse.attio.emulator.meetings;

import java.time.Instant;
import java.util.Optional;

import io.quarkiverse.attio.emulator.values.Actor;

/**
 * A recording of a call. A video is not fetched, so that there is nothing to keep of it.
 *
 * @param number by which recordings are in the order in which they were made
 */
public record CallRecording(String id, long number, String meetingId, Optional<Transcript> transcript, Actor createdBy,
        Instant createdAt) {
}
