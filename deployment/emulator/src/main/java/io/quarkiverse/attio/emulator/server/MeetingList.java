package io.quarkiverse.attio.emulator.server;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import io.quarkiverse.attio.emulator.meetings.Meeting;
import io.quarkiverse.attio.emulator.records.RecordKey;
import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.wire.ApiError;

/** Which meetings a list shows, and in which order. A filter by what does not exist finds nothing and is no error. */
final class MeetingList {

    private static final String OBJECT = "linked_object";
    private static final String RECORD = "linked_record_id";
    private static final String PARTICIPANTS = "participants";
    private static final String SORT = "sort";
    private static final String ZONE = "timezone";

    /** Where a meeting stands in the list: a cursor names it, so that a deletion between two pages skips nothing. */
    private record Position(Instant start, String id) implements Comparable<Position> {

        @Override
        public int compareTo(Position other) {
            return Comparator.comparing(Position::start).thenComparing(Position::id).compare(this, other);
        }
    }

    private final ZoneId zone;
    private final Comparator<Position> order;
    private final Predicate<Meeting> filter;

    private MeetingList(ZoneId zone, Comparator<Position> order, Predicate<Meeting> filter) {
        this.zone = zone;
        this.order = order;
        this.filter = filter;
    }

    static MeetingList of(Call call) {
        ZoneId zone = zone(call);
        Comparator<Position> order = order(call);
        Predicate<Meeting> filter = subject(call).and(time(call, zone));
        MeetingList all = new MeetingList(zone, order, filter);
        if (call.query(Cursors.CURSOR).isEmpty()) {
            return all;
        }
        Position last = position(call.query(Cursors.CURSOR).get());
        return new MeetingList(zone, order, filter.and(meeting -> order.compare(all.position(meeting), last) > 0));
    }

    boolean shows(Meeting meeting) {
        return filter.test(meeting);
    }

    Comparator<Meeting> order() {
        return Comparator.comparing(this::position, order);
    }

    /** What asks for the meetings after this one. */
    String cursor(Meeting last) {
        String text = position(last).start() + " " + last.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private Position position(Meeting meeting) {
        return new Position(meeting.details().start().instant(zone), meeting.id());
    }

    private static Position position(String cursor) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ");
            if (parts.length == 2) {
                return new Position(Instant.parse(parts[0]), parts[1]);
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            // answered below, as a cursor with something else in it is
        }
        throw Cursors.invalid();
    }

    private static Comparator<Position> order(Call call) {
        return switch (call.query(SORT).orElse("start_asc")) {
            case "start_asc" -> Comparator.naturalOrder();
            case "start_desc" -> Comparator.reverseOrder();
            default -> throw ApiError.query(SORT, "Expected start_asc or start_desc");
        };
    }

    private static ZoneId zone(Call call) {
        try {
            return ZoneId.of(call.query(ZONE).orElse("UTC"));
        } catch (DateTimeException e) {
            throw ApiError.query(ZONE, "Unknown time zone");
        }
    }

    /** A meeting that still goes on at the one time and has begun before the other. */
    private static Predicate<Meeting> time(Call call, ZoneId zone) {
        Optional<Instant> endsFrom = call.queryInstant("ends_from");
        Optional<Instant> startsBefore = call.queryInstant("starts_before");
        return meeting -> endsFrom.map(from -> !meeting.details().end().instant(zone).isBefore(from)).orElse(true)
                && startsBefore.map(meeting.details().start().instant(zone)::isBefore).orElse(true);
    }

    /** By whom or what it is about: one of both is enough. */
    private static Predicate<Meeting> subject(Call call) {
        Optional<String> recordId = call.queryUuid(RECORD);
        Optional<String> objectName = call.query(OBJECT);
        if (recordId.isPresent() != objectName.isPresent()) {
            throw ApiError.query(recordId.isPresent() ? OBJECT : RECORD,
                    "\"linked_object\" and \"linked_record_id\" must be given together");
        }
        Set<String> participants = call.queryList(PARTICIPANTS);
        if (recordId.isEmpty()) {
            return meeting -> participants.isEmpty() || meeting.hasOneOf(participants);
        }
        Optional<RecordKey> record = objectName.flatMap(call.workspace()::object).map(ObjectType::id)
                .map(objectId -> new RecordKey(objectId, recordId.get()));
        return meeting -> record.filter(meeting.links()::contains).isPresent() || meeting.hasOneOf(participants);
    }
}
