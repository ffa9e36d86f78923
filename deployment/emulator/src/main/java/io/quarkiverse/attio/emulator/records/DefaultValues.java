package io.quarkiverse.attio.emulator.records;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.schema.Attribute.Trait;
import io.quarkiverse.attio.emulator.schema.AttributeType;
import io.quarkiverse.attio.emulator.values.Actor;
import io.quarkiverse.attio.emulator.values.Lookup;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.IsoDuration;
import io.quarkiverse.attio.emulator.wire.Json;
import io.quarkiverse.attio.emulator.wire.Times;

/** What an attribute holds on a new record that says nothing of it. */
public final class DefaultValues {

    private static final String DATA = "data";
    private static final String DEFAULT = "default_value";
    private static final String TYPE = "type";
    private static final String TEMPLATE = "template";
    private static final String DYNAMIC = "dynamic";
    private static final String STATIC = "static";
    private static final String CURRENT_USER = "current-user";

    private DefaultValues() {
    }

    /**
     * A default as it is stored, from a request; null for none.
     *
     * @throws ApiError if the attribute could never hold it
     */
    public static JsonNode read(JsonNode json, Attribute attribute, Lookup lookup) {
        if (json.isNull()) {
            return null;
        }
        if (!json.isObject()) {
            throw ApiError.body("Expected object", DATA, DEFAULT);
        }
        JsonNode template = json.path(TEMPLATE);
        ObjectNode stored = Json.object().put(TYPE, json.path(TYPE).asText());
        switch (json.path(TYPE).asText()) {
            case DYNAMIC -> stored.put(TEMPLATE, dynamic(template, attribute));
            case STATIC -> stored.set(TEMPLATE, fixed(template, attribute, lookup));
            default -> throw ApiError.body("Expected \"dynamic\" or \"static\"", DATA, DEFAULT, TYPE);
        }
        return stored;
    }

    /** The values that the default gives a record made at that time by that actor. */
    static Optional<List<ObjectNode>> of(Attribute attribute, Instant now, Actor actor, Lookup lookup) {
        if (!attribute.is(Trait.DEFAULTED) || !attribute.writable() || attribute.is(Trait.ARCHIVED)
                || attribute.defaultValue() == null) {
            return Optional.empty();
        }
        JsonNode template = attribute.defaultValue().path(TEMPLATE);
        try {
            JsonNode elements = template.isTextual() ? dynamic(template.textValue(), attribute, now, actor) : template;
            return Optional.of(WrittenValues.elements(elements, attribute, lookup));
        } catch (ApiError | DateTimeException e) {
            // what it named is gone since, which is no fault of the record
            return Optional.empty();
        }
    }

    private static ArrayNode dynamic(String template, Attribute attribute, Instant now, Actor actor) {
        ArrayNode elements = Json.array();
        if (attribute.type() != AttributeType.ACTOR_REFERENCE) {
            elements.add(Times.format(IsoDuration.parse(template).after(now)));
        } else if (Actor.MEMBER.equals(actor.type())) {
            // a token of the workspace is no user
            elements.add(actor.id());
        }
        return elements;
    }

    private static String dynamic(JsonNode template, Attribute attribute) {
        boolean valid = switch (attribute.type()) {
            case ACTOR_REFERENCE -> template.asText().equals(CURRENT_USER);
            case DATE, TIMESTAMP -> template.isTextual() && isDuration(template.textValue());
            default -> false;
        };
        if (!valid) {
            throw ApiError.body("Expected \"current-user\" for actors, or an ISO 8601 duration for dates and timestamps",
                    DATA, DEFAULT, TEMPLATE);
        }
        return template.textValue();
    }

    private static boolean isDuration(String text) {
        try {
            return IsoDuration.parse(text).after(Instant.EPOCH) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static ArrayNode fixed(JsonNode template, Attribute attribute, Lookup lookup) {
        if (!template.isArray()) {
            throw ApiError.body(template.isMissingNode() ? "Required" : "Expected array", DATA, DEFAULT, TEMPLATE);
        }
        for (JsonNode element : template) {
            String target = element.path("target_object").asText();
            if (attribute.type() == AttributeType.RECORD_REFERENCE && element.has("target_object")
                    && lookup.object(target).isEmpty()) {
                throw ApiError.badRequest("validation_type",
                        "Could not find an object with slug \"" + target + "\" for default value.");
            }
        }
        try {
            ArrayNode stored = Json.array();
            WrittenValues.elements(template, attribute, lookup).forEach(stored::add);
            return stored;
        } catch (ApiError e) {
            throw e.under(DATA, DEFAULT, TEMPLATE).inConfiguration();
        }
    }
}
