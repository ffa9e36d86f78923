package io.quarkiverse.attio.emulator.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.schema.Attribute.Trait;
import io.quarkiverse.attio.emulator.wire.Ids;
import io.quarkiverse.attio.emulator.wire.Json;
import io.quarkiverse.attio.emulator.wire.Times;

/** Objects, lists, activities, attributes and choices as they stand on the wire. */
public final class SchemaJson {

    private static final String TARGET = "target_object";

    private final String workspaceId;
    private final Schema schema;

    public SchemaJson(String workspaceId, Schema schema) {
        this.workspaceId = workspaceId;
        this.schema = schema;
    }

    public ObjectNode object(ObjectType object) {
        ObjectNode json = Json.object();
        json.set("id", objectId(object.id()));
        json.put("api_slug", object.slug());
        json.put("singular_noun", object.singularNoun());
        json.put("plural_noun", object.pluralNoun());
        json.put("created_at", Times.format(object.createdAt()));
        return json;
    }

    public ObjectNode list(ListType list) {
        ObjectNode json = Json.object();
        json.set("id", listId(list.id()));
        json.put("api_slug", list.slug());
        json.put("name", list.name());
        ArrayNode parents = json.putArray("parent_object");
        list.parentObjectIds().forEach(id -> parents.add(schema.require(id).slug()));
        json.put("workspace_access", list.workspaceAccess());
        ArrayNode members = json.putArray("workspace_member_access");
        list.memberAccess().forEach(
                m -> members.addObject().put("workspace_member_id", m.memberId()).put("level", m.level()));
        json.set("created_by_actor", list.createdBy());
        json.put("created_at", Times.format(list.entries().createdAt()));
        return json;
    }

    public ObjectNode activity(ActivityType activity) {
        ObjectNode json = Json.object();
        json.set("id", activityId(activity.id()));
        json.put("api_slug", activity.slug());
        json.put("singular_noun", activity.records().singularNoun());
        json.put("plural_noun", activity.records().pluralNoun());
        json.putArray("extends").addObject().put("schema_id", Ids.stable("activity-schema", activity.base()))
                .put("schema_slug", activity.base());
        json.put("is_system_activity", activity.system());
        json.put("created_at", Times.format(activity.records().createdAt()));
        return json;
    }

    public ObjectNode attribute(Attribute attribute) {
        ObjectNode json = Json.object();
        json.set("id", attributeId(attribute));
        json.put("title", attribute.title());
        json.put("description", attribute.description());
        json.put("api_slug", attribute.slug());
        json.put("type", attribute.type().wireName());
        json.put("is_system_attribute", attribute.is(Trait.SYSTEM));
        json.put("is_writable", attribute.writable());
        json.put("is_required", attribute.required());
        json.put("is_unique", attribute.unique());
        json.put("is_multiselect", attribute.multiselect());
        json.put("is_default_value_enabled", attribute.is(Trait.DEFAULTED));
        json.put("is_archived", attribute.is(Trait.ARCHIVED));
        json.set("default_value", defaultValue(attribute));
        json.set("relationship", schema.inverse(attribute).map(this::relationship).orElse(null));
        json.put("created_at", Times.format(attribute.createdAt()));
        json.set("config", config(attribute));
        return json;
    }

    /** An option; a status has two more fields, and another name for its id. */
    public ObjectNode choice(Attribute attribute, Choice choice) {
        boolean status = attribute.type() == AttributeType.STATUS;
        ObjectNode json = Json.object();
        json.set("id", attributeId(attribute).put(status ? "status_id" : "option_id", choice.id()));
        json.put("title", choice.title());
        json.put("is_archived", choice.archived());
        if (status) {
            json.put("celebration_enabled", choice.celebrated());
            json.put("target_time_in_status", choice.targetTime());
        }
        return json;
    }

    public ObjectNode objectId(String objectId) {
        return Json.object().put("workspace_id", workspaceId).put("object_id", objectId);
    }

    public ObjectNode listId(String listId) {
        return Json.object().put("workspace_id", workspaceId).put("list_id", listId);
    }

    public ObjectNode activityId(String activityId) {
        return Json.object().put("workspace_id", workspaceId).put("activity_id", activityId);
    }

    private ObjectNode attributeId(Attribute attribute) {
        return objectId(attribute.objectId()).put("attribute_id", attribute.id());
    }

    private ObjectNode relationship(Attribute inverse) {
        ObjectNode json = Json.object();
        json.set("id", attributeId(inverse));
        json.put("object_slug", schema.require(inverse.objectId()).slug());
        json.put("title", inverse.title());
        json.put("api_slug", inverse.slug());
        json.put("is_multiselect", inverse.multiselect());
        return json;
    }

    /** The values of a default say their type; objects are stored by their ids and shown by their slugs. */
    private JsonNode defaultValue(Attribute attribute) {
        if (attribute.defaultValue() == null) {
            return null;
        }
        JsonNode shown = attribute.defaultValue().deepCopy();
        for (JsonNode element : shown.path("template")) {
            ObjectNode value = (ObjectNode) element;
            value.put("attribute_type", attribute.type().wireName());
            schema.find(value.path(TARGET).asText()).ifPresent(o -> value.put(TARGET, o.slug()));
        }
        return shown;
    }

    private static ObjectNode config(Attribute attribute) {
        ObjectNode config = Json.object();
        config.putObject("currency")
                .put("default_currency_code", attribute.currency().defaultCode())
                .put("display_type", attribute.currency().displayType());
        ObjectNode reference = config.putObject("record_reference");
        if (attribute.allowedObjectIds() == null) {
            reference.putNull("allowed_object_ids");
        } else {
            ArrayNode ids = reference.putArray("allowed_object_ids");
            attribute.allowedObjectIds().forEach(ids::add);
        }
        return config;
    }
}
