package io.quarkiverse.attio.values;

/**
 * An e-mail address.
 *
 * @param emailAddress the address as Attio compares it
 * @param originalEmailAddress the address as it was written; may be {@code null}, as may the parts that follow
 * @param emailDomain the part after the {@code @}
 * @param emailRootDomain the registered part of the domain
 * @param emailLocalSpecifier the part before the {@code @}
 */
public record EmailAddressValue(String emailAddress, String originalEmailAddress, String emailDomain,
        String emailRootDomain, String emailLocalSpecifier, ValueMetadata metadata) implements AttributeValue {

    @Override
    public AttributeType attributeType() {
        return AttributeType.EMAIL_ADDRESS;
    }

    @Override
    public String asText() {
        return emailAddress;
    }
}
