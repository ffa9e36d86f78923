package io.quarkiverse.attio.emulator.query;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;

import io.quarkiverse.attio.emulator.records.Value;
import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.schema.AttributeType;
import io.quarkiverse.attio.emulator.wire.Times;

/** A property of a type's values that can be filtered and sorted by; the first of a list is the default one. */
record Property(String name, Kind kind) {

    private static final String ACTIVE_FROM = "active_from";

    /** The properties of a type, in the words of a filter. */
    static List<Property> of(Attribute attribute) {
        return switch (attribute.type()) {
            case TEXT -> List.of(new Property("value", Kind.TEXT));
            case NUMBER, RATING -> List.of(new Property("value", Kind.NUMBER));
            case CHECKBOX -> List.of(new Property("value", Kind.FLAG));
            case CURRENCY -> List.of(new Property("currency_value", Kind.NUMBER), new Property("value", Kind.NUMBER));
            case DATE -> List.of(new Property("value", Kind.DATE));
            case TIMESTAMP -> List.of(new Property("value", Kind.INSTANT));
            case SELECT -> List.of(new Property("option", Kind.CHOICE), new Property(ACTIVE_FROM, Kind.INSTANT));
            case STATUS -> List.of(new Property("status", Kind.CHOICE), new Property(ACTIVE_FROM, Kind.INSTANT));
            case RECORD_REFERENCE -> List.of(new Property("target_record_id", Kind.ID),
                    new Property("target_object", Kind.OBJECT));
            case ACTOR_REFERENCE -> List.of(new Property("referenced_actor_id", Kind.ID),
                    new Property("referenced_actor_type", Kind.CODE));
            case DOMAIN -> List.of(new Property("domain", Kind.LOWER_TEXT), new Property("root_domain", Kind.LOWER_TEXT));
            case EMAIL_ADDRESS -> List.of(new Property("email_address", Kind.LOWER_TEXT),
                    new Property("email_domain", Kind.LOWER_TEXT), new Property("email_root_domain", Kind.LOWER_TEXT),
                    new Property("email_local_specifier", Kind.LOWER_TEXT));
            case PHONE_NUMBER -> List.of(new Property("phone_number", Kind.PHONE),
                    new Property("country_code", Kind.CODE));
            case PERSONAL_NAME -> List.of(new Property("full_name", Kind.TEXT), new Property("first_name", Kind.TEXT),
                    new Property("last_name", Kind.TEXT));
            case LOCATION -> List.of(new Property("locality", Kind.TEXT), new Property("line_1", Kind.TEXT),
                    new Property("line_2", Kind.TEXT), new Property("line_3", Kind.TEXT),
                    new Property("line_4", Kind.TEXT), new Property("region", Kind.TEXT),
                    new Property("postcode", Kind.TEXT), new Property("country_code", Kind.CODE));
            case INTERACTION -> List.of(new Property("interacted_at", Kind.INSTANT),
                    new Property("interaction_type", Kind.CODE), new Property("owner_member_id", Kind.ID));
        };
    }

    /** The property that a bare value is meant for; none where a filter has to name it. */
    static Optional<Property> defaultOf(Attribute attribute) {
        return switch (attribute.type()) {
            case RECORD_REFERENCE, ACTOR_REFERENCE, LOCATION, INTERACTION -> Optional.empty();
            default -> Optional.of(of(attribute).get(0));
        };
    }

    static Optional<Property> named(Attribute attribute, String name) {
        return of(attribute).stream().filter(p -> p.name().equals(name)).findFirst();
    }

    /** The property of one value; missing or null if the value has none. */
    JsonNode of(Value value, Attribute attribute) {
        if (name.equals(ACTIVE_FROM)) {
            return TextNode.valueOf(Times.format(value.from()));
        }
        if (name.equals("owner_member_id")) {
            return value.fields().path("owner_actor").path("id");
        }
        if (attribute.type() == AttributeType.CURRENCY) {
            return value.fields().path("currency_value");
        }
        return value.fields().path(name);
    }
}
