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

    /** Interactions and personal names belong to Attio's own attributes only. */
    public boolean creatable() {
        return this != INTERACTION && this != PERSONAL_NAME;
    }

    public boolean multiselectable() {
        return switch (this) {
            case SELECT, RECORD_REFERENCE, ACTOR_REFERENCE, DOMAIN, EMAIL_ADDRESS, PHONE_NUMBER -> true;
            default -> false;
        };
    }

    /** Whether a value may be the only one of its kind: not where few values have to do for all records. */
    public boolean uniqueable() {
        return switch (this) {
            case TEXT, NUMBER, CURRENCY, DATE, TIMESTAMP, DOMAIN, EMAIL_ADDRESS, PHONE_NUMBER -> true;
            default -> false;
        };
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
