package io.quarkiverse.attio.scim;

import java.util.Objects;
import java.util.regex.Pattern;

import jakarta.ws.rs.QueryParam;

/**
 * Which users or groups to list, and which part of them. Immutable; start with {@link #all()} or {@link #where}. The getters
 * are read by the REST client.
 *
 * <pre>{@code
 * users.list(ScimQuery.where("userName", "ada@example.com"));
 * }</pre>
 */
public final class ScimQuery {

    private static final ScimQuery ALL = new ScimQuery(null, null, null);
    private static final Pattern ATTRIBUTE = Pattern.compile("[A-Za-z][A-Za-z0-9_:.$-]*");

    private final String filter;
    private final Integer startIndex;
    private final Integer count;

    private ScimQuery(String filter, Integer startIndex, Integer count) {
        this.filter = filter;
        this.startIndex = startIndex;
        this.count = count;
    }

    /** All of them. */
    public static ScimQuery all() {
        return ALL;
    }

    /**
     * Those with this value of an attribute: {@code attribute eq "value"}.
     *
     * @param attribute such as {@code userName}, {@code externalId} or {@code displayName}
     * @param value any text; it is quoted
     * @throws IllegalArgumentException if the attribute is not the name of one
     */
    public static ScimQuery where(String attribute, String value) {
        if (!ATTRIBUTE.matcher(Objects.requireNonNull(attribute, "attribute")).matches()) {
            throw new IllegalArgumentException("attribute is \"" + attribute + "\", it must be the name of one");
        }
        return ALL.filter(attribute + " eq " + ScimJson.quoted(Objects.requireNonNull(value, "value")));
    }

    /**
     * The same with a filter as RFC 7644 has them, in place of the one before. Which attributes and operators Attio takes is
     * not documented.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public ScimQuery filter(String filter) {
        return new ScimQuery(ScimJson.notBlank("filter", filter), startIndex, count);
    }

    /**
     * The same from this place on; 1 is the first.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public ScimQuery startIndex(int startIndex) {
        if (startIndex < 1) {
            throw new IllegalArgumentException("startIndex is " + startIndex + ", it must be at least 1");
        }
        return new ScimQuery(filter, startIndex, count);
    }

    /**
     * The same with at most so many; 0 asks only how many there are.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public ScimQuery count(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("count is " + count + ", it must not be negative");
        }
        return new ScimQuery(filter, startIndex, count);
    }

    /**
     * @return the filter, or {@code null}
     */
    @QueryParam("filter")
    public String getFilter() {
        return filter;
    }

    /**
     * @return the place of the first one, or {@code null}
     */
    @QueryParam("startIndex")
    public Integer getStartIndex() {
        return startIndex;
    }

    /**
     * @return how many at most, or {@code null}
     */
    @QueryParam("count")
    public Integer getCount() {
        return count;
    }
}
