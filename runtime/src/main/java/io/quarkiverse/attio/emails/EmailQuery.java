package io.quarkiverse.attio.emails;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import jakarta.ws.rs.QueryParam;

/**
 * Which emails to list, and which page of them. Immutable. There is no way to list every email: start with
 * {@link #ofLinkedTo}, {@link #ofParticipants} or {@link #ofDomain}. With more than one of them an email is found that fits
 * <em>any</em>. The getters are read by the REST client.
 *
 * <pre>{@code
 * emails.list(EmailQuery.ofDomain("acme.example").orParticipants("ada@lovelace.example").sentAfter(lastWeek));
 * }</pre>
 *
 * A page may be short or empty although more follow, and an {@code AttioPager} goes on then:
 *
 * <pre>{@code
 * AttioPager.byCursor((limit, cursor) -> emails.list(query.limit(limit).cursor(cursor)), Email::id)
 *         .largestPage(EmailQuery.MAX_LIMIT);
 * }</pre>
 */
public final class EmailQuery {

    /** The largest page. */
    public static final int MAX_LIMIT = 50;
    /** How many records at most. */
    public static final int MAX_LINKED_RECORDS = 10;
    /** How many participants at most. */
    public static final int MAX_PARTICIPANTS = 10;

    private static final EmailQuery NOTHING = new EmailQuery(Map.of());

    private static final String LIMIT = "limit";
    private static final String CURSOR = "cursor";
    private static final String LINKED_OBJECT = "linked_object";
    private static final String LINKED_RECORD_IDS = "linked_record_ids";
    private static final String PARTICIPANTS = "participants";
    private static final String DOMAIN = "domain";
    private static final String SENT_AFTER = "sent_after";
    private static final String SENT_BEFORE = "sent_before";
    private static final String EXCLUDE_AUTOMATED = "exclude_automated_participants";
    /** What stands between several values of one parameter. */
    private static final String COMMA = ",";

    private final Map<String, Object> parameters;

    private EmailQuery(Map<String, Object> parameters) {
        this.parameters = parameters;
    }

    /**
     * Emails that are linked to one of these records.
     *
     * @param object the slug or id of their object
     * @param recordIds 1 to 10 records of it
     * @throws IllegalArgumentException if there are none or more
     */
    public static EmailQuery ofLinkedTo(String object, String... recordIds) {
        return NOTHING.orLinkedTo(object, recordIds);
    }

    /**
     * Emails in which one of these takes part. Those of your own workspace are left out of account by Attio.
     *
     * @param emailAddresses 1 to 10 e-mail addresses
     * @throws IllegalArgumentException if there are none or more
     */
    public static EmailQuery ofParticipants(String... emailAddresses) {
        return NOTHING.orParticipants(emailAddresses);
    }

    /**
     * Emails in which somebody of this domain takes part.
     *
     * @param domain such as {@code acme.example}
     */
    public static EmailQuery ofDomain(String domain) {
        return NOTHING.orDomain(domain);
    }

    /**
     * The same and emails that are linked to one of these records.
     *
     * @param object the slug or id of their object
     * @param recordIds 1 to 10 records of it
     * @throws IllegalArgumentException if there are none or more, or if the query names records already
     */
    public EmailQuery orLinkedTo(String object, String... recordIds) {
        return once(LINKED_OBJECT, notBlank("object", object)).with(LINKED_RECORD_IDS,
                joined("recordIds", recordIds, MAX_LINKED_RECORDS));
    }

    /**
     * The same and emails in which one of these takes part.
     *
     * @param emailAddresses 1 to 10 e-mail addresses
     * @throws IllegalArgumentException if there are none or more, or if the query names participants already
     */
    public EmailQuery orParticipants(String... emailAddresses) {
        return once(PARTICIPANTS, joined("emailAddresses", emailAddresses, MAX_PARTICIPANTS));
    }

    /**
     * The same and emails in which somebody of this domain takes part.
     *
     * @throws IllegalArgumentException if the query names a domain already
     */
    public EmailQuery orDomain(String domain) {
        return once(DOMAIN, notBlank("domain", domain));
    }

    /**
     * The same with at most this many emails a page; 25 unless said.
     *
     * @throws IllegalArgumentException if it is not between 1 and {@value #MAX_LIMIT}
     */
    public EmailQuery limit(int limit) {
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
    public EmailQuery cursor(String cursor) {
        return with(CURSOR, cursor);
    }

    /** Only emails that were sent after this time. */
    public EmailQuery sentAfter(Instant time) {
        return with(SENT_AFTER, Objects.requireNonNull(time, "sentAfter"));
    }

    /** Only emails that were sent before this time. */
    public EmailQuery sentBefore(Instant time) {
        return with(SENT_BEFORE, Objects.requireNonNull(time, "sentBefore"));
    }

    /** Without those who write automatically, or with them; with them unless said. */
    public EmailQuery excludeAutomatedParticipants(boolean exclude) {
        return with(EXCLUDE_AUTOMATED, exclude);
    }

    private EmailQuery with(String name, Object value) {
        Map<String, Object> changed = new HashMap<>(parameters);
        changed.put(name, value);
        return new EmailQuery(changed);
    }

    /** A second value would silently take the place of the first. */
    private EmailQuery once(String name, String value) {
        if (parameters.containsKey(name)) {
            throw new IllegalArgumentException(name + " is said already, name all at once");
        }
        return with(name, value);
    }

    private static String joined(String name, String[] values, int max) {
        if (values.length == 0 || values.length > max) {
            throw new IllegalArgumentException(name + " has " + values.length + " elements, it must have 1 to " + max);
        }
        for (String value : values) {
            if (notBlank(name, value).contains(COMMA)) {
                throw new IllegalArgumentException(name + " has an element with a comma");
            }
        }
        return String.join(COMMA, values);
    }

    private static String notBlank(String name, String value) {
        if (Objects.requireNonNull(value, name).isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
        return value;
    }

    private <T> T get(String name, Class<T> type) {
        return type.cast(parameters.get(name));
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
     * @return the object of the linked records, or {@code null}
     */
    @QueryParam(LINKED_OBJECT)
    public String getLinkedObject() {
        return get(LINKED_OBJECT, String.class);
    }

    /**
     * @return the linked records with commas between them, or {@code null}
     */
    @QueryParam(LINKED_RECORD_IDS)
    public String getLinkedRecordIds() {
        return get(LINKED_RECORD_IDS, String.class);
    }

    /**
     * @return the e-mail addresses of the participants with commas between them, or {@code null}
     */
    @QueryParam(PARTICIPANTS)
    public String getParticipants() {
        return get(PARTICIPANTS, String.class);
    }

    /**
     * @return the domain, or {@code null}
     */
    @QueryParam(DOMAIN)
    public String getDomain() {
        return get(DOMAIN, String.class);
    }

    /**
     * @return the time after which emails were sent, or {@code null}
     */
    @QueryParam(SENT_AFTER)
    public Instant getSentAfter() {
        return get(SENT_AFTER, Instant.class);
    }

    /**
     * @return the time before which emails were sent, or {@code null}
     */
    @QueryParam(SENT_BEFORE)
    public Instant getSentBefore() {
        return get(SENT_BEFORE, Instant.class);
    }

    /**
     * @return whether those who write automatically are left out, or {@code null}
     */
    @QueryParam(EXCLUDE_AUTOMATED)
    public Boolean getExcludeAutomatedParticipants() {
        return get(EXCLUDE_AUTOMATED, Boolean.class);
    }
}
