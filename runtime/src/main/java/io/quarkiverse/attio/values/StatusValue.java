package io.quarkiverse.attio.values;

/**
 * A status. In a record its title comes along; in a default value of an attribute only its id does.
 *
 * @param id the id of the status
 * @param title its title; {@code null} where only the id came
 * @param archived whether it has been archived
 * @param celebrationEnabled whether Attio celebrates when it is reached
 * @param targetTimeInStatus how long a record should have it at most, an ISO 8601 duration; may be {@code null}
 */
public record StatusValue(StatusId id, String title, boolean archived, boolean celebrationEnabled,
        String targetTimeInStatus, ValueMetadata metadata) implements AttributeValue {

    @Override
    public AttributeType attributeType() {
        return AttributeType.STATUS;
    }

    /**
     * @return the id within the attribute; {@code null} if Attio sent none
     */
    public String statusId() {
        return id.statusId();
    }

    @Override
    public String asText() {
        return title != null ? title : String.valueOf(statusId());
    }
}
