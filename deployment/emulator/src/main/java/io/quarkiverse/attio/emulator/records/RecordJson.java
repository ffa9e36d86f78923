package io.quarkiverse.attio.emulator.records;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.schema.Attribute.Trait;
import io.quarkiverse.attio.emulator.schema.Lists;
import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.values.Lookup;
import io.quarkiverse.attio.emulator.values.ValueTypes;
import io.quarkiverse.attio.emulator.wire.Json;
import io.quarkiverse.attio.emulator.wire.Times;

/** Records, entries and their values as they stand on the wire. */
public final class RecordJson {

    private final String workspaceSlug;
    private final Lookup lookup;

    public RecordJson(String workspaceSlug, Lookup lookup) {
        this.workspaceSlug = workspaceSlug;
        this.lookup = lookup;
    }

    public ObjectNode record(StoredRecord record, ObjectType object) {
        ObjectNode json = Json.object();
        json.set("id", id(record));
        json.put("created_at", Times.format(record.createdAt()));
        json.put("web_url", "https://app.attio.com/" + workspaceSlug + "/"
                + object.singularNoun().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "/" + record.id());
        json.set("values", values(record, object));
        return json;
    }

    /** A record of an activity, which has no page of its own. */
    public ObjectNode activityRecord(StoredRecord record, ObjectType activity) {
        ObjectNode json = Json.object();
        json.set("id", lookup.schemaJson().activityId(activity.id()).put("record_id", record.id()));
        json.put("created_at", Times.format(record.createdAt()));
        json.set("values", values(record, activity));
        return json;
    }

    /** An entry of a list, in the place of the record that it is for the rest of the emulator. */
    public ObjectNode entry(StoredRecord entry, ObjectType list) {
        ObjectNode parent = entry.fields(list.requireAttribute(Lists.PARENT)).get(0);
        ObjectNode json = Json.object();
        json.set("id", lookup.schemaJson().listId(list.id()).put("entry_id", entry.id()));
        json.put("parent_record_id", parent.path("target_record_id").textValue());
        json.put("parent_object",
                lookup.object(parent.path("target_object").textValue()).map(ObjectType::slug).orElseThrow());
        json.put("created_at", Times.format(entry.createdAt()));
        json.set("entry_values", values(entry, list));
        return json;
    }

    private ObjectNode values(StoredRecord record, ObjectType object) {
        ObjectNode values = Json.object();
        for (Attribute attribute : object.attributes()) {
            if (!attribute.is(Trait.ARCHIVED)) {
                values.set(attribute.slug(), values(record.current(attribute), attribute));
            }
        }
        return values;
    }

    public ObjectNode id(StoredRecord record) {
        return lookup.schemaJson().objectId(record.objectId()).put("record_id", record.id());
    }

    /** Records that something else is about. */
    public ArrayNode links(List<RecordKey> links) {
        ArrayNode json = Json.array();
        links.forEach(link -> lookup.object(link.objectId()).ifPresent(object -> json.addObject()
                .put("object_slug", object.slug()).put("object_id", object.id()).put("record_id", link.recordId())));
        return json;
    }

    public ArrayNode values(List<Value> values, Attribute attribute) {
        ArrayNode json = Json.array();
        values.forEach(value -> json.add(value(value, attribute)));
        return json;
    }

    private ObjectNode value(Value value, Attribute attribute) {
        ObjectNode json = Json.object();
        json.put("active_from", Times.format(value.from()));
        json.put("active_until", value.until() == null ? null : Times.format(value.until()));
        json.set("created_by_actor", value.actor().toJson());
        json.setAll(ValueTypes.of(attribute).render(value.fields(), attribute, lookup));
        json.put("attribute_type", attribute.type().wireName());
        return json;
    }
}
