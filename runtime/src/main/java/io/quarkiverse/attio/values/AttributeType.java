package io.quarkiverse.attio.values;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The type of an attribute. The set is open: a type that this version does not know is kept as it came.
 *
 * @param value the type as Attio writes it, such as {@code email-address}
 * @see <a href="https://docs.attio.com/docs/attribute-types">Attribute types</a>
 */
public record AttributeType(@JsonValue String value) {

    public static final AttributeType TEXT = new AttributeType("text");
    public static final AttributeType NUMBER = new AttributeType("number");
    public static final AttributeType CHECKBOX = new AttributeType("checkbox");
    public static final AttributeType CURRENCY = new AttributeType("currency");
    public static final AttributeType DATE = new AttributeType("date");
    public static final AttributeType TIMESTAMP = new AttributeType("timestamp");
    public static final AttributeType RATING = new AttributeType("rating");
    public static final AttributeType STATUS = new AttributeType("status");
    public static final AttributeType SELECT = new AttributeType("select");
    public static final AttributeType RECORD_REFERENCE = new AttributeType("record-reference");
    public static final AttributeType ACTOR_REFERENCE = new AttributeType("actor-reference");
    public static final AttributeType LOCATION = new AttributeType("location");
    public static final AttributeType DOMAIN = new AttributeType("domain");
    public static final AttributeType EMAIL_ADDRESS = new AttributeType("email-address");
    public static final AttributeType PHONE_NUMBER = new AttributeType("phone-number");
    public static final AttributeType INTERACTION = new AttributeType("interaction");
    public static final AttributeType PERSONAL_NAME = new AttributeType("personal-name");
    /** Stands for a value that came without a type. */
    public static final AttributeType NONE = new AttributeType("");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AttributeType {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
