package io.quarkiverse.attio.attributes;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What an attribute belongs to: an object or a list.
 *
 * @param value the part of the address that stands for it, such as {@code objects}
 */
public record AttributeTarget(@JsonValue String value) {

    public static final AttributeTarget OBJECTS = new AttributeTarget("objects");
    public static final AttributeTarget LISTS = new AttributeTarget("lists");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AttributeTarget {
        WrittenAttribute.notEmpty("target", Objects.requireNonNull(value, "target"));
    }

    /** As it stands in the address. */
    @Override
    public String toString() {
        return value;
    }
}
