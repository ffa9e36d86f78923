package io.quarkiverse.attio.values;

import java.time.Instant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * One value of an attribute, as read from a record, an entry or a value history. A type that has no class of its own
 * here, and a value that has not the form of its type, is an {@link UnknownValue}, which keeps the JSON as it came.
 *
 * @see <a href="https://docs.attio.com/docs/attribute-types">Attribute types</a>
 */
@JsonSerialize(using = AttributeValueSerializer.class)
@JsonDeserialize(using = AttributeValueDeserializer.class)
public sealed interface AttributeValue
        permits ActorReferenceValue, CheckboxValue, CurrencyValue, DateValue, DomainValue, EmailAddressValue,
        InteractionValue, LocationValue, NumberValue, PersonalNameValue, PhoneNumberValue, RatingValue,
        RecordReferenceValue, SelectValue, StatusValue, TextValue, TimestampValue, UnknownValue {

    /**
     * A value as Attio sends it, of which only the JSON is at hand. It never fails: see {@link UnknownValue}.
     */
    static AttributeValue of(JsonNode json) {
        return AttributeValueDeserializer.read(json);
    }

    /**
     * @return the type of the attribute, {@link AttributeType#NONE} if Attio did not say
     */
    AttributeType attributeType();

    /**
     * @return since when and by whom the value holds
     */
    ValueMetadata metadata();

    /**
     * @return the value as one line of text, such as the domain, the full name or the option's title; never {@code null}
     */
    String asText();

    /**
     * @return since when it holds, with nine decimals, or {@code null}
     */
    default Instant activeFrom() {
        return metadata().activeFrom();
    }

    /**
     * @return until when it held, {@code null} while it does
     */
    default Instant activeUntil() {
        return metadata().activeUntil();
    }

    /**
     * @return whether it holds now: history has values that do not
     */
    default boolean isActive() {
        return activeUntil() == null;
    }

    /**
     * @return who wrote it, or {@code null}
     */
    default Actor createdByActor() {
        return metadata().createdByActor();
    }
}
