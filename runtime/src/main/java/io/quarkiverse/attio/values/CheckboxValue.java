package io.quarkiverse.attio.values;

/**
 * A checkbox.
 *
 * @param value whether it is ticked
 */
public record CheckboxValue(boolean value, ValueMetadata metadata) implements AttributeValue {

    @Override
    public AttributeType attributeType() {
        return AttributeType.CHECKBOX;
    }

    @Override
    public String asText() {
        return Boolean.toString(value);
    }
}
