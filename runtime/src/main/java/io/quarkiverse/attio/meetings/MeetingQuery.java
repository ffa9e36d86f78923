package io.quarkiverse.attio.meetings;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import jakarta.ws.rs.QueryParam;

/**
 * Which meetings to list, in which order, and which page of them. Immutable; start with {@link #all()}. The getters are
 * read by the REST client. A meeting is found that has one of the participants <em>or</em> the linked record.
 *
 * <pre>{@code
 * meetings.list(MeetingQuery.all().participants("ada@acme.example").endsFrom(Instant.now()));
 *
 * AttioPager.byCursor((limit, cursor) -> meetings.list(query.limit(limit).cursor(cursor)), Meeting::meetingId)
 *         .largestPage(MeetingQuery.MAX_LIMIT);
 * }</pre>
 */
public final class MeetingQuery {

    /** The largest page. */
    public static final int MAX_LIMIT = 200;

    private static final MeetingQuery ALL = new MeetingQuery(Map.of());

    private static final String LIMIT = "limit";
    private static final String CURSOR = "cursor";
    private static final String LINKED_OBJECT = "linked_object";
    private static final String LINKED_RECORD_ID = "linked_record_id";
    private static final String PARTICIPANTS = "participants";
    private static final String SORT = "sort";
    private static final String ENDS_FROM = "ends_from";
    private static final String STARTS_BEFORE = "starts_before";
    private static final String TIMEZONE = "timezone";

    private final Map<String, Object> parameters;

    private MeetingQuery(Map<String, Object> parameters) {
        this.parameters = parameters;
    }

    /** Every meeting. */
    public static MeetingQuery all() {
        return ALL;
    }

    private MeetingQuery with(String name, Object value) {
        Map<String, Object> changed = new HashMap<>(parameters);
        changed.put(name, value);
        return new MeetingQuery(changed);
    }

    private <T> T get(String name, Class<T> type) {
        return type.cast(parameters.get(name));
    }

    /**
     * The same with at most this many meetings a page; 50 unless said.
     *
     * @throws IllegalArgumentException if it is not between 1 and {@value #MAX_LIMIT}
     */
    public MeetingQuery limit(int limit) {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit is " + limit + ", it must be between 1 and " + MAX_LIMIT);
        }
        return with(LIMIT, limit);
    }

    /**
     * The same from this page on.
     *
     * @param cursor the {@code nextCursor} of the page before; {@code null} for the first
     */
    public MeetingQuery cursor(String cursor) {
        return with(CURSOR, cursor);
    }

    /**
     * Meetings that are linked to this record.
     *
     * @param object the slug or id of its object
     */
    public MeetingQuery linkedTo(String object, String recordId) {
        return with(LINKED_OBJECT, Checks.notBlank("object", object))
                .with(LINKED_RECORD_ID, Checks.notBlank("recordId", recordId));
    }

    /**
     * Meetings in which one of these takes part.
     *
     * @param emailAddresses their e-mail addresses, at least one
     * @throws IllegalArgumentException if there is none, or one has a comma, which stands between them
     */
    public MeetingQuery participants(String... emailAddresses) {
        if (emailAddresses.length == 0) {
            throw new IllegalArgumentException("participants is empty, at least one e-mail address is needed");
        }
        for (String address : emailAddresses) {
            if (Checks.notBlank("participants", address).contains(",")) {
                throw new IllegalArgumentException("participants has an e-mail address with a comma");
            }
        }
        return with(PARTICIPANTS, String.join(",", Arrays.asList(emailAddresses)));
    }

    /** The same in this order; by start, the earliest first, unless said. */
    public MeetingQuery sort(MeetingSort sort) {
        return with(SORT, Objects.requireNonNull(sort, "sort"));
    }

    /** Only meetings that end at this time or later. */
    public MeetingQuery endsFrom(Instant time) {
        return with(ENDS_FROM, Objects.requireNonNull(time, "endsFrom"));
    }

    /** Only meetings that begin before this time. */
    public MeetingQuery startsBefore(Instant time) {
        return with(STARTS_BEFORE, Objects.requireNonNull(time, "startsBefore"));
    }

    /** The time zone in which a meeting of whole days begins and ends; UTC unless said. */
    public MeetingQuery timezone(ZoneId timezone) {
        return with(TIMEZONE, Objects.requireNonNull(timezone, "timezone").getId());
    }

    /**
     * @return how many a page at most, or {@code null}
     */
    @QueryParam(LIMIT)
    public Integer getLimit() {
        return get(LIMIT, Integer.class);
    }

    /**
     * @return where the page begins, or {@code null}
     */
    @QueryParam(CURSOR)
    public String getCursor() {
        return get(CURSOR, String.class);
    }

    /**
     * @return the object of the linked record, or {@code null}
     */
    @QueryParam(LINKED_OBJECT)
    public String getLinkedObject() {
        return get(LINKED_OBJECT, String.class);
    }

    /**
     * @return the linked record, or {@code null}
     */
    @QueryParam(LINKED_RECORD_ID)
    public String getLinkedRecordId() {
        return get(LINKED_RECORD_ID, String.class);
    }

    /**
     * @return the e-mail addresses of the participants with commas between them, or {@code null}
     */
    @QueryParam(PARTICIPANTS)
    public String getParticipants() {
        return get(PARTICIPANTS, String.class);
    }

    /**
     * @return the order, or {@code null}
     */
    @QueryParam(SORT)
    public MeetingSort getSort() {
        return get(SORT, MeetingSort.class);
    }

    /**
     * @return the earliest end, or {@code null}
     */
    @QueryParam(ENDS_FROM)
    public Instant getEndsFrom() {
        return get(ENDS_FROM, Instant.class);
    }

    /**
     * @return the time before which meetings begin, or {@code null}
     */
    @QueryParam(STARTS_BEFORE)
    public Instant getStartsBefore() {
        return get(STARTS_BEFORE, Instant.class);
    }

    /**
     * @return the time zone of whole days, or {@code null}
     */
    @QueryParam(TIMEZONE)
    public String getTimezone() {
        return get(TIMEZONE, String.class);
    }
}
