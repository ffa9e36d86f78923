package io.quarkiverse.attio.emulator.query;

import static io.quarkiverse.attio.emulator.query.Operator.CONTAINS;
import static io.quarkiverse.attio.emulator.query.Operator.ENDS_WITH;
import static io.quarkiverse.attio.emulator.query.Operator.EQ;
import static io.quarkiverse.attio.emulator.query.Operator.GT;
import static io.quarkiverse.attio.emulator.query.Operator.GTE;
import static io.quarkiverse.attio.emulator.query.Operator.IN;
import static io.quarkiverse.attio.emulator.query.Operator.LT;
import static io.quarkiverse.attio.emulator.query.Operator.LTE;
import static io.quarkiverse.attio.emulator.query.Operator.NOT_EMPTY;
import static io.quarkiverse.attio.emulator.query.Operator.STARTS_WITH;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;

import io.quarkiverse.attio.emulator.records.Value;
import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.schema.AttributeType;
import io.quarkiverse.attio.emulator.wire.Times;

/**
 * A property of a type's values that can be filtered and sorted by.
 *
 * @param operators what the documentation of its type names, and no more: a filter that works here has to work there
 */
record Property(String name, Kind kind, Set<Operator> operators) {

    private static final String VALUE = "value";
    private static final String CURRENCY_VALUE = "currency_value";
    private static final String ACTIVE_FROM = "active_from";
    private static final String OWNER = "owner_member_id";

    private static final Set<Operator> EQUALITY = EnumSet.of(EQ);
    private static final Set<Operator> EQUALITY_OR_ANY = EnumSet.of(EQ, NOT_EMPTY);
    private static final Set<Operator> STRING = EnumSet.of(EQ, CONTAINS, STARTS_WITH, ENDS_WITH);
    private static final Set<Operator> STRING_OR_ANY = EnumSet.of(EQ, CONTAINS, STARTS_WITH, ENDS_WITH, NOT_EMPTY);
    private static final Set<Operator> TEXT = EnumSet.of(EQ, IN, CONTAINS, STARTS_WITH, ENDS_WITH, NOT_EMPTY);
    private static final Set<Operator> BOUNDS = EnumSet.of(LT, LTE, GT, GTE);
    private static final Set<Operator> ORDERED = EnumSet.of(EQ, LT, LTE, GT, GTE);

    /** The properties of a type, in the words of a filter; the default one, if there is one, comes first. */
    static List<Property> of(Attribute attribute) {
        return switch (attribute.type()) {
            case TEXT -> List.of(new Property(VALUE, Kind.TEXT, TEXT));
            case NUMBER, RATING -> List.of(new Property(VALUE, Kind.NUMBER, ORDERED));
            case CHECKBOX -> List.of(new Property(VALUE, Kind.FLAG, EQUALITY));
            // values read "currency_value" while the documentation of filters says "value"
            case CURRENCY -> List.of(new Property(CURRENCY_VALUE, Kind.AMOUNT, ORDERED),
                    new Property(VALUE, Kind.AMOUNT, ORDERED));
            case DATE -> List.of(new Property(VALUE, Kind.DATE, ORDERED));
            case TIMESTAMP -> List.of(new Property(VALUE, Kind.INSTANT, ORDERED));
            case SELECT -> choice("option");
            case STATUS -> choice("status");
            case RECORD_REFERENCE -> List.of(new Property("target_record_id", Kind.ID, EnumSet.of(EQ, IN)),
                    new Property("target_object", Kind.OBJECT, EQUALITY));
            case ACTOR_REFERENCE -> List.of(new Property("referenced_actor_id", Kind.ID, EQUALITY),
                    new Property("referenced_actor_type", Kind.TEXT, EQUALITY));
            case DOMAIN -> named(Kind.LOWER_TEXT, STRING_OR_ANY, "domain", "root_domain");
            case EMAIL_ADDRESS -> named(Kind.LOWER_TEXT, STRING, "email_address", "email_domain", "email_root_domain",
                    "email_local_specifier");
            case PHONE_NUMBER -> List.of(new Property("phone_number", Kind.PHONE, STRING),
                    new Property("country_code", Kind.TEXT, EQUALITY_OR_ANY));
            case PERSONAL_NAME -> named(Kind.TEXT, STRING_OR_ANY, "full_name", "first_name", "last_name");
            case LOCATION -> location();
            case INTERACTION -> List.of(new Property("interacted_at", Kind.INSTANT, ORDERED),
                    new Property("interaction_type", Kind.TEXT, EQUALITY_OR_ANY),
                    new Property(OWNER, Kind.ID, EQUALITY_OR_ANY));
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
        if (name.equals(OWNER)) {
            return value.fields().path("owner_actor").path("id");
        }
        if (attribute.type() == AttributeType.CURRENCY) {
            return value.fields().path(CURRENCY_VALUE);
        }
        return value.fields().path(name);
    }

    private static List<Property> named(Kind kind, Set<Operator> operators, String... names) {
        return List.of(names).stream().map(name -> new Property(name, kind, operators)).toList();
    }

    private static List<Property> choice(String name) {
        return List.of(new Property(name, Kind.CHOICE, EQUALITY),
                new Property(ACTIVE_FROM, Kind.DAY_OR_INSTANT, BOUNDS));
    }

    private static List<Property> location() {
        List<Property> properties = new ArrayList<>(named(Kind.TEXT, STRING, "locality", "line_1", "line_2",
                "line_3", "line_4", "region", "postcode"));
        properties.add(new Property("country_code", Kind.TEXT, EnumSet.of(EQ, STARTS_WITH)));
        return properties;
    }
}
