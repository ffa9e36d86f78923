package io.quarkiverse.attio.values;

/**
 * A text.
 *
 * @param value the text, at most 10 MB, never {@code null}
 */
public record TextValue(String value, ValueMetadata metadata) implements AttributeValue {

    @Override
    public AttributeType attributeType() {
        return AttributeType.TEXT;
    }

    @Override
    public String asText() {
        return value;
    }
}
