package io.quarkiverse.attio.values;

/**
 * An internet domain.
 *
 * @param domain the domain, such as {@code app.acme.example}
 * @param rootDomain its registered part, such as {@code acme.example}; may be {@code null}
 */
public record DomainValue(String domain, String rootDomain, ValueMetadata metadata) implements AttributeValue {

    @Override
    public AttributeType attributeType() {
        return AttributeType.DOMAIN;
    }

    @Override
    public String asText() {
        return domain;
    }
}
