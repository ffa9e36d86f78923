package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.fasterxml.jackson.databind.JsonNode;

/** The fields that the specification requires, in everything the seeded workspace has. */
class ResponseShapeTest {

    private static final Map<String, List<String>> VALUE_FIELDS = Map.ofEntries(
            Map.entry("text", List.of("value")),
            Map.entry("number", List.of("value")),
            Map.entry("checkbox", List.of("value")),
            Map.entry("rating", List.of("value")),
            Map.entry("date", List.of("value")),
            Map.entry("timestamp", List.of("value")),
            Map.entry("currency", List.of("currency_value", "currency_code")),
            Map.entry("status", List.of("status")),
            Map.entry("select", List.of("option")),
            Map.entry("record-reference", List.of("target_object", "target_record_id")),
            Map.entry("actor-reference", List.of("referenced_actor_type", "referenced_actor_id")),
            Map.entry("location", List.of("line_1", "line_2", "line_3", "line_4", "locality", "region", "postcode",
                    "country_code", "latitude", "longitude")),
            Map.entry("domain", List.of("domain", "root_domain")),
            Map.entry("email-address", List.of("original_email_address", "email_address", "email_domain",
                    "email_root_domain", "email_local_specifier")),
            Map.entry("phone-number", List.of("original_phone_number", "country_code", "phone_number")),
            Map.entry("personal-name", List.of("first_name", "last_name", "full_name")));

    @RegisterExtension
    final Api api = Api.seeded();

    @Test
    void objects() {
        for (JsonNode object : api.get("/v2/objects").data()) {
            has(object, "id", "api_slug", "singular_noun", "plural_noun", "created_at");
            ids(object.path("id"), "workspace_id", "object_id");
            instant(object.path("created_at"));
        }
    }

    @Test
    void attributes() {
        for (String slug : List.of("people", "companies", "deals")) {
            api.get("/v2/objects/" + slug + "/attributes").data().forEach(ResponseShapeTest::attribute);
        }
    }

    @Test
    void attributesThatWereMadeByRequest() {
        api.post("/v2/objects", "{'data':{'api_slug':'rockets','singular_noun':'Rocket','plural_noun':'Rockets'}}");
        Attributes made = new Attributes(api, "rockets");
        attribute(made.create("stages", "rating", ",'default_value':{'type':'static','template':[3]}").data());
        attribute(made.create("ready", "checkbox", ",'default_value':{'type':'static','template':[true]}").data());
        attribute(made.create("crew", "record-reference", ",'is_multiselect':true,'relationship':{'object':'people',"
                + "'title':'Ship','api_slug':'ship','is_multiselect':false}").data());
        attribute(api.get("/v2/objects/people/attributes/ship").data());
        attribute(made.create("size", "select", "").data());
        JsonNode option = made.choice("size", "options", "Small").data();
        has(option, "id", "title", "is_archived");
        ids(option.path("id"), "workspace_id", "object_id", "attribute_id", "option_id");
        attribute(made.create("phase", "status", "").data());
        JsonNode status = made.choice("phase", "statuses", "Built").data();
        has(status, "id", "title", "is_archived", "celebration_enabled", "target_time_in_status");
        ids(status.path("id"), "workspace_id", "object_id", "attribute_id", "status_id");

        JsonNode record = api.create("rockets", "{'size':'Small','phase':'Built'}").data();
        record.path("values").forEach(values -> values.forEach(ResponseShapeTest::value));
        assertThat(record.path("values").findValuesAsText("attribute_type"))
                .contains("rating", "checkbox", "select", "status");
    }

    @Test
    void records() {
        for (String slug : List.of("people", "companies", "deals")) {
            JsonNode records = api.query(slug, "{}").data();
            assertThat(records).isNotEmpty();
            for (JsonNode record : records) {
                has(record, "id", "created_at", "web_url", "values");
                ids(record.path("id"), "workspace_id", "object_id", "record_id");
                instant(record.path("created_at"));
                assertThat(URI.create(record.path("web_url").asText()).isAbsolute()).isTrue();
                record.path("values").forEach(values -> values.forEach(ResponseShapeTest::value));
            }
        }
    }

    @Test
    void seededRecordsAreLinked() {
        assertThat(api.query("companies", "{'filter':{'team':{'target_object':'people'}}}").data()).hasSize(6);
        assertThat(api.query("people", "{'filter':{'company':{'target_object':'companies'}}}").data()).hasSize(10);
        assertThat(api.query("deals", "{'filter':{'$and':[{'associated_company':{'target_object':'companies'}},"
                + "{'associated_people':{'target_object':'people'}}]}}").data()).hasSize(3);
        for (String object : List.of("people", "companies")) {
            for (JsonNode record : api.query(object, "{}").data()) {
                record.findValuesAsText("domain").forEach(d -> assertThat(d).matches(".*\\.(example|test)"));
                record.findValuesAsText("email_domain").forEach(d -> assertThat(d).matches(".*\\.(example|test)"));
            }
        }
    }

    private static void attribute(JsonNode attribute) {
        has(attribute, "id", "title", "description", "api_slug", "type", "is_system_attribute", "is_writable",
                "is_required", "is_unique", "is_multiselect", "is_default_value_enabled", "is_archived",
                "default_value", "relationship", "created_at", "config");
        ids(attribute.path("id"), "workspace_id", "object_id", "attribute_id");
        instant(attribute.path("created_at"));
        has(attribute.path("config").path("currency"), "default_currency_code", "display_type");
        has(attribute.path("config").path("record_reference"), "allowed_object_ids");
        if (attribute.path("relationship").isObject()) {
            has(attribute.path("relationship"), "id", "object_slug", "title", "api_slug", "is_multiselect");
            ids(attribute.path("relationship").path("id"), "workspace_id", "object_id", "attribute_id");
        }
        if (attribute.path("default_value").isObject()) {
            has(attribute.path("default_value"), "type", "template");
            attribute.path("default_value").path("template").forEach(element -> has(element, "attribute_type"));
        }
    }

    private static void value(JsonNode value) {
        has(value, "active_from", "active_until", "created_by_actor", "attribute_type");
        instant(value.path("active_from"));
        has(value.path("created_by_actor"), "type", "id");
        String type = value.path("attribute_type").asText();
        has(value, VALUE_FIELDS.get(type).toArray(String[]::new));
        if (type.equals("status")) {
            has(value.path("status"), "id", "title", "is_archived", "celebration_enabled", "target_time_in_status");
            ids(value.path("status").path("id"), "workspace_id", "object_id", "attribute_id", "status_id");
        } else if (type.equals("select")) {
            has(value.path("option"), "id", "title", "is_archived");
            ids(value.path("option").path("id"), "workspace_id", "object_id", "attribute_id", "option_id");
        }
    }

    private static void has(JsonNode node, String... fields) {
        assertThat(node.fieldNames()).toIterable().contains(fields);
    }

    private static void ids(JsonNode id, String... names) {
        has(id, names);
        for (String name : names) {
            assertThat(UUID.fromString(id.path(name).asText())).hasToString(id.path(name).asText());
        }
    }

    private static void instant(JsonNode node) {
        assertThat(node.asText()).matches(".*\\.\\d{9}Z");
        assertThat(Instant.parse(node.asText())).isNotNull();
    }
}
