package io.quarkiverse.attio.records;

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
 * A record: a person, a company, or one of another object. Its values are read by the methods of {@link HasValues}, such
 * as {@code record.text("name")}.
 *
 * @param id its id
 * @param createdAt when it was made
 * @param webUrl its address in Attio's application
 * @param values the values by attribute slug, in Attio's order; every attribute has a list, which is empty when it is
 *        unset
 */
public record AttioRecord(@JsonProperty("id") RecordId id, @JsonProperty("created_at") Instant createdAt,
        @JsonProperty("web_url") String webUrl,
        @JsonProperty("values") @JsonDeserialize(using = ValuesDeserializer.class) Map<String, List<AttributeValue>> values)
        implements
            HasValues {

    public AttioRecord {
        values = values == null ? Map.of() : values;
    }

    /**
     * @return the id within its object, for the methods of {@link AttioRecords}; {@code null} if Attio sent none
     */
    @JsonIgnore
    public String recordId() {
        return id == null ? null : id.recordId();
    }

    /**
     * @return the id of its object; {@code null} if Attio sent none
     */
    @JsonIgnore
    public String objectId() {
        return id == null ? null : id.objectId();
    }

    @Override
    public String describe() {
        return "record " + recordId() + " of object " + objectId();
    }
}
