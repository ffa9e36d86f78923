package io.quarkiverse.attio.emulator.schema;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.emulator.Emulator;
import io.quarkiverse.attio.emulator.schema.Attribute.Currency;
import io.quarkiverse.attio.emulator.schema.Attribute.Inverse;
import io.quarkiverse.attio.emulator.schema.Attribute.Source;
import io.quarkiverse.attio.emulator.schema.Attribute.Trait;
import io.quarkiverse.attio.emulator.wire.Ids;
import io.quarkiverse.attio.emulator.wire.Json;

/** Reads the standard objects from their description, for a workspace that has some of them on. */
public final class StandardObjects {

    /** The day on which every workspace of the emulator came to be. */
    public static final Instant CREATED_AT = Instant.parse("2026-01-05T09:00:00.000000000Z");

    private static final Map<String, Trait> TRAITS = Map.of(
            "is_system_attribute", Trait.SYSTEM,
            "is_writable", Trait.WRITABLE,
            "is_required", Trait.REQUIRED,
            "is_unique", Trait.UNIQUE,
            "is_multiselect", Trait.MULTISELECT,
            "is_default_value_enabled", Trait.DEFAULTED,
            "is_archived", Trait.ARCHIVED);

    private static final List<String> SYSTEM_ATTRIBUTES = List.of("record_id", "created_at", "created_by");

    private StandardObjects() {
    }

    public static Schema schema(Set<String> enabled) {
        List<ObjectType> objects = new ArrayList<>();
        Set<String> off = new TreeSet<>();
        for (JsonNode object : description()) {
            String slug = object.path("api_slug").asText();
            if (enabled.contains(slug)) {
                objects.add(read(object, slug, enabled));
            } else {
                off.add(slug);
            }
        }
        return new Schema(objects, off);
    }

    /** What a custom object has from the start. */
    static List<Attribute> systemAttributes(String objectId, Instant now) {
        List<Attribute> attributes = new ArrayList<>();
        for (JsonNode attribute : description().path(0).path("attributes")) {
            String slug = attribute.path("api_slug").asText();
            if (SYSTEM_ATTRIBUTES.contains(slug)) {
                attributes.add(read(attribute, objectId, Ids.random(), now));
            }
        }
        return List.copyOf(attributes);
    }

    public static String objectId(String slug) {
        return Ids.stable("object", slug);
    }

    public static String attributeId(String objectSlug, String slug) {
        return Ids.stable("attribute", objectSlug, slug);
    }

    private static JsonNode description() {
        return Json.resource(Emulator.class, "standard-objects.json").path("objects");
    }

    private static ObjectType read(JsonNode object, String slug, Set<String> enabled) {
        List<Attribute> attributes = new ArrayList<>();
        for (JsonNode attribute : object.path("attributes")) {
            if (isPresent(attribute.path("present_when").asText(), enabled)) {
                String id = attributeId(slug, attribute.path("api_slug").asText());
                attributes.add(read(attribute, objectId(slug), id, CREATED_AT));
            }
        }
        return new ObjectType(objectId(slug), slug, object.path("singular_noun").asText(),
                object.path("plural_noun").asText(), CREATED_AT, slug, List.copyOf(attributes));
    }

    private static boolean isPresent(String condition, Set<String> enabled) {
        return condition.equals("always") || enabled.contains(condition.replace(" enabled", ""));
    }

    static Attribute read(JsonNode json, String objectId, String id, Instant createdAt) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        TRAITS.forEach((field, trait) -> {
            if (json.path(field).asBoolean()) {
                traits.add(trait);
            }
        });
        JsonNode currency = json.path("config").path("currency");
        return new Attribute(id, objectId, json.path("api_slug").asText(), json.path("title").asText(),
                json.path("description").textValue(), AttributeType.of(json.path("type").asText()),
                source(json.path("filled_by").asText()), Set.copyOf(traits),
                json.path("default_value").isObject() ? json.path("default_value") : null, inverse(json.path("relationship")),
                allowed(json.path("config").path("record_reference").path("allowed_objects")),
                new Currency(currency.path("default_currency_code").textValue(), currency.path("display_type").textValue()),
                choices(json, id), createdAt);
    }

    private static Source source(String filledBy) {
        return switch (filledBy) {
            case "system" -> Source.SYSTEM;
            case "enrichment" -> Source.ENRICHMENT;
            case "communication intelligence" -> Source.COMMUNICATION;
            // what a user may write keeps its history, also where enrichment may write it too
            default -> Source.USER;
        };
    }

    private static Inverse inverse(JsonNode relationship) {
        if (!relationship.isObject()) {
            return null;
        }
        String object = relationship.path("object").asText();
        return new Inverse(objectId(object), attributeId(object, relationship.path("attribute").asText()));
    }

    private static List<String> allowed(JsonNode slugs) {
        if (!slugs.isArray()) {
            return null;
        }
        List<String> ids = new ArrayList<>();
        slugs.forEach(slug -> ids.add(objectId(slug.asText())));
        return List.copyOf(ids);
    }

    private static List<Choice> choices(JsonNode json, String attributeId) {
        List<Choice> choices = new ArrayList<>();
        for (JsonNode title : json.path("options").path("titles")) {
            choices.add(new Choice(Ids.stable("option", attributeId, title.asText()), title.asText(), false, false, null));
        }
        for (JsonNode status : json.path("statuses")) {
            String title = status.path("title").asText();
            choices.add(new Choice(Ids.stable("status", attributeId, title), title, status.path("is_archived").asBoolean(),
                    status.path("celebration_enabled").asBoolean(), status.path("target_time_in_status").textValue()));
        }
        return List.copyOf(choices);
    }
}
