package io.quarkiverse.attio.values;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What to write into a record: attribute slug (or id) to value. Immutable; each method returns a new one, and a second
 * value for the same attribute takes the place of the first.
 *
 * <pre>{@code
 * RecordValues.of().text("name", "Acme").domain("domains", "acme.example");
 * }</pre>
 *
 * An attribute that is not named is left as it is; {@link #clear(String)} empties it.
 *
 * @see <a href="https://docs.attio.com/docs/attribute-types">Attribute types</a>
 */
public final class RecordValues {

    private static final RecordValues EMPTY = new RecordValues(Map.of());

    private final Map<String, Object> values;

    private RecordValues(Map<String, Object> values) {
        this.values = values;
    }

    /** Nothing yet. */
    public static RecordValues of() {
        return EMPTY;
    }

    private RecordValues with(String attribute, Object value) {
        if (Objects.requireNonNull(attribute, "attribute").isBlank()) {
            throw new IllegalArgumentException("The attribute's slug is blank");
        }
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put(attribute, value);
        return new RecordValues(Collections.unmodifiableMap(all));
    }

    private RecordValues required(String attribute, Object value) {
        return with(attribute, Objects.requireNonNull(value, () -> "The value of \"" + attribute
                + "\" is null; clear(\"" + attribute + "\") empties an attribute"));
    }

    /** A text, at most 10 MB. */
    public RecordValues text(String attribute, String value) {
        return required(attribute, value);
    }

    /** A number or a rating. */
    public RecordValues number(String attribute, BigDecimal value) {
        return required(attribute, value);
    }

    /** A whole number or a rating. */
    public RecordValues number(String attribute, long value) {
        return with(attribute, value);
    }

    /** An amount of the attribute's own currency, which cannot be chosen here; up to four decimals. */
    public RecordValues currency(String attribute, BigDecimal amount) {
        return required(attribute, amount);
    }

    /** A checkbox. */
    public RecordValues checkbox(String attribute, boolean value) {
        return with(attribute, value);
    }

    /** A date. */
    public RecordValues date(String attribute, LocalDate value) {
        return required(attribute, value == null ? null : value.toString());
    }

    /** A point in time, with up to nine decimals. */
    public RecordValues timestamp(String attribute, Instant value) {
        return required(attribute, value == null ? null : value.toString());
    }

    /** A status, by its title or id. It must exist. */
    public RecordValues status(String attribute, String titleOrId) {
        return required(attribute, titleOrId);
    }

    /** Options of a select attribute, by their titles. They must exist. */
    public RecordValues select(String attribute, String... titles) {
        return with(attribute, List.of(titles));
    }

    /** Domains, such as {@code acme.example}. */
    public RecordValues domain(String attribute, String... domains) {
        return with(attribute, List.of(domains));
    }

    /** E-mail addresses. */
    public RecordValues email(String attribute, String... addresses) {
        return with(attribute, List.of(addresses));
    }

    /** Telephone numbers in the international form, beginning with {@code +}. */
    public RecordValues phone(String attribute, String... numbers) {
        for (String number : numbers) {
            if (!number.strip().startsWith("+")) {
                throw new IllegalArgumentException("The telephone number of \"" + attribute
                        + "\" must begin with + and the country's code");
            }
        }
        return with(attribute, List.of(numbers));
    }

    /** The name of a person; the full name is made of the two parts. */
    public RecordValues personalName(String attribute, String firstName, String lastName) {
        String first = firstName == null ? "" : firstName.strip();
        String last = lastName == null ? "" : lastName.strip();
        return with(attribute, List.of(Map.of("first_name", first, "last_name", last,
                "full_name", (first + " " + last).strip())));
    }

    /**
     * A reference to another record, which must exist.
     *
     * @param targetObject the slug of its object, such as {@code companies}
     */
    public RecordValues reference(String attribute, String targetObject, String targetRecordId) {
        return with(attribute, List.of(Map.of("target_object", targetObject, "target_record_id", targetRecordId)));
    }

    /** Empties the attribute. */
    public RecordValues clear(String attribute) {
        return with(attribute, List.of());
    }

    /**
     * Any value in a form that Attio takes, for what this class has no method for: a text, number, boolean, list or map,
     * or a {@link com.fasterxml.jackson.databind.JsonNode}.
     */
    public RecordValues raw(String attribute, Object value) {
        return with(attribute, value);
    }

    /**
     * @return whether nothing would be written
     */
    @JsonIgnore
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /**
     * @return the values by attribute, in the order in which they were given
     */
    @JsonProperty("values")
    public Map<String, Object> asMap() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordValues that && that.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "RecordValues" + values;
    }
}
