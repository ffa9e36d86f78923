package io.quarkiverse.attio.emulator.values;

import java.util.EnumMap;
import java.util.Map;

import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.schema.AttributeType;

/** Which type of value belongs to which type of attribute. */
public final class ValueTypes {

    private static final Map<AttributeType, ValueType> TYPES = new EnumMap<>(Map.ofEntries(
            Map.entry(AttributeType.TEXT, ScalarTypes.TEXT),
            Map.entry(AttributeType.NUMBER, ScalarTypes.NUMBER),
            Map.entry(AttributeType.CHECKBOX, ScalarTypes.CHECKBOX),
            Map.entry(AttributeType.CURRENCY, ScalarTypes.CURRENCY),
            Map.entry(AttributeType.DATE, ScalarTypes.DATE),
            Map.entry(AttributeType.TIMESTAMP, ScalarTypes.TIMESTAMP),
            Map.entry(AttributeType.RATING, ScalarTypes.RATING),
            Map.entry(AttributeType.STATUS, new ChoiceType("status")),
            Map.entry(AttributeType.SELECT, new ChoiceType("option")),
            Map.entry(AttributeType.RECORD_REFERENCE, new RecordReferenceType()),
            Map.entry(AttributeType.ACTOR_REFERENCE, new ActorReferenceType()),
            Map.entry(AttributeType.LOCATION, new LocationType()),
            Map.entry(AttributeType.DOMAIN, new DomainType()),
            Map.entry(AttributeType.EMAIL_ADDRESS, new EmailAddressType()),
            Map.entry(AttributeType.PHONE_NUMBER, new PhoneNumberType()),
            Map.entry(AttributeType.INTERACTION, new InteractionType()),
            Map.entry(AttributeType.PERSONAL_NAME, new PersonalNameType())));

    private ValueTypes() {
    }

    public static ValueType of(Attribute attribute) {
        return TYPES.get(attribute.type());
    }
}
