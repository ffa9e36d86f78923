package io.quarkiverse.attio.emulator.server;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.records.DefaultValues;
import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.schema.Attribute.Currency;
import io.quarkiverse.attio.emulator.schema.Attribute.Trait;
import io.quarkiverse.attio.emulator.schema.AttributeType;
import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.workspace.Workspace;

/** The fields that a request gives an attribute; what it leaves out stays as it is. */
final class AttributeBody {

    private static final String DATA = "data";
    private static final String TITLE = "title";
    private static final String DESCRIPTION = "description";
    private static final String SLUG = "api_slug";
    private static final String REQUIRED = "is_required";
    private static final String UNIQUE = "is_unique";
    private static final String ARCHIVED = "is_archived";
    private static final String DEFAULT = "default_value";
    private static final String CONFIG = "config";
    private static final String CURRENCY = "currency";
    private static final String REFERENCE = "record_reference";
    private static final String ALLOWED = "allowed_objects";
    private static final String CODE = "default_currency_code";
    private static final String DISPLAY = "display_type";
    private static final List<String> CHANGEABLE = List.of(TITLE, DESCRIPTION, SLUG, REQUIRED, UNIQUE, DEFAULT, CONFIG,
            ARCHIVED);
    private static final Set<String> DISPLAY_TYPES = Set.of("code", "name", "narrowSymbol", "symbol");
    private static final Set<String> CURRENCIES = Set.of("ARS", "AUD", "BRL", "BGN", "CAD", "CLP", "CNY", "COP", "CZK", "DKK",
            "EUR", "FJD", "HKD", "HUF", "ISK", "INR", "IDR", "ILS", "JPY", "KES", "KRW", "MYR", "MXN", "NTD", "NZD", "NGN",
            "NOK", "XPF", "PEN", "PHP", "PLN", "GBP", "RWF", "SAR", "SGD", "ZAR", "SEK", "CHF", "THB", "TRY", "AED", "UYU",
            "USD");

    private final ObjectNode data;
    private final Workspace workspace;

    AttributeBody(ObjectNode data, Workspace workspace) {
        this.data = data;
        this.workspace = workspace;
    }

    static boolean changesSomething(ObjectNode data) {
        return CHANGEABLE.stream().anyMatch(data::has);
    }

    Attribute edit(Attribute before) {
        String slug = data.has(SLUG) ? Call.name(data, SLUG) : before.slug();
        String title = data.has(TITLE) ? Call.text(data, TITLE, DATA, TITLE) : before.title();
        String description = data.has(DESCRIPTION) ? Call.textOrNull(data, DESCRIPTION, DATA, DESCRIPTION)
                : before.description();
        Set<Trait> traits = EnumSet.copyOf(before.traits());
        set(traits, Trait.REQUIRED, REQUIRED);
        set(traits, Trait.UNIQUE, UNIQUE);
        set(traits, Trait.ARCHIVED, ARCHIVED);
        if (traits.contains(Trait.UNIQUE) && !before.type().uniqueable()) {
            throw ApiError.body("Attributes of type \"" + before.type().wireName() + "\" cannot be unique", DATA, UNIQUE);
        }
        ObjectNode config = data.has(CONFIG) ? Call.object(data.path(CONFIG), DATA, CONFIG) : data.objectNode();
        // the default is read last, since the rest decides what it may be
        Attribute edited = before.edited(slug, title, description, traits, before.defaultValue(), allowed(config, before),
                currency(config, before));
        if (!data.has(DEFAULT)) {
            return edited;
        }
        JsonNode defaultValue = DefaultValues.read(data.path(DEFAULT), edited, workspace);
        traits.remove(Trait.DEFAULTED);
        if (defaultValue != null) {
            traits.add(Trait.DEFAULTED);
        }
        return edited.edited(slug, title, description, traits, defaultValue, edited.allowedObjectIds(), edited.currency());
    }

    private void set(Set<Trait> traits, Trait trait, String field) {
        if (data.has(field)) {
            traits.remove(trait);
            if (Call.flag(data, field, DATA, field)) {
                traits.add(trait);
            }
        }
    }

    private static Currency currency(ObjectNode config, Attribute before) {
        if (!config.has(CURRENCY)) {
            return before.currency();
        }
        ObjectNode currency = Call.object(config.path(CURRENCY), DATA, CONFIG, CURRENCY);
        Currency read = new Currency(oneOf(currency, CODE, CURRENCIES), oneOf(currency, DISPLAY, DISPLAY_TYPES));
        // a part of the configuration that is another type's says nothing
        return before.type() == AttributeType.CURRENCY ? read : before.currency();
    }

    private static String oneOf(ObjectNode currency, String field, Set<String> known) {
        String value = Call.text(currency, field, DATA, CONFIG, CURRENCY, field);
        if (!known.contains(value)) {
            throw ApiError.body("Invalid enum value", DATA, CONFIG, CURRENCY, field);
        }
        return value;
    }

    private List<String> allowed(ObjectNode config, Attribute before) {
        if (!config.has(REFERENCE)) {
            return before.allowedObjectIds();
        }
        JsonNode names = Call.object(config.path(REFERENCE), DATA, CONFIG, REFERENCE).path(ALLOWED);
        if (!names.isArray() || names.isEmpty()) {
            throw refusedObjects(names.isMissingNode() ? "Required" : "Expected an array of at least one object");
        }
        Set<String> ids = new LinkedHashSet<>();
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).isTextual()) {
                throw ApiError.body("Expected string", DATA, CONFIG, REFERENCE, ALLOWED, i);
            }
            ids.add(object(names.get(i).textValue(), workspace).id());
        }
        if (before.type() != AttributeType.RECORD_REFERENCE) {
            return before.allowedObjectIds();
        }
        if (before.inverse() != null && !List.copyOf(ids).equals(before.allowedObjectIds())) {
            throw refusedObjects("A relationship leads to the object of its other side only");
        }
        return List.copyOf(ids);
    }

    private static ApiError refusedObjects(String detail) {
        return ApiError.body(detail, DATA, CONFIG, REFERENCE, ALLOWED);
    }

    /** An object that an attribute leads to; one that is not there is a fault of the form here, as it is in a default. */
    static ObjectType object(String slugOrId, Workspace workspace) {
        return workspace.object(slugOrId).orElseThrow(() -> ApiError.badRequest("validation_type",
                "Object with slug/ID \"" + slugOrId + "\" not found."));
    }
}
