package io.quarkiverse.attio.activities;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.attio.NoEnvelope;
import io.quarkiverse.attio.query.RecordQuery;

/**
 * A query for the records of an activity: a {@link RecordQuery} without a saved view, for activities have none.
 *
 * @param query filter, order, limit and offset
 */
@NoEnvelope
public record ActivityQuery(@JsonValue RecordQuery query) {

    public ActivityQuery {
        if (Objects.requireNonNull(query, "query").filterViewId() != null) {
            throw new IllegalArgumentException("The query names the saved view " + query.filterViewId()
                    + ", but a query for activity records takes no filter_view_id; give it a filter");
        }
    }

    /**
     * What is sent for {@code query}.
     *
     * @throws IllegalArgumentException if it names a saved view
     */
    public static ActivityQuery of(RecordQuery query) {
        return new ActivityQuery(query);
    }
}
