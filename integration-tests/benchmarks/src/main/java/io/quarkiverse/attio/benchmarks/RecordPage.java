package io.quarkiverse.attio.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A page of records as a query of companies answers it: 500 records of about 6 KB each, made up. */
final class RecordPage {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String WHEN = "2023-01-02T13:00:00.061281000Z";
    /** How many attributes of each kind a company has, about. */
    private static final List<String> TEXTS = List.of("name", "description", "linkedin", "twitter", "facebook", "instagram",
            "angellist", "logo_url", "record_id");
    private static final List<String> UNSET = List.of("funding", "associated_deals", "associated_workspaces", "last_call",
            "next_interaction", "first_call");

    private RecordPage() {
    }

    static byte[] of(int records) {
        return of(0, records);
    }

    /** The answer to a request for one record. */
    static byte[] one() {
        ObjectNode answer = JSON.createObjectNode();
        record(answer.putObject("data"), 0);
        return answer.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The page from a record on. */
    static byte[] of(int first, int records) {
        ObjectNode page = JSON.createObjectNode();
        ArrayNode data = page.putArray("data");
        for (int i = first; i < first + records; i++) {
            record(data.addObject(), i);
        }
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void record(ObjectNode record, int i) {
        ObjectNode id = record.putObject("id");
        id.put("workspace_id", "14beef7a-99f7-4534-a87e-70b564330a4c");
        id.put("object_id", "97052eb9-e65e-443f-a297-f2d9a4a7f795");
        id.put("record_id", String.format("bf071e1f-6035-429d-b874-%012d", i));
        record.put("created_at", WHEN);
        record.put("web_url", "https://app.attio.com/example/company/bf071e1f-6035-429d-b874-" + i);
        ObjectNode values = record.putObject("values");
        for (String text : TEXTS) {
            value(values, text, "text").put("value", "Ürban \"Example\" company of number " + i + " and its " + text);
        }
        value(values, "domains", "domain").put("domain", "app" + i + ".example").put("root_domain", "app" + i + ".example");
        value(values, "arr", "currency").put("currency_value", 1_000_000 + i).put("currency_code", "USD");
        value(values, "score", "number").put("value", i + 0.25);
        value(values, "founded", "date").put("value", "1999-12-31");
        value(values, "created_at", "timestamp").put("value", WHEN);
        for (int person = 0; person < 3; person++) {
            ArrayNode team = values.has("team") ? (ArrayNode) values.get("team") : values.putArray("team");
            metadata(team.addObject(), "record-reference").put("target_object", "people").put("target_record_id",
                    String.format("cf071e1f-6035-429d-b874-%012d", i * 3 + person));
        }
        for (String select : List.of("employee_range", "estimated_arr_usd", "categories", "strength")) {
            ObjectNode option = value(values, select, "select").putObject("option");
            option.putObject("id").put("workspace_id", "14beef7a-99f7-4534-a87e-70b564330a4c")
                    .put("object_id", "97052eb9-e65e-443f-a297-f2d9a4a7f795")
                    .put("attribute_id", "41252299-f8c7-4b5e-99c9-4ff8321d2f96")
                    .put("option_id", "08c2c59a-c18e-40c6-8dc4-95415313b2ea");
            option.put("title", "11-50").put("is_archived", false);
        }
        ObjectNode location = value(values, "primary_location", "location");
        List.of("line_1", "line_2", "line_3", "line_4", "region", "postcode").forEach(location::putNull);
        location.put("locality", "Leeds").put("country_code", "GB").put("latitude", "53.8").put("longitude", "-1.5");
        for (String interaction : List.of("first_interaction", "last_interaction", "last_email_interaction")) {
            value(values, interaction, "interaction").put("interaction_type", "email").put("interacted_at", WHEN)
                    .putObject("owner_actor").put("type", "workspace-member").put("id", "50cf242c-7fa3-4cad-87d0-75b1af71c57b");
        }
        UNSET.forEach(values::putArray);
    }

    private static ObjectNode value(ObjectNode values, String slug, String type) {
        return metadata(values.putArray(slug).addObject(), type);
    }

    private static ObjectNode metadata(ObjectNode value, String type) {
        value.put("active_from", WHEN).putNull("active_until").putObject("created_by_actor").put("type", "system")
                .putNull("id");
        return value.put("attribute_type", type);
    }
}
