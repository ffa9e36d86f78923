package io.quarkiverse.attio.values;

/**
 * A rating.
 *
 * @param value 0 to 5
 */
public record RatingValue(int value, ValueMetadata metadata) implements AttributeValue {

    @Override
    public AttributeType attributeType() {
        return AttributeType.RATING;
    }

    @Override
    public String asText() {
        return Integer.toString(value);
    }
}
