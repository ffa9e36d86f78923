package io.quarkiverse.attio.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Which records or entries a query returns. Immutable.
 * <p>
 * A condition starts with the type of the attribute and its slug or id, and offers what Attio compares that type by:
 *
 * <pre>{@code
 * Filter.and(
 *         Filter.text("name").contains("acme"),
 *         Filter.not(Filter.status("stage").anyOf("Won", "Lost")),
 *         Filter.path("deals", "associated_company").then("companies", "domains").domain().rootDomain().eq("acme.example"));
 * }</pre>
 *
 * There are no negative operators, {@link #not(Filter)} takes their place.
 *
 * @see <a href="https://docs.attio.com/rest-api/guides/filtering-and-sorting">Filtering and sorting</a>
 */
public final class Filter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final JsonNode node;

    private Filter(JsonNode node) {
        this.node = node;
    }

    static Filter of(ObjectNode node) {
        return new Filter(node);
    }

    /**
     * The default property of an attribute equals a text, such as {@code eq("domains", "acme.example")}, whichever type
     * of attribute it is.
     *
     * @param attribute the attribute's slug or id
     */
    public static Filter eq(String attribute, String value) {
        return Target.of(attribute).where("$eq", value);
    }

    /** The value of a checkbox equals {@code value}. */
    public static Filter eq(String attribute, boolean value) {
        return checkbox(attribute).eq(value);
    }

    /** A text attribute. */
    public static TextField text(String attribute) {
        return new TextField(Target.of(attribute));
    }

    /** A number attribute. */
    public static NumberField number(String attribute) {
        return new NumberField(Target.of(attribute));
    }

    /** A currency attribute, by its amount. */
    public static NumberField currency(String attribute) {
        return new NumberField(Target.of(attribute));
    }

    /** A rating, from 0 to 5. */
    public static OrderedField<Integer> rating(String attribute) {
        return new OrderedField<>(Target.of(attribute), Operand.RATING);
    }

    /** A date attribute. */
    public static OrderedField<LocalDate> date(String attribute) {
        return new OrderedField<>(Target.of(attribute), Operand.DATE);
    }

    /** A timestamp attribute. */
    public static OrderedField<Instant> timestamp(String attribute) {
        return new OrderedField<>(Target.of(attribute), Operand.INSTANT);
    }

    /** A checkbox. */
    public static CheckboxField checkbox(String attribute) {
        return new CheckboxField(Target.of(attribute));
    }

    /** A select attribute. */
    public static ChoiceField select(String attribute) {
        return new ChoiceField(Target.of(attribute));
    }

    /** A status attribute. */
    public static ChoiceField status(String attribute) {
        return new ChoiceField(Target.of(attribute));
    }

    /** A record reference. */
    public static ReferenceField reference(String attribute) {
        return new ReferenceField(Target.of(attribute));
    }

    /** An actor reference. */
    public static ActorField actor(String attribute) {
        return new ActorField(Target.of(attribute));
    }

    /** A location attribute, by one of its parts. */
    public static LocationField location(String attribute) {
        return new LocationField(Target.of(attribute));
    }

    /** A domain attribute. */
    public static DomainField domain(String attribute) {
        return new DomainField(Target.of(attribute));
    }

    /** An e-mail address attribute. */
    public static EmailField email(String attribute) {
        return new EmailField(Target.of(attribute));
    }

    /** A telephone number attribute. */
    public static PhoneField phone(String attribute) {
        return new PhoneField(Target.of(attribute));
    }

    /** The name of a person. */
    public static PersonalNameField personalName(String attribute) {
        return new PersonalNameField(Target.of(attribute));
    }

    /** An interaction, by one of its properties. */
    public static InteractionField interaction(String attribute) {
        return new InteractionField(Target.of(attribute));
    }

    /** The records with these ids. */
    public static Filter recordIds(String... recordIds) {
        return recordIds(Arrays.asList(recordIds));
    }

    /** The records with these ids. */
    public static Filter recordIds(Collection<String> recordIds) {
        return Target.of("record_id").in(recordIds);
    }

    /** The entries with these ids, in a query for the entries of a list. */
    public static Filter entryIds(String... entryIds) {
        return entryIds(Arrays.asList(entryIds));
    }

    /** The entries with these ids, in a query for the entries of a list. */
    public static Filter entryIds(Collection<String> entryIds) {
        return Target.of("entry_id").in(entryIds);
    }

    /**
     * The way through a reference to an attribute of the records that it refers to. In a query for entries it starts
     * with the list and its {@code parent_record}.
     *
     * @param objectOrList the slug or id of what the query is for
     * @param attribute the slug or id of a record reference
     * @see AttributePath
     */
    public static AttributePath.Start path(String objectOrList, String attribute) {
        return AttributePath.from(objectOrList, attribute);
    }

    /** All of these hold. */
    public static Filter and(Filter... filters) {
        return combine("$and", filters);
    }

    /** At least one of these holds. */
    public static Filter or(Filter... filters) {
        return combine("$or", filters);
    }

    private static Filter combine(String operator, Filter... filters) {
        if (filters.length == 0) {
            throw new IllegalArgumentException(operator + " needs at least one filter");
        }
        ArrayNode all = JSON.arrayNode();
        for (Filter filter : filters) {
            all.add(notNull(operator, filter).node);
        }
        ObjectNode combined = JSON.objectNode();
        combined.set(operator, all);
        return new Filter(combined);
    }

    private static Filter notNull(String operator, Filter filter) {
        return Objects.requireNonNull(filter, () -> "A filter in " + operator + " is null");
    }

    /** {@code filter} does not hold. */
    public static Filter not(Filter filter) {
        ObjectNode negated = JSON.objectNode();
        negated.set("$not", notNull("$not", filter).node);
        return new Filter(negated);
    }

    /**
     * All of these hold, written as one condition: they are about one attribute, or about one path, each with another
     * operator or another property of it.
     *
     * <pre>{@code
     * Filter.sameAttribute(Filter.phone("phone_numbers").startsWith("+44"), Filter.phone("phone_numbers").endsWith("798"));
     * }</pre>
     *
     * @throws IllegalArgumentException if they are not, or if one is made of several conditions
     */
    public static Filter sameAttribute(Filter... filters) {
        if (filters.length == 0) {
            throw new IllegalArgumentException("sameAttribute needs at least one filter");
        }
        ObjectNode all = JSON.objectNode();
        for (Filter filter : filters) {
            Conditions.merge(all, notNull("sameAttribute", filter).node);
        }
        return new Filter(all);
    }

    /**
     * A filter written as JSON, for what this class has no method for. It is sent as it is.
     *
     * @throws IllegalArgumentException if it is not a JSON object
     */
    public static Filter raw(JsonNode filter) {
        if (!Objects.requireNonNull(filter, "filter").isObject()) {
            throw new IllegalArgumentException("A filter is a JSON object, this is: " + filter.getNodeType());
        }
        return new Filter(filter.deepCopy());
    }

    /**
     * @return the filter as Attio takes it
     */
    @JsonValue
    public JsonNode json() {
        return node.deepCopy();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Filter filter && filter.node.equals(node);
    }

    @Override
    public int hashCode() {
        return node.hashCode();
    }

    @Override
    public String toString() {
        return node.toString();
    }
}
