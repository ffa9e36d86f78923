package io.quarkiverse.attio.activities;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

import io.quarkiverse.attio.values.AttributeValue;
import io.quarkiverse.attio.values.HasValues;
import io.quarkiverse.attio.values.ValuesDeserializer;

/**
 * A record of an activity: something that happened, such as one phone call. Its values are read by the methods of
 * {@link HasValues}, such as {@code call.timestamp("timestamp")}.
 *
 * @param id its id
 * @param createdAt when it was made
 * @param values the values by attribute slug, in Attio's order; every attribute has a list, which is empty when it is
 *        unset
 */
public record ActivityRecord(@JsonProperty("id") ActivityRecordId id, @JsonProperty("created_at") Instant createdAt,
        @JsonProperty("values") @JsonDeserialize(using = ValuesDeserializer.class) Map<String, List<AttributeValue>> values)
        implements
            HasValues {

    public ActivityRecord {
        values = values == null ? Map.of() : values;
    }

    /**
     * @return the id within its activity, for the methods of {@link AttioActivityRecords}; {@code null} if Attio sent none
     */
    @JsonIgnore
    public String recordId() {
        return id == null ? null : id.recordId();
    }

    /**
     * @return the id of its activity; {@code null} if Attio sent none
     */
    @JsonIgnore
    public String activityId() {
        return id == null ? null : id.activityId();
    }

    @Override
    public String describe() {
        return "record " + recordId() + " of activity " + activityId();
    }
}
