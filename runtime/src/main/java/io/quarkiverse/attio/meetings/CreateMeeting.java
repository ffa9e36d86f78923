package io.quarkiverse.attio.meetings;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A meeting to make. Immutable; start with {@link #of}. Only its linked records can be changed later.
 *
 * <pre>{@code
 * meetings.create(CreateMeeting.of("Kick-off", MeetingTime.at(start), MeetingTime.at(start.plusHours(1)),
 *         MeetingParticipant.withEmail("ada@acme.example").organizer(true))
 *         .linkedRecords(RecordLink.of("companies", companyId)));
 * }</pre>
 *
 * @param title the title, at most 1,000 characters
 * @param description what it is about, possibly empty, at most 10,000 characters
 * @param start when it begins
 * @param end when it ends, of the same kind as the start and not before it
 * @param participants who takes part, 1 to 500, each with an e-mail address or a name
 * @param linkedRecords the records it is about, possibly none, at most 50
 */
public record CreateMeeting(@JsonProperty("title") String title, @JsonProperty("description") String description,
        @JsonProperty("start") MeetingTime start, @JsonProperty("end") MeetingTime end,
        @JsonProperty("participants") List<MeetingParticipant> participants,
        @JsonProperty("linked_records") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<RecordLink> linkedRecords) {

    /** The longest title, in characters. */
    public static final int MAX_TITLE_LENGTH = 1_000;
    /** The longest description, in characters. */
    public static final int MAX_DESCRIPTION_LENGTH = 10_000;
    /** How many take part at most. */
    public static final int MAX_PARTICIPANTS = 500;
    /** How many records are linked at most. */
    public static final int MAX_LINKED_RECORDS = MeetingLinks.MAX_LINKED_RECORDS;

    public CreateMeeting {
        Checks.atMost("title", title, MAX_TITLE_LENGTH);
        Checks.atMost("description", description, MAX_DESCRIPTION_LENGTH);
        checkTimes(start, end);
        participants = Checks.atMost("participants", participants, MAX_PARTICIPANTS);
        if (participants.isEmpty()) {
            throw new IllegalArgumentException("participants is empty, at least one is needed");
        }
        participants.forEach(MeetingParticipant::checkWritable);
        linkedRecords = Checks.atMost("linkedRecords", linkedRecords, MAX_LINKED_RECORDS);
    }

    private static void checkTimes(MeetingTime start, MeetingTime end) {
        boolean startsOnDay = isDay("start", start);
        if (startsOnDay != isDay("end", end)) {
            throw new IllegalArgumentException("start and end must both be times or both be days");
        }
        boolean backwards = startsOnDay ? end.localDate().isBefore(start.localDate())
                : end.offsetDateTime().isBefore(start.offsetDateTime());
        if (backwards) {
            throw new IllegalArgumentException("end is before start");
        }
    }

    private static boolean isDay(String name, MeetingTime time) {
        OffsetDateTime moment = Objects.requireNonNull(time, name).offsetDateTime();
        LocalDate day = time.localDate();
        if ((moment == null) == (day == null)) {
            throw new IllegalArgumentException(name + " must be a time with an offset, or a day");
        }
        return day != null;
    }

    /**
     * A meeting without description and links.
     *
     * @throws IllegalArgumentException if the title has more than {@value #MAX_TITLE_LENGTH} characters, if there are no
     *         participants or more than {@value #MAX_PARTICIPANTS}, if one of start and end is a time and the other a day, or
     *         if the end is before the start
     */
    public static CreateMeeting of(String title, MeetingTime start, MeetingTime end, MeetingParticipant... participants) {
        return of(title, start, end, Arrays.asList(participants));
    }

    /**
     * A meeting without description and links; see {@link #of(String, MeetingTime, MeetingTime, MeetingParticipant...)}.
     */
    public static CreateMeeting of(String title, MeetingTime start, MeetingTime end,
            Collection<MeetingParticipant> participants) {
        return new CreateMeeting(title, "", start, end,
                Checks.atMost("participants", participants, MAX_PARTICIPANTS), List.of());
    }

    /**
     * The same meeting with this description.
     *
     * @throws IllegalArgumentException if it has more than {@value #MAX_DESCRIPTION_LENGTH} characters
     */
    public CreateMeeting description(String description) {
        return new CreateMeeting(title, description, start, end, participants, linkedRecords);
    }

    /**
     * The same meeting about these records.
     *
     * @throws IllegalArgumentException if there are more than {@value #MAX_LINKED_RECORDS}
     */
    public CreateMeeting linkedRecords(RecordLink... records) {
        return linkedRecords(Arrays.asList(records));
    }

    /**
     * The same meeting about these records.
     *
     * @throws IllegalArgumentException if there are more than {@value #MAX_LINKED_RECORDS}
     */
    public CreateMeeting linkedRecords(Collection<RecordLink> records) {
        return new CreateMeeting(title, description, start, end, participants,
                Checks.atMost("linkedRecords", records, MAX_LINKED_RECORDS));
    }

    /**
     * @return whether start and end are days
     */
    @JsonProperty("is_all_day")
    public boolean allDay() {
        return start.localDate() != null;
    }
}
