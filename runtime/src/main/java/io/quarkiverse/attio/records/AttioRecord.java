package io.quarkiverse.attio.records;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.attio.values.AttributeValue;
import io.quarkiverse.attio.values.RecordReferenceValue;

/**
 * A record: a person, a company, or one of another object.
 *
 * @param id its id
 * @param createdAt when it was made
 * @param webUrl its address in Attio's application
 * @param values the values by attribute slug, in Attio's order; every attribute has a list, which is empty when it is
 *        unset
 */
public record AttioRecord(@JsonProperty("id") RecordId id, @JsonProperty("created_at") Instant createdAt,
        @JsonProperty("web_url") String webUrl, @JsonProperty("values") Map<String, List<AttributeValue>> values) {

    public AttioRecord {
        Map<String, List<AttributeValue>> copy = new LinkedHashMap<>();
        if (values != null) {
            values.forEach((slug, all) -> copy.put(slug,
                    all == null ? List.of() : all.stream().filter(Objects::nonNull).toList()));
        }
        values = Collections.unmodifiableMap(copy);
    }

    /**
     * @return the id within its object, for the methods of {@link AttioRecords}; {@code null} if Attio sent none
     */
    @JsonIgnore
    public String recordId() {
        return id == null ? null : id.recordId();
    }

    /**
     * @return all values of an attribute, empty if it is unset or unknown
     */
    public List<AttributeValue> all(String attribute) {
        return values.getOrDefault(attribute, List.of());
    }

    /**
     * @return the first value of an attribute, empty if it is unset or unknown
     */
    public Optional<AttributeValue> value(String attribute) {
        return all(attribute).stream().findFirst();
    }

    /**
     * @return the first value of an attribute as text, such as a name, a domain or an address
     */
    public Optional<String> text(String attribute) {
        return value(attribute).map(AttributeValue::asText);
    }

    /**
     * @return all values of an attribute as text
     */
    public List<String> texts(String attribute) {
        return all(attribute).stream().map(AttributeValue::asText).toList();
    }

    /**
     * @return the records to which an attribute refers; values of other types are left out
     */
    public List<RecordReferenceValue> references(String attribute) {
        return all(attribute).stream().filter(RecordReferenceValue.class::isInstance)
                .map(RecordReferenceValue.class::cast).toList();
    }
}
