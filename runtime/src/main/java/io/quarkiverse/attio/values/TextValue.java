package io.quarkiverse.attio.values;

/**
 * A text.
 *
 * @param value the text, at most 10 MB, never {@code null}
 */
public record TextValue(String value, ValueMetadata metadata) implements AttributeValue {

    public static final String TYPE = "text";

    @Override
    public String attributeType() {
        return TYPE;
    }

    @Override
    public String asText() {
        return value;
    }
}
