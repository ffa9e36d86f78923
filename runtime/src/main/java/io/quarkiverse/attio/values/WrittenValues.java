package io.quarkiverse.attio.values;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * What to write into the attributes of a record or an entry: attribute slug (or id) to values. Immutable; each method
 * returns a new one, and a second value for the same attribute takes the place of the first. What is wrong with a value
 * is said at once, with the attribute's name.
 * <p>
 * An attribute that is not named is left as it is. In an <em>update</em> the values of a multiselect attribute are added
 * to those that it has, in an <em>overwrite</em> they take their place; {@link #clear(String)} empties an attribute, a
 * multiselect one only in an overwrite.
 *
 * @param <S> the kind of values
 * @see <a href="https://docs.attio.com/docs/attribute-types">Attribute types</a>
 */
public abstract sealed class WrittenValues<S extends WrittenValues<S>> permits RecordValues, EntryValues {

    private static final int MAX_CURRENCY_DECIMALS = 4;
    private static final int MAX_RATING = 5;
    private static final int MAX_YEAR = 9999;
    private static final Instant FIRST_INSTANT = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant AFTER_LAST_INSTANT = Instant.parse("+10000-01-01T00:00:00Z");

    private final Map<String, Object> values;

    WrittenValues(Map<String, Object> values) {
        this.values = values;
    }

    abstract S copy(Map<String, Object> values);

    S with(String attribute, Object value) {
        if (Objects.requireNonNull(attribute, "attribute").isBlank()) {
            throw new IllegalArgumentException("The attribute's slug is blank");
        }
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put(attribute, value);
        return copy(Collections.unmodifiableMap(all));
    }

    private <T> T required(String attribute, T value) {
        return Objects.requireNonNull(value, () -> "The value of \"" + attribute + "\" is null; clear(\"" + attribute
                + "\") empties an attribute");
    }

    private S several(String attribute, List<?> all) {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("No value is given for \"" + attribute + "\"; clear(\"" + attribute
                    + "\") empties an attribute");
        }
        all.forEach(value -> required(attribute, value));
        return with(attribute, List.copyOf(all));
    }

    private static IllegalArgumentException wrong(String attribute, String problem) {
        return new IllegalArgumentException("The value of \"" + attribute + "\" " + problem);
    }

    /** A text, at most 10 MB. */
    public S text(String attribute, String value) {
        return with(attribute, required(attribute, value));
    }

    /** A number. */
    public S number(String attribute, BigDecimal value) {
        return with(attribute, required(attribute, value));
    }

    /** A whole number. */
    public S number(String attribute, long value) {
        return with(attribute, BigDecimal.valueOf(value));
    }

    /** A checkbox. */
    public S checkbox(String attribute, boolean value) {
        return with(attribute, value);
    }

    /**
     * An amount in the attribute's own currency, which cannot be chosen here.
     *
     * @throws IllegalArgumentException if it has more than four decimals
     */
    public S currency(String attribute, BigDecimal amount) {
        if (required(attribute, amount).stripTrailingZeros().scale() > MAX_CURRENCY_DECIMALS) {
            throw wrong(attribute, "is " + amount.toPlainString() + ", it may have " + MAX_CURRENCY_DECIMALS
                    + " decimals at most");
        }
        return with(attribute, amount);
    }

    /**
     * A date.
     *
     * @throws IllegalArgumentException if its year is not between 1 and 9999
     */
    public S date(String attribute, LocalDate value) {
        if (required(attribute, value).getYear() < 1 || value.getYear() > MAX_YEAR) {
            throw wrongYear(attribute, value);
        }
        return with(attribute, value.toString());
    }

    /**
     * A point in time, with up to nine decimals.
     *
     * @throws IllegalArgumentException if its year is not between 1 and 9999
     */
    public S timestamp(String attribute, Instant value) {
        if (required(attribute, value).isBefore(FIRST_INSTANT) || !value.isBefore(AFTER_LAST_INSTANT)) {
            throw wrongYear(attribute, value);
        }
        return with(attribute, value.toString());
    }

    private static IllegalArgumentException wrongYear(String attribute, Object value) {
        return wrong(attribute, "is " + value + ", its year must be between 1 and " + MAX_YEAR);
    }

    /**
     * A rating.
     *
     * @throws IllegalArgumentException if it is not between 0 and 5
     */
    public S rating(String attribute, int value) {
        if (value < 0 || value > MAX_RATING) {
            throw wrong(attribute, "is " + value + ", a rating is between 0 and " + MAX_RATING);
        }
        return with(attribute, BigDecimal.valueOf(value));
    }

    /** A status, by its title or its id. It must exist. */
    public S status(String attribute, String titleOrId) {
        return with(attribute, Texts.notBlank("The status of \"" + attribute + "\"", titleOrId));
    }

    /**
     * Options of a select attribute, which must exist. Give titles: ids in a list were seen to be accepted and ignored.
     */
    public S select(String attribute, String... titles) {
        return several(attribute, Arrays.asList(titles));
    }

    /** A record to refer to. */
    public S reference(String attribute, String targetObject, String targetRecordId) {
        return references(attribute, RecordRef.of(targetObject, targetRecordId));
    }

    /** Records to refer to, by id or by a unique attribute. */
    public S references(String attribute, RecordRef... records) {
        return several(attribute, Arrays.asList(records));
    }

    /** Actors, which are workspace members. */
    public S actors(String attribute, ActorRef... actors) {
        return several(attribute, Arrays.asList(actors));
    }

    /** A place; all ten parts are sent. */
    public S location(String attribute, Location location) {
        return with(attribute, required(attribute, location));
    }

    /** A place as text, which Attio takes apart. */
    public S location(String attribute, String text) {
        return with(attribute, Texts.notBlank("The location of \"" + attribute + "\"", text));
    }

    /** Domains, such as {@code acme.example}. */
    public S domain(String attribute, String... domains) {
        return several(attribute, Arrays.asList(domains));
    }

    /** E-mail addresses. */
    public S email(String attribute, String... addresses) {
        return several(attribute, Arrays.asList(addresses));
    }

    /**
     * Telephone numbers in the international form.
     *
     * @throws IllegalArgumentException if one does not begin with {@code +}
     */
    public S phone(String attribute, String... numbers) {
        return several(attribute, Arrays.stream(numbers)
                .map(number -> PhoneNumbers.international(attribute, required(attribute, number)))
                .collect(Collectors.toList()));
    }

    /**
     * A telephone number as it is dialled within a country.
     *
     * @param countryCode the country (ISO 3166-1 alpha-2), such as {@code GB}
     */
    public S nationalPhone(String attribute, String number, String countryCode) {
        return several(attribute, List.of(PhoneNumbers.national(required(attribute, number), countryCode)));
    }

    /** The name of a person; the full name is made of the two parts, of which one may be {@code null}. */
    public S personalName(String attribute, String firstName, String lastName) {
        String first = firstName == null ? "" : firstName.strip();
        String last = lastName == null ? "" : lastName.strip();
        return personalName(attribute, first, last, (first + " " + last).strip());
    }

    /** The name of a person, with a full name of its own. */
    public S personalName(String attribute, String firstName, String lastName, String fullName) {
        if (required(attribute, fullName).isBlank()) {
            throw wrong(attribute, "is a name without any part");
        }
        Map<String, String> name = new LinkedHashMap<>();
        name.put("first_name", firstName == null ? "" : firstName);
        name.put("last_name", lastName == null ? "" : lastName);
        name.put("full_name", fullName);
        return with(attribute, List.of(name));
    }

    /** Empties the attribute; a multiselect one only in an overwrite. */
    public S clear(String attribute) {
        return with(attribute, List.of());
    }

    /**
     * Any value in a form that Attio takes, for what there is no method for: a text, number, boolean, list or map, or a
     * {@link com.fasterxml.jackson.databind.JsonNode}.
     */
    public S raw(String attribute, Object value) {
        return with(attribute, value);
    }

    /** The same without an attribute. */
    public S without(String attribute) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.remove(attribute);
        return copy(Collections.unmodifiableMap(all));
    }

    /**
     * @return whether nothing would be written
     */
    @JsonIgnore
    public boolean isEmpty() {
        return values.isEmpty();
    }

    Map<String, Object> map() {
        return values;
    }

    /** The values of one attribute as a list, whichever form they were given in. */
    static List<Object> elements(Object value) {
        return value instanceof List<?> all ? new ArrayList<>(all) : List.of(value);
    }

    @Override
    public boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && ((WrittenValues<?>) other).values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + values;
    }
}
