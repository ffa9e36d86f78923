package io.quarkiverse.attio.emulator.schema;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.Emulator;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Ids;
import io.quarkiverse.attio.emulator.wire.Json;

/** The activities of one workspace, in the order in which they were made. */
public final class Activities {

    private final JsonNode description = Json.resource(Emulator.class, "activities.json");
    private final List<ActivityType> activities = new ArrayList<>();
    private long made;

    Activities() {
        for (JsonNode system : description.path("system")) {
            String slug = system.path("api_slug").asText();
            add(Ids.stable("activity", slug), slug, system.path("singular_noun").asText(),
                    system.path("plural_noun").asText(), system.path("extends").asText(), true, StandardObjects.CREATED_AT);
        }
    }

    public List<ActivityType> all() {
        return List.copyOf(activities);
    }

    public Optional<ActivityType> find(String slugOrId) {
        return activities.stream().filter(a -> a.records().isNamed(slugOrId)).findFirst();
    }

    /** The activity, or a 404. */
    public ActivityType require(String slugOrId) {
        return find(slugOrId)
                .orElseThrow(() -> ApiError.notFound("Activity with slug/ID \"" + slugOrId + "\" not found."));
    }

    /** What an activity may extend. */
    public List<String> bases() {
        List<String> bases = new ArrayList<>();
        description.path("schemas").fieldNames().forEachRemaining(bases::add);
        return bases;
    }

    public ActivityType create(String slug, String singularNoun, String pluralNoun, String base, Instant now) {
        requireFreeNames(null, slug, singularNoun, pluralNoun,
                "Failed to create activity. Please ensure your api_slug and names are unique.");
        return add(Ids.random(), slug, singularNoun, pluralNoun, base, false, now);
    }

    public ActivityType rename(ActivityType activity, String slug, String singularNoun, String pluralNoun) {
        requireFreeNames(activity, slug, singularNoun, pluralNoun,
                "Failed to update activity. Please ensure api_slug is unique.");
        ActivityType renamed = activity.with(activity.records().renamed(slug, singularNoun, pluralNoun));
        activities.set(activities.indexOf(activity), renamed);
        return renamed;
    }

    public void delete(ActivityType activity) {
        if (activity.system()) {
            throw ApiError.badRequest("system_edit_unauthorized",
                    "Cannot delete the system activity \"" + activity.slug() + "\".");
        }
        activities.remove(activity);
    }

    private ActivityType add(String id, String slug, String singularNoun, String pluralNoun, String base, boolean system,
            Instant now) {
        ObjectType records = new ObjectType(id, slug, singularNoun, pluralNoun, now, null, attributes(id, base, now));
        ActivityType added = new ActivityType(++made, records, base, system);
        activities.add(added);
        return added;
    }

    private List<Attribute> attributes(String id, String base, Instant now) {
        List<Attribute> attributes = new ArrayList<>(StandardObjects.systemAttributes(id, now));
        for (JsonNode slug : description.path("schemas").path(base)) {
            ObjectNode described = description.path("attributes").path(slug.asText()).deepCopy();
            // all of them come with the schema, and all are for users to write
            described.put("api_slug", slug.asText()).put("is_system_attribute", true).put("is_writable", true);
            attributes.add(StandardObjects.read(described, id, Ids.stable("attribute", id, slug.asText()), now));
        }
        return List.copyOf(attributes);
    }

    private void requireFreeNames(ActivityType self, String slug, String singularNoun, String pluralNoun, String message) {
        boolean taken = activities.stream().filter(a -> a != self).map(ActivityType::records)
                .anyMatch(a -> a.slug().equals(slug) || a.singularNoun().equalsIgnoreCase(singularNoun)
                        || a.pluralNoun().equalsIgnoreCase(pluralNoun));
        if (taken) {
            throw ApiError.conflict("slug_conflict", message);
        }
    }
}
