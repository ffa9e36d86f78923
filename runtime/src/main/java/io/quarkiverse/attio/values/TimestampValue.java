package io.quarkiverse.attio.values;

import java.time.Instant;

/**
 * A point in time.
 *
 * @param value the instant, with up to nine decimals
 */
public record TimestampValue(Instant value, ValueMetadata metadata) implements AttributeValue {

    @Override
    public AttributeType attributeType() {
        return AttributeType.TIMESTAMP;
    }

    @Override
    public String asText() {
        return value.toString();
    }
}
