package io.quarkiverse.attio.meetings;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import jakarta.ws.rs.QueryParam;

/**
 * Which meetings to list, in which order, and which page of them. Immutable; start with {@link #all()},
 * {@link #ofParticipants} or {@link #ofLinkedTo}. With both of these a meeting is found that fits <em>either</em>. The getters
 * are read by the REST client.
 *
 * <pre>{@code
 * meetings.list(MeetingQuery.ofParticipants("ada@acme.example").orLinkedTo("deals", dealId).endsFrom(Instant.now()));
 *
 * AttioPager.byCursor((limit, cursor) -> meetings.list(query.limit(limit).cursor(cursor)), Meeting::meetingId)
 *         .largestPage(MeetingQuery.MAX_LIMIT);
 * }</pre>
 */
public final class MeetingQuery {

    /** The largest page. */
    public static final int MAX_LIMIT = 200;

    private static final MeetingQuery ALL = new MeetingQuery(Map.of());
    /** What stands between several values of one parameter. */
    private static final String COMMA = ",";

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

    /**
     * Meetings that are linked to this record.
     *
     * @param object the slug or id of its object
     */
    public static MeetingQuery ofLinkedTo(String object, String recordId) {
        return ALL.record(object, recordId);
    }

    /**
     * Meetings in which one of these takes part.
     *
     * @param emailAddresses their e-mail addresses, at least one
     * @throws IllegalArgumentException if there is none, or one has a comma, which stands between them
     */
    public static MeetingQuery ofParticipants(String... emailAddresses) {
        return ALL.people(emailAddresses);
    }

    /**
     * The same and meetings that are linked to this record.
     *
     * @param object the slug or id of its object
     * @throws IllegalArgumentException if the query names a record already, or asks for every meeting
     */
    public MeetingQuery orLinkedTo(String object, String recordId) {
        return or("orLinkedTo", LINKED_OBJECT).record(object, recordId);
    }

    /**
     * The same and meetings in which one of these takes part.
     *
     * @param emailAddresses their e-mail addresses, at least one
     * @throws IllegalArgumentException if there is none, if one has a comma, which stands between them, or if the query names
     *         participants already, or asks for every meeting
     */
    public MeetingQuery orParticipants(String... emailAddresses) {
        return or("orParticipants", PARTICIPANTS).people(emailAddresses);
    }

    /** A second value would silently take the place of the first, and a first one would leave out what was asked for. */
    private MeetingQuery or(String method, String name) {
        if (parameters.containsKey(name)) {
            throw new IllegalArgumentException(name + " is said already, "
                    + (name.equals(PARTICIPANTS) ? "name all at once" : "a query has one linked record at most"));
        }
        if (!parameters.containsKey(PARTICIPANTS) && !parameters.containsKey(LINKED_OBJECT)) {
            throw new IllegalArgumentException("The query asks for every meeting, " + method
                    + " cannot add to it: start with ofParticipants or ofLinkedTo");
        }
        return this;
    }

    private MeetingQuery record(String object, String recordId) {
        return with(LINKED_OBJECT, Checks.notBlank("object", object))
                .with(LINKED_RECORD_ID, Checks.notBlank("recordId", recordId));
    }

    private MeetingQuery people(String... emailAddresses) {
        if (emailAddresses.length == 0) {
            throw new IllegalArgumentException("emailAddresses is empty, at least one is needed");
        }
        for (String address : emailAddresses) {
            if (Checks.notBlank("emailAddresses", address).contains(COMMA)) {
                throw new IllegalArgumentException("emailAddresses has an element with a comma");
            }
        }
        return with(PARTICIPANTS, String.join(COMMA, emailAddresses));
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

    /**
     * The time zone in which a meeting of whole days begins and ends; UTC unless said.
     *
     * @throws IllegalArgumentException if it is an offset other than 0, which is no time zone
     */
    public MeetingQuery timezone(ZoneId timezone) {
        return with(TIMEZONE, TimeZones.required(timezone));
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
