package io.quarkiverse.attio.values;

import java.time.Instant;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * One value of an attribute, as read from a record, an entry or a value history. A type that has no class of its own
 * here is an {@link UnknownValue}, which keeps the JSON as it came.
 *
 * @see <a href="https://docs.attio.com/docs/attribute-types">Attribute types</a>
 */
@JsonSerialize(using = AttributeValueSerializer.class)
@JsonDeserialize(using = AttributeValueDeserializer.class)
public sealed interface AttributeValue
        permits TextValue, DomainValue, EmailAddressValue, PersonalNameValue, RecordReferenceValue, UnknownValue {

    /**
     * @return Attio's name of the type, such as {@code email-address}; may be {@code null} for an {@link UnknownValue}
     */
    String attributeType();

    /**
     * @return since when and by whom the value holds
     */
    ValueMetadata metadata();

    /**
     * @return the value as one line of text, such as the domain or the full name; never {@code null}
     */
    String asText();

    /**
     * @return since when it holds, or {@code null}
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
     * @return who wrote it, or {@code null}
     */
    default Actor createdByActor() {
        return metadata().createdByActor();
    }
}
