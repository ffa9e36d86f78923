package io.quarkiverse.attio.values;

/**
 * The name of a person.
 *
 * @param firstName the given name; may be {@code null}
 * @param lastName the family name; may be {@code null}
 * @param fullName the whole name; may be {@code null}
 */
public record PersonalNameValue(String firstName, String lastName, String fullName,
        ValueMetadata metadata) implements AttributeValue {

    @Override
    public AttributeType attributeType() {
        return AttributeType.PERSONAL_NAME;
    }

    @Override
    public String asText() {
        if (fullName != null) {
            return fullName;
        }
        return ((firstName == null ? "" : firstName) + " " + (lastName == null ? "" : lastName)).strip();
    }
}
