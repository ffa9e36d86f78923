package io.quarkiverse.attio.emulator.records;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.wire.Json;

/** A plain search: every word must occur in the name, a domain, an email address or a phone number. */
public final class RecordSearch {

    private final Records records;
    private final RecordJson json;

    public RecordSearch(Records records, RecordJson json) {
        this.records = records;
        this.json = json;
    }

    public ArrayNode search(String query, List<ObjectType> objects, int limit) {
        List<String> words = Arrays.stream(query.toLowerCase(Locale.ROOT).split("\\s+")).filter(w -> !w.isEmpty())
                .toList();
        ArrayNode hits = Json.array();
        for (ObjectType object : objects) {
            for (StoredRecord record : records.store().all(object)) {
                if (hits.size() == limit) {
                    return hits;
                }
                if (matches(record, object, words)) {
                    hits.add(hit(record, object));
                }
            }
        }
        return hits;
    }

    private static boolean matches(StoredRecord record, ObjectType object, List<String> words) {
        List<String> texts = new ArrayList<>(fields(record, object, "name", "full_name", "value"));
        texts.addAll(fields(record, object, "domains", "domain"));
        texts.addAll(fields(record, object, "email_addresses", "email_address"));
        texts.addAll(fields(record, object, "phone_numbers", "phone_number", "original_phone_number"));
        String all = String.join("\n", texts).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(all::contains);
    }

    private ObjectNode hit(StoredRecord record, ObjectType object) {
        ObjectNode hit = Json.object();
        hit.set("id", json.id(record));
        hit.put("record_text", first(fields(record, object, "name", "full_name", "value"), ""));
        List<String> images = new ArrayList<>(fields(record, object, "avatar_url", "value"));
        images.addAll(fields(record, object, "logo_url", "value"));
        hit.put("record_image", first(images, null));
        hit.put("object_slug", object.slug());
        if (object.isStandard("people")) {
            list(hit, "email_addresses", fields(record, object, "email_addresses", "email_address"));
            list(hit, "phone_numbers", fields(record, object, "phone_numbers", "phone_number"));
        } else if (object.isStandard("companies")) {
            list(hit, "domains", fields(record, object, "domains", "domain"));
        }
        return hit;
    }

    private static void list(ObjectNode hit, String name, List<String> texts) {
        ArrayNode array = hit.putArray(name);
        texts.forEach(array::add);
    }

    private static String first(List<String> texts, String otherwise) {
        return texts.isEmpty() ? otherwise : texts.get(0);
    }

    private static List<String> fields(StoredRecord record, ObjectType object, String slug, String... names) {
        List<String> texts = new ArrayList<>();
        object.attribute(slug).ifPresent(attribute -> record.fields(attribute).forEach(fields -> {
            for (String name : names) {
                if (fields.path(name).isTextual()) {
                    texts.add(fields.path(name).textValue());
                }
            }
        }));
        return texts;
    }
}
