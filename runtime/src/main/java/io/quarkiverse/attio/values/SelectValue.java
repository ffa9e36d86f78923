package io.quarkiverse.attio.values;

/**
 * An option of a select attribute. In a record its title comes along; in a default value of an attribute only its id does.
 *
 * @param id the id of the option
 * @param title its title; {@code null} where only the id came
 * @param archived whether it has been archived
 */
public record SelectValue(OptionId id, String title, boolean archived, ValueMetadata metadata) implements AttributeValue {

    @Override
    public AttributeType attributeType() {
        return AttributeType.SELECT;
    }

    /**
     * @return the id within the attribute; {@code null} if Attio sent none
     */
    public String optionId() {
        return id.optionId();
    }

    @Override
    public String asText() {
        return title != null ? title : String.valueOf(optionId());
    }
}
