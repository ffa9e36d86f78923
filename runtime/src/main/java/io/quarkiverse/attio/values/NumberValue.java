package io.quarkiverse.attio.values;

import java.math.BigDecimal;

/**
 * A number.
 *
 * @param value the number as Attio sent it, digit for digit
 */
public record NumberValue(BigDecimal value, ValueMetadata metadata) implements AttributeValue {

    @Override
    public AttributeType attributeType() {
        return AttributeType.NUMBER;
    }

    @Override
    public String asText() {
        return value.toString();
    }
}
