package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Exactly the fields of the specification, no fewer and no more. */
class FilesShapeTest {

    @RegisterExtension
    final Api api = Api.empty();

    private String person;

    @BeforeEach
    void aPerson() {
        person = api.created("people", "{}");
    }

    @Test
    void file() {
        JsonNode file = new FileApi(api).upload(FileApi.parts().of("people", person).file("x")).data();

        common(file, "name", "content_type", "content_size", "parent_folder_id");
        assertThat(file.path("content_size").isNumber()).isTrue();
    }

    @Test
    void folder() {
        JsonNode folder = create("'file_type':'folder','name':'x'");

        common(folder, "name", "parent_folder_id");
        common(api.get("/v2/files/" + folder.at("/id/file_id").asText()).data(), "name", "parent_folder_id", "has_children");
    }

    @Test
    void connected() {
        common(create("'file_type':'connected-file','storage_provider':'box','external_provider_file_id':'x'"),
                "external_provider_file_id", "microsoft_drive_id");
        common(create("'file_type':'connected-folder','storage_provider':'box','external_provider_file_id':'x'"),
                "external_provider_file_id", "microsoft_drive_id");
    }

    @Test
    void list() {
        JsonNode folder = create("'file_type':'folder','name':'x'");

        JsonNode body = api.get("/v2/files?object=people&record_id=" + person).body();

        is(body, "data", "pagination");
        is(body.path("pagination"), "next_cursor");
        assertThat(body.path("data").path(0)).isEqualTo(folder);
    }

    private JsonNode create(String fields) {
        return api.post("/v2/files", "{'object':'people','record_id':'" + person + "'," + fields + "}").data();
    }

    private static void common(JsonNode entry, String... more) {
        ObjectNode rest = entry.deepCopy();
        for (String field : more) {
            assertThat(rest.remove(field)).as(field).isNotNull();
        }
        is(rest, "id", "object_id", "object_slug", "record_id", "storage_provider", "created_by_actor", "created_at",
                "file_type");
        is(rest.path("id"), "workspace_id", "file_id");
        is(rest.path("created_by_actor"), "type", "id");
        for (JsonNode id : new JsonNode[] { rest.at("/id/workspace_id"), rest.at("/id/file_id"), rest.path("object_id"),
                rest.path("record_id") }) {
            assertThat(UUID.fromString(id.asText())).hasToString(id.asText());
        }
        assertThat(rest.path("created_at").asText()).matches(".*\\.\\d{9}Z");
        assertThat(Instant.parse(rest.path("created_at").asText())).isNotNull();
    }

    private static void is(JsonNode node, String... fields) {
        assertThat(node.fieldNames()).toIterable().containsExactlyInAnyOrder(fields);
    }
}
