package io.quarkiverse.attio.emulator.records;

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
    private final SearchIndex index;

    public RecordSearch(Records records, SearchIndex index) {
        this.records = records;
        this.index = index;
    }

    public ArrayNode search(String query, List<ObjectType> objects, int limit) {
        List<String> words = Arrays.stream(query.toLowerCase(Locale.ROOT).split("\\s+")).filter(w -> !w.isEmpty())
                .toList();
        ArrayNode hits = Json.array();
        for (ObjectType object : objects) {
            for (SearchDocument document : index.documents(object)) {
                if (hits.size() == limit) {
                    return hits;
                }
                if (document.matches(words) && !records.store().merges().goesOn(document.recordId())) {
                    hits.add(hit(document, object));
                }
            }
        }
        return hits;
    }

    private ObjectNode hit(SearchDocument document, ObjectType object) {
        ObjectNode hit = Json.object();
        hit.set("id", records.lookup().schemaJson().objectId(object.id()).put("record_id", document.recordId()));
        hit.put("record_text", document.text());
        hit.put("record_image", document.image());
        hit.put("object_slug", object.slug());
        if (object.isStandard("people")) {
            list(hit, "email_addresses", document.emailAddresses());
            list(hit, "phone_numbers", document.phoneNumbers());
        } else if (object.isStandard("companies")) {
            list(hit, "domains", document.domains());
        }
        return hit;
    }

    private static void list(ObjectNode hit, String name, List<String> texts) {
        ArrayNode array = hit.putArray(name);
        texts.forEach(array::add);
    }
}
