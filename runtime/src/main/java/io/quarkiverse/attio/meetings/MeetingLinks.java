package io.quarkiverse.attio.meetings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The records to link to a meeting: the one thing of a meeting that can be changed.
 *
 * <pre>{@code
 * meetings.update(meetingId, MeetingLinks.of(RecordLink.of("deals", dealId)));
 * }</pre>
 *
 * @param linkedRecords at most 50 records, possibly none
 */
public record MeetingLinks(@JsonProperty("linked_records") List<RecordLink> linkedRecords) {

    /** How many records a request links at most. */
    public static final int MAX_LINKED_RECORDS = 50;

    public MeetingLinks {
        linkedRecords = Checks.atMost("linkedRecords", linkedRecords, MAX_LINKED_RECORDS);
    }

    /**
     * These records.
     *
     * @throws IllegalArgumentException if there are more than {@value #MAX_LINKED_RECORDS}
     */
    public static MeetingLinks of(RecordLink... records) {
        return new MeetingLinks(Arrays.asList(records));
    }

    /**
     * These records.
     *
     * @throws IllegalArgumentException if there are more than {@value #MAX_LINKED_RECORDS}
     */
    public static MeetingLinks of(Collection<RecordLink> records) {
        return new MeetingLinks(new ArrayList<>(Objects.requireNonNull(records, "linkedRecords")));
    }

    /** No record: an overwrite with it removes every link. */
    public static MeetingLinks none() {
        return new MeetingLinks(List.of());
    }
}
