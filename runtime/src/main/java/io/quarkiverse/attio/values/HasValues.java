package io.quarkiverse.attio.values;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something whose attributes have values: a record or a list entry. Each method takes an attribute's slug. An attribute
 * that is unset, or that the object does not have, is empty; a value of another type than the one asked for is an
 * {@link AttributeTypeMismatchException}, which names both. Where an attribute has several values, the methods in the
 * singular give the first, which is the newest.
 */
public interface HasValues {

    /**
     * @return the values by attribute slug, in Attio's order; every attribute has a list, which is empty when it is
     *         unset. They are read from the answer's JSON when they are asked for.
     */
    Map<String, List<AttributeValue>> values();

    /**
     * @return what this is, for messages, such as {@code record 5f1…}
     */
    String describe();

    /**
     * @return whether the attribute has a value
     */
    default boolean has(String attribute) {
        return !all(attribute).isEmpty();
    }

    /**
     * @return all values of the attribute, of whatever type
     */
    default List<AttributeValue> all(String attribute) {
        List<AttributeValue> all = values().get(attribute);
        return all == null ? List.of() : all;
    }

    /**
     * @return the first value of the attribute, of whatever type
     */
    default Optional<AttributeValue> value(String attribute) {
        return all(attribute).stream().findFirst();
    }

    /**
     * @return all values of the attribute as a type
     * @throws AttributeTypeMismatchException if one is of another type
     */
    default <T extends AttributeValue> List<T> all(String attribute, Class<T> type) {
        return all(attribute).stream().map(value -> AttributeTypeMismatchException.cast(this, attribute, value, type))
                .toList();
    }

    /**
     * @return the first value of the attribute as a type
     * @throws AttributeTypeMismatchException if it is of another type
     */
    default <T extends AttributeValue> Optional<T> value(String attribute, Class<T> type) {
        return value(attribute).map(value -> AttributeTypeMismatchException.cast(this, attribute, value, type));
    }

    /**
     * @return the first value of the attribute as one line of text, whatever its type: for showing, not for deciding
     */
    default Optional<String> display(String attribute) {
        return value(attribute).map(AttributeValue::asText);
    }

    /** The text of a text attribute. */
    default Optional<String> text(String attribute) {
        return value(attribute, TextValue.class).map(TextValue::value);
    }

    /** The number of a number attribute. */
    default Optional<BigDecimal> number(String attribute) {
        return value(attribute, NumberValue.class).map(NumberValue::value);
    }

    /** Whether a checkbox is ticked. */
    default Optional<Boolean> checkbox(String attribute) {
        return value(attribute, CheckboxValue.class).map(CheckboxValue::value);
    }

    /** The amount of a currency attribute, with its currency. */
    default Optional<CurrencyValue> currency(String attribute) {
        return value(attribute, CurrencyValue.class);
    }

    /** The date of a date attribute. */
    default Optional<LocalDate> date(String attribute) {
        return value(attribute, DateValue.class).map(DateValue::value);
    }

    /** The instant of a timestamp attribute. */
    default Optional<Instant> timestamp(String attribute) {
        return value(attribute, TimestampValue.class).map(TimestampValue::value);
    }

    /** The rating, 0 to 5. */
    default Optional<Integer> rating(String attribute) {
        return value(attribute, RatingValue.class).map(RatingValue::value);
    }

    /** The status. */
    default Optional<StatusValue> status(String attribute) {
        return value(attribute, StatusValue.class);
    }

    /** The first option of a select attribute. */
    default Optional<SelectValue> select(String attribute) {
        return value(attribute, SelectValue.class);
    }

    /** The options of a select attribute. */
    default List<SelectValue> selects(String attribute) {
        return all(attribute, SelectValue.class);
    }

    /** The first record to which the attribute refers. */
    default Optional<RecordReferenceValue> reference(String attribute) {
        return value(attribute, RecordReferenceValue.class);
    }

    /** The records to which the attribute refers. */
    default List<RecordReferenceValue> references(String attribute) {
        return all(attribute, RecordReferenceValue.class);
    }

    /** The first actor to whom the attribute refers. */
    default Optional<Actor> actor(String attribute) {
        return value(attribute, ActorReferenceValue.class).map(ActorReferenceValue::actor);
    }

    /** The actors to whom the attribute refers. */
    default List<Actor> actors(String attribute) {
        return all(attribute, ActorReferenceValue.class).stream().map(ActorReferenceValue::actor).toList();
    }

    /** The place of a location attribute. */
    default Optional<Location> location(String attribute) {
        return value(attribute, LocationValue.class).map(LocationValue::location);
    }

    /** The first domain. */
    default Optional<String> domain(String attribute) {
        return value(attribute, DomainValue.class).map(DomainValue::domain);
    }

    /** The domains. */
    default List<String> domains(String attribute) {
        return all(attribute, DomainValue.class).stream().map(DomainValue::domain).toList();
    }

    /** The first e-mail address. */
    default Optional<String> email(String attribute) {
        return value(attribute, EmailAddressValue.class).map(EmailAddressValue::emailAddress);
    }

    /** The e-mail addresses. */
    default List<String> emails(String attribute) {
        return all(attribute, EmailAddressValue.class).stream().map(EmailAddressValue::emailAddress).toList();
    }

    /** The first telephone number, in the international form. */
    default Optional<String> phone(String attribute) {
        return value(attribute, PhoneNumberValue.class).map(PhoneNumberValue::phoneNumber);
    }

    /** The telephone numbers, in the international form. */
    default List<String> phones(String attribute) {
        return all(attribute, PhoneNumberValue.class).stream().map(PhoneNumberValue::phoneNumber).toList();
    }

    /** The interaction of an interaction attribute. */
    default Optional<InteractionValue> interaction(String attribute) {
        return value(attribute, InteractionValue.class);
    }

    /** The name of a person. */
    default Optional<PersonalNameValue> personalName(String attribute) {
        return value(attribute, PersonalNameValue.class);
    }
}
