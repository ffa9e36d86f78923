package io.quarkiverse.attio.values;

import java.time.LocalDate;

/**
 * A date.
 *
 * @param value the date
 */
public record DateValue(LocalDate value, ValueMetadata metadata) implements AttributeValue {

    @Override
    public AttributeType attributeType() {
        return AttributeType.DATE;
    }

    @Override
    public String asText() {
        return value.toString();
    }
}
