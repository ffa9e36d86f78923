package io.quarkiverse.attio.values;

/**
 * A telephone number.
 *
 * @param phoneNumber the number in the international form (E.164), such as {@code +442079460000}
 * @param originalPhoneNumber the number as it was written; may be {@code null}
 * @param countryCode the country (ISO 3166-1 alpha-2); may be {@code null}
 */
public record PhoneNumberValue(String phoneNumber, String originalPhoneNumber, String countryCode,
        ValueMetadata metadata) implements AttributeValue {

    @Override
    public AttributeType attributeType() {
        return AttributeType.PHONE_NUMBER;
    }

    @Override
    public String asText() {
        return phoneNumber;
    }
}
