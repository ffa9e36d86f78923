package io.quarkiverse.attio.query;

import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.attio.NoEnvelope;

/**
 * A query for records, or for the entries of a list: filter, order, and which part of the result. Immutable; start with
 * {@link #all()}.
 *
 * <pre>{@code
 * records.query("companies", RecordQuery.where(Filter.eq("domains", "acme.example")).limit(1));
 * }</pre>
 *
 * @param filter which records, {@code null} for all
 * @param sorts the order, possibly empty
 * @param limit how many at most, 1 to 500; {@code null} for Attio's default of 500
 * @param offset how many to leave out first, not negative; {@code null} for none
 * @param filterViewId a saved view whose filter to use instead of {@code filter}; {@code null} for none
 */
@NoEnvelope
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RecordQuery(@JsonProperty("filter") Filter filter, @JsonProperty("sorts") List<Sort> sorts,
        @JsonProperty("limit") Integer limit, @JsonProperty("offset") Integer offset,
        @JsonProperty("filter_view_id") String filterViewId) {

    /** The most records that one query returns. */
    public static final int MAX_LIMIT = 500;

    public RecordQuery {
        sorts = sorts == null ? List.of() : List.copyOf(sorts);
        if (limit != null && (limit < 1 || limit > MAX_LIMIT)) {
            throw new IllegalArgumentException("limit is " + limit + ", it must be between 1 and " + MAX_LIMIT);
        }
        if (offset != null && offset < 0) {
            throw new IllegalArgumentException("offset is " + offset + ", it must not be negative");
        }
        if (filterViewId != null) {
            Target.notBlank("filterViewId", filterViewId);
        }
        if (filter != null && filterViewId != null) {
            throw new IllegalArgumentException("A query has a filter or a filter_view_id, not both");
        }
    }

    /** Every record. */
    public static RecordQuery all() {
        return new RecordQuery(null, List.of(), null, null, null);
    }

    /** The records for which {@code filter} holds. */
    public static RecordQuery where(Filter filter) {
        return new RecordQuery(Objects.requireNonNull(filter, "filter"), List.of(), null, null, null);
    }

    /** The records of a saved view, by its id. */
    public static RecordQuery ofView(String filterViewId) {
        return new RecordQuery(null, List.of(), null, null, Objects.requireNonNull(filterViewId, "filterViewId"));
    }

    /** The same query in this order. */
    public RecordQuery sort(Sort... sorts) {
        for (Sort sort : sorts) {
            Objects.requireNonNull(sort, "sort");
        }
        return new RecordQuery(filter, List.of(sorts), limit, offset, filterViewId);
    }

    /**
     * The same query with at most this many records.
     *
     * @throws IllegalArgumentException if it is not between 1 and {@value #MAX_LIMIT}
     */
    public RecordQuery limit(int limit) {
        return new RecordQuery(filter, sorts, limit, offset, filterViewId);
    }

    /**
     * The same query without its first records.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public RecordQuery offset(int offset) {
        return new RecordQuery(filter, sorts, limit, offset, filterViewId);
    }
}
