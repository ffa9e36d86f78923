package io.quarkiverse.attio.query;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One level of the order of a query.
 *
 * @param direction {@code asc} or {@code desc}
 * @param attribute the attribute's slug or id
 * @param field the property of a value with several, such as {@code last_name}; {@code null} for the default one
 * @see <a href="https://docs.attio.com/rest-api/how-to/filtering-and-sorting">Filtering and sorting</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Sort(@JsonProperty("direction") String direction, @JsonProperty("attribute") String attribute,
        @JsonProperty("field") String field) {

    public Sort {
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(attribute, "attribute");
    }

    /** Smallest first, by the attribute's default property. */
    public static Sort asc(String attribute) {
        return new Sort("asc", attribute, null);
    }

    /** Largest first, by the attribute's default property. */
    public static Sort desc(String attribute) {
        return new Sort("desc", attribute, null);
    }

    /**
     * @return the same order by another property of the value, such as {@code last_name}
     */
    public Sort by(String property) {
        return new Sort(direction, attribute, Objects.requireNonNull(property, "property"));
    }
}
