package io.quarkiverse.attio.values;

/**
 * A place. Each part may be {@code null}.
 *
 * @param location its parts
 */
public record LocationValue(Location location, ValueMetadata metadata) implements AttributeValue {

    @Override
    public AttributeType attributeType() {
        return AttributeType.LOCATION;
    }

    @Override
    public String asText() {
        return location.toString();
    }
}
