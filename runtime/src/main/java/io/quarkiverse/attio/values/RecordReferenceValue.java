package io.quarkiverse.attio.values;

/**
 * A reference to another record.
 *
 * @param targetObject the slug of the record's object, such as {@code companies}; may be {@code null}
 * @param targetRecordId the record's id
 */
public record RecordReferenceValue(String targetObject, String targetRecordId,
        ValueMetadata metadata) implements AttributeValue {

    @Override
    public AttributeType attributeType() {
        return AttributeType.RECORD_REFERENCE;
    }

    @Override
    public String asText() {
        return targetObject == null ? targetRecordId : targetObject + "/" + targetRecordId;
    }
}
