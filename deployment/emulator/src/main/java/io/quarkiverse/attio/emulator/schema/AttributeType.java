package io.quarkiverse.attio.emulator.schema;

import java.util.Locale;

/** The types of attribute that Attio knows. */
public enum AttributeType {
    TEXT,
    NUMBER,
    CHECKBOX,
    CURRENCY,
    DATE,
    TIMESTAMP,
    RATING,
    STATUS,
    SELECT,
    RECORD_REFERENCE,
    ACTOR_REFERENCE,
    LOCATION,
    DOMAIN,
    EMAIL_ADDRESS,
    PHONE_NUMBER,
    INTERACTION,
    PERSONAL_NAME;

    private final String wireName = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public String wireName() {
        return wireName;
    }

    public static AttributeType of(String wireName) {
        for (AttributeType type : values()) {
            if (type.wireName.equals(wireName)) {
                return type;
            }
        }
        throw new IllegalArgumentException("Unknown attribute type: " + wireName);
    }
}
