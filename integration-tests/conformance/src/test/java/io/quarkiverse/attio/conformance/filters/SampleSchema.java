package io.quarkiverse.attio.conformance.filters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.objects.CreateObject;

/** An object of our own that has an attribute of every type that can be made. */
final class SampleSchema {

    static final String SAMPLES = "samples";
    static final List<String> STAGES = List.of("Lead", "In progress", "Won", "lead", "Lost & found");
    static final List<String> OPTIONS = List.of("Red", "green", "Blue", "RED", "Two words");

    /** Attributes by type; those of {@link #SEVERAL} hold any number of values. */
    private static final Map<String, List<String>> ATTRIBUTES = new LinkedHashMap<>();
    private static final List<String> SEVERAL = List.of("colours", "linked", "contacts", "hosts", "mails", "phones");

    static {
        ATTRIBUTES.put("text", List.of("title"));
        ATTRIBUTES.put("number", List.of("amount"));
        ATTRIBUTES.put("rating", List.of("stars"));
        ATTRIBUTES.put("currency", List.of("price"));
        ATTRIBUTES.put("date", List.of("day"));
        ATTRIBUTES.put("timestamp", List.of("moment"));
        ATTRIBUTES.put("checkbox", List.of("ticked"));
        ATTRIBUTES.put("select", List.of("colour", "colours"));
        ATTRIBUTES.put("status", List.of("stage"));
        ATTRIBUTES.put("record-reference", List.of("linked", "contacts", "buyer"));
        ATTRIBUTES.put("actor-reference", List.of("owner"));
        ATTRIBUTES.put("location", List.of("place"));
        ATTRIBUTES.put("domain", List.of("hosts"));
        ATTRIBUTES.put("email-address", List.of("mails"));
        ATTRIBUTES.put("phone-number", List.of("phones"));
    }

    private SampleSchema() {
    }

    static void create(Attio attio) {
        attio.create("/v2/objects", new CreateObject(SAMPLES, "Sample", "Samples"));
        ATTRIBUTES.forEach((type, slugs) -> slugs.forEach(slug -> attio.create("/v2/objects/samples/attributes",
                data(attribute(type, slug)))));
        STAGES.forEach(title -> choice(attio, "samples/attributes/stage/statuses", title));
        OPTIONS.forEach(title -> choice(attio, "samples/attributes/colour/options", title));
        OPTIONS.forEach(title -> choice(attio, "samples/attributes/colours/options", title));
    }

    private static void choice(Attio attio, String path, String title) {
        attio.create("/v2/objects/" + path, data(JsonNodeFactory.instance.objectNode().put("title", title)));
    }

    private static ObjectNode attribute(String type, String slug) {
        ObjectNode attribute = JsonNodeFactory.instance.objectNode().put("title", slug).put("api_slug", slug)
                .put("type", type).put("is_required", false).put("is_unique", false)
                .put("is_multiselect", SEVERAL.contains(slug)).putNull("description");
        ObjectNode config = attribute.putObject("config");
        if (type.equals("currency")) {
            config.putObject(type).put("default_currency_code", "EUR").put("display_type", "symbol");
        } else if (type.equals("record-reference")) {
            List<String> allowed = switch (slug) {
                case "linked" -> List.of(SAMPLES);
                case "contacts" -> List.of("people", "companies");
                default -> List.of("people");
            };
            allowed.forEach(config.putObject("record_reference").putArray("allowed_objects")::add);
        }
        return attribute;
    }

    private static ObjectNode data(ObjectNode payload) {
        return JsonNodeFactory.instance.objectNode().set("data", payload);
    }
}
