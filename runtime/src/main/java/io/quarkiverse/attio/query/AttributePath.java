package io.quarkiverse.attio.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * The way from what is queried, through record references, to an attribute of the records that they refer to. Immutable.
 * With the type of that attribute, which is the last one, it becomes a condition:
 *
 * <pre>{@code
 * Filter.path("candidates", "parent_record").then("people", "email_addresses").email().domain().eq("apple.com")
 * }</pre>
 *
 * With {@link Sort#asc(AttributePath)} it becomes an order.
 */
public final class AttributePath {

    private final List<List<String>> steps;

    private AttributePath(List<List<String>> steps) {
        this.steps = steps;
    }

    /**
     * The first step.
     *
     * @param objectOrList the slug or id of what the query is for
     * @param attribute the slug or id of a record reference; {@code parent_record} leads from a list's entry to its record
     */
    public static Start from(String objectOrList, String attribute) {
        return new Start(step(objectOrList, attribute));
    }

    private static List<String> step(String objectOrList, String attribute) {
        return List.of(Target.notBlank("objectOrList", objectOrList), Target.notBlank("attribute", attribute));
    }

    /**
     * One step more; the attribute that was the last one until now is a record reference.
     *
     * @param object the slug or id of the object that it refers to
     * @param attribute the slug or id of an attribute of that object
     */
    public AttributePath then(String object, String attribute) {
        List<List<String>> longer = new ArrayList<>(steps);
        longer.add(step(object, attribute));
        return new AttributePath(List.copyOf(longer));
    }

    /** The last attribute as a text attribute. */
    public TextField text() {
        return new TextField(Target.of(this));
    }

    /** The last attribute as a number attribute. */
    public NumberField number() {
        return new NumberField(Target.of(this));
    }

    /** The last attribute as a currency attribute, by its amount. */
    public NumberField currency() {
        return new NumberField(Target.of(this));
    }

    /** The last attribute as a rating, from 0 to 5. */
    public OrderedField<Integer> rating() {
        return new OrderedField<>(Target.of(this), Operand.RATING);
    }

    /** The last attribute as a date attribute. */
    public OrderedField<LocalDate> date() {
        return new OrderedField<>(Target.of(this), Operand.DATE);
    }

    /** The last attribute as a timestamp attribute. */
    public OrderedField<Instant> timestamp() {
        return new OrderedField<>(Target.of(this), Operand.INSTANT);
    }

    /** The last attribute as a checkbox. */
    public CheckboxField checkbox() {
        return new CheckboxField(Target.of(this));
    }

    /** The last attribute as a select attribute. */
    public ChoiceField select() {
        return new ChoiceField(Target.of(this));
    }

    /** The last attribute as a status attribute. */
    public ChoiceField status() {
        return new ChoiceField(Target.of(this));
    }

    /** The last attribute as a record reference. */
    public ReferenceField reference() {
        return new ReferenceField(Target.of(this));
    }

    /** The last attribute as an actor reference. */
    public ActorField actor() {
        return new ActorField(Target.of(this));
    }

    /** The last attribute as a location attribute, by one of its parts. */
    public LocationField location() {
        return new LocationField(Target.of(this));
    }

    /** The last attribute as a domain attribute. */
    public DomainField domain() {
        return new DomainField(Target.of(this));
    }

    /** The last attribute as an e-mail address attribute. */
    public EmailField email() {
        return new EmailField(Target.of(this));
    }

    /** The last attribute as a telephone number attribute. */
    public PhoneField phone() {
        return new PhoneField(Target.of(this));
    }

    /** The last attribute as the name of a person. */
    public PersonalNameField personalName() {
        return new PersonalNameField(Target.of(this));
    }

    /** The last attribute as an interaction, by one of its properties. */
    public InteractionField interaction() {
        return new InteractionField(Target.of(this));
    }

    /**
     * A condition on the last attribute written as JSON, such as {@code {"email_domain": "apple.com"}}. It is sent as it
     * is.
     *
     * @throws IllegalArgumentException if it is not a JSON object
     */
    public Filter raw(JsonNode constraints) {
        if (!Objects.requireNonNull(constraints, "constraints").isObject()) {
            throw new IllegalArgumentException("Constraints are a JSON object, these are: " + constraints.getNodeType());
        }
        return Target.of(this).holds(constraints.deepCopy());
    }

    /**
     * @return the steps, each an object or list and an attribute of it
     */
    @JsonValue
    public List<List<String>> steps() {
        return steps;
    }

    ArrayNode node() {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        steps.forEach(step -> step.forEach(all.addArray()::add));
        return all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AttributePath path && path.steps.equals(steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }

    @Override
    public String toString() {
        return steps.stream().map(step -> String.join(".", step)).collect(Collectors.joining(" > "));
    }

    /** A path with one step, which leads nowhere yet. */
    public static final class Start {

        private final List<String> first;

        private Start(List<String> first) {
            this.first = first;
        }

        /**
         * The second step.
         *
         * @param object the slug or id of the object that the reference refers to
         * @param attribute the slug or id of an attribute of that object
         */
        public AttributePath then(String object, String attribute) {
            return new AttributePath(List.of(first, step(object, attribute)));
        }
    }
}
