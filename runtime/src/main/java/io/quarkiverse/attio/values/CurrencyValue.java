package io.quarkiverse.attio.values;

import java.math.BigDecimal;

/**
 * An amount of money.
 *
 * @param amount the amount ({@code currency_value}), digit for digit
 * @param currencyCode the currency, such as {@code USD}; the set is open; {@code null} if Attio did not say
 */
public record CurrencyValue(BigDecimal amount, String currencyCode, ValueMetadata metadata) implements AttributeValue {

    @Override
    public AttributeType attributeType() {
        return AttributeType.CURRENCY;
    }

    @Override
    public String asText() {
        return currencyCode == null ? amount.toPlainString() : amount.toPlainString() + " " + currencyCode;
    }
}
