package io.quarkiverse.attio.query;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One level of the order of a query, by an attribute or by a path to an attribute of other records.
 *
 * @param direction {@code asc} or {@code desc}
 * @param attribute the attribute's slug or id; {@code null} if there is a path
 * @param path the way to the attribute; {@code null} if there is an attribute
 * @param field the property of a value with several, such as {@code last_name}; {@code null} for the default one
 * @see <a href="https://docs.attio.com/rest-api/guides/filtering-and-sorting">Filtering and sorting</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Sort(@JsonProperty("direction") String direction, @JsonProperty("attribute") String attribute,
        @JsonProperty("path") AttributePath path, @JsonProperty("field") String field) {

    private static final String ASC = "asc";
    private static final String DESC = "desc";

    public Sort {
        if (!Objects.requireNonNull(direction, "direction").equals(ASC) && !direction.equals(DESC)) {
            throw new IllegalArgumentException("direction is " + direction + ", it must be " + ASC + " or " + DESC);
        }
        if ((attribute == null) == (path == null)) {
            throw new IllegalArgumentException("A sort has an attribute or a path, and not both");
        }
        if (attribute != null) {
            Target.notBlank("attribute", attribute);
        }
        if (field != null) {
            Target.notBlank("property", field);
        }
    }

    /** Smallest first, by the attribute's default property. */
    public static Sort asc(String attribute) {
        return new Sort(ASC, Objects.requireNonNull(attribute, "attribute"), null, null);
    }

    /** Largest first, by the attribute's default property. */
    public static Sort desc(String attribute) {
        return new Sort(DESC, Objects.requireNonNull(attribute, "attribute"), null, null);
    }

    /**
     * Smallest first, by an attribute of the records that are referred to, such as
     * {@code asc(AttributePath.from("people", "company").then("companies", "name"))}.
     */
    public static Sort asc(AttributePath path) {
        return new Sort(ASC, null, Objects.requireNonNull(path, "path"), null);
    }

    /** Largest first, by an attribute of the records that are referred to. */
    public static Sort desc(AttributePath path) {
        return new Sort(DESC, null, Objects.requireNonNull(path, "path"), null);
    }

    /**
     * @return the same order by another property of the value, such as {@link SortProperty#LAST_NAME}
     */
    public Sort by(SortProperty property) {
        return by(Objects.requireNonNull(property, "property").value());
    }

    /**
     * @return the same order by another property of the value, such as {@code last_name}
     */
    public Sort by(String property) {
        return new Sort(direction, attribute, path, Objects.requireNonNull(property, "property"));
    }
}
