package io.quarkiverse.attio.emulator.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import io.quarkiverse.attio.emulator.records.RecordKey;
import io.quarkiverse.attio.emulator.values.Actor;

/**
 * A meeting.
 *
 * @param details all that never changes
 * @param links the records that it is about
 * @param synced whether it comes from a calendar, which then is the only place to delete it
 */
public record Meeting(String id, Details details, List<RecordKey> links, boolean synced, Actor createdBy,
        Instant createdAt) {

    /** What a meeting is. */
    public record Details(String title, String description, boolean allDay, When start, When end,
            List<Participant> participants) {
    }

    public Meeting linkedTo(List<RecordKey> newLinks) {
        return new Meeting(id, details, newLinks.stream().distinct().toList(), synced, createdBy, createdAt);
    }

    /**
     * @param emailAddresses in any case
     */
    public boolean hasOneOf(Set<String> emailAddresses) {
        return details.participants().stream().anyMatch(participant -> participant.emailAddress() != null
                && emailAddresses.stream().anyMatch(participant.emailAddress()::equalsIgnoreCase));
    }
}
