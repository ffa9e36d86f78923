package io.quarkiverse.attio.lists;

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
 * A record's place in a list, with the list's own values: those are read by the methods of {@link HasValues}, such as
 * {@code entry.status("stage")}. The values of the record itself are not among them.
 *
 * @param id its id
 * @param parentRecordId the record that is in the list
 * @param parentObject the slug of that record's object
 * @param createdAt when it was put in the list
 * @param values the values by slug of the list's attributes, in Attio's order; every attribute has a list, which is empty
 *        when it is unset
 * @see <a href="https://docs.attio.com/docs/objects-and-lists">Objects and lists</a>
 */
public record ListEntry(@JsonProperty("id") EntryId id, @JsonProperty("parent_record_id") String parentRecordId,
        @JsonProperty("parent_object") String parentObject, @JsonProperty("created_at") Instant createdAt,
        @JsonProperty("entry_values") @JsonDeserialize(using = ValuesDeserializer.class) Map<String, List<AttributeValue>> values)
        implements
            HasValues {

    public ListEntry {
        values = values == null ? Map.of() : values;
    }

    /**
     * @return the id within its list; {@code null} if Attio sent none
     */
    @JsonIgnore
    public String entryId() {
        return id == null ? null : id.entryId();
    }

    /**
     * @return the id of its list; {@code null} if Attio sent none
     */
    @JsonIgnore
    public String listId() {
        return id == null ? null : id.listId();
    }

    @Override
    public String describe() {
        return "entry " + entryId() + " of list " + listId();
    }
}
