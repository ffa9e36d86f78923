package io.quarkiverse.attio.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.Examples;
import io.quarkiverse.attio.runtime.client.AttioJson;
import io.quarkiverse.attio.values.Actor;

class FileEntryTest {

    private static final String METADATA = """
            "id":{"workspace_id":"w","file_id":"f"},"object_id":"o","object_slug":"people","record_id":"r",
            "storage_provider":"box","created_by_actor":{"type":"system","id":null},
            "created_at":"2023-01-01T15:00:00.000000001Z",""";

    private static FileEntry entry(String fields) {
        return Examples.payload("{" + METADATA + fields + "}", FileEntry.class);
    }

    @Test
    void theExamplesAreReadAndWrittenBack() {
        AttioFile file = (AttioFile) Examples.response("getFile", FileEntry.class);
        assertThat(file).isEqualTo(new AttioFile("document.pdf", "application/pdf", 1024L, "string",
                new FileEntryMetadata(
                        new FileId("14beef7a-99f7-4534-a87e-70b564330a4c", "a1b2c3d4-e5f6-7890-abcd-ef1234567890"),
                        "97052eb9-e65e-443f-a297-f2d9a4a7f795", "people", "bf071e1f-6035-429d-b874-d83ea64ea13b",
                        StorageProvider.ATTIO, new Actor(Actor.WORKSPACE_MEMBER, "50cf242c-7fa3-4cad-87d0-75b1af71c57b"),
                        Instant.parse("2023-01-01T15:00:00Z"))));
        assertThat(Examples.written(file)).hasToString(Examples.data("getFile").toString());
        FileEntry folder = Examples.response("createFileEntry", FileEntry.class);
        assertThat(folder).isInstanceOfSatisfying(Folder.class, it -> assertThat(it.name()).isEqualTo("Documents"));
        assertThat(Examples.written(folder)).isEqualTo(Examples.data("createFileEntry"));
        assertThat(Examples.responses("listFiles", FileEntry.class)).containsExactly(file);
        assertThat(Examples.response("deleteFile", FileEntry.class)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "AttioFile       |\"file_type\":\"file\",\"name\":\"a\",\"content_type\":null,\"content_size\":null,\"parent_folder_id\":\"p\"",
            "AttioFile       |\"file_type\":\"file\",\"name\":\"a\",\"content_type\":\"text/plain\",\"content_size\":9000000000,\"parent_folder_id\":null",
            "Folder          |\"file_type\":\"folder\",\"name\":\"a\",\"parent_folder_id\":\"p\",\"has_children\":true",
            "Folder          |\"file_type\":\"folder\",\"name\":\"a\",\"parent_folder_id\":null",
            "ConnectedFile   |\"file_type\":\"connected-file\",\"external_provider_file_id\":\"x\",\"microsoft_drive_id\":\"d\"",
            "ConnectedFolder |\"file_type\":\"connected-folder\",\"external_provider_file_id\":\"x\",\"microsoft_drive_id\":null",
            "UnknownFileEntry|\"file_type\":\"hologram\",\"depth\":[1,2.50]" })
    void everyTypeIsReadAndWrittenBack(String type, String fields) {
        FileEntry entry = entry(fields);
        assertThat(entry.getClass().getSimpleName()).isEqualTo(type.strip());
        assertThat((JsonNode) AttioJson.MAPPER.valueToTree(entry)).isEqualTo(Examples.json("{" + METADATA + fields + "}"));
        assertThat(fields).contains("\"" + entry.fileType() + "\"");
        assertThat(entry.fileId()).isEqualTo("f");
        assertThat(entry.objectSlug()).isEqualTo("people");
        assertThat(entry.recordId()).isEqualTo("r");
        assertThat(entry.storageProvider()).isEqualTo(StorageProvider.BOX);
        assertThat(entry.createdByActor()).isEqualTo(new Actor(Actor.SYSTEM, null));
        assertThat(entry.createdAt()).isEqualTo(Instant.parse("2023-01-01T15:00:00.000000001Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"file_type\":null}", "{\"file_type\":\"file\"}", "{\"file_type\":\"folder\",\"id\":null}",
            "{\"file_type\":\"file\",\"content_size\":\"many\",\"id\":7,\"created_at\":\"soon\",\"created_by_actor\":[]}",
            "{\"file_type\":{\"a\":1}}", "[]", "\"file\"", "{\"file_type\":\"connected-file\",\"new\":{}}" })
    void nothingThatComesMakesReadingFail(String json) {
        FileEntry entry = Examples.payload(json, FileEntry.class);
        assertThat(entry.fileId()).isNull();
        assertThat(entry.recordId()).isNull();
        assertThat(entry.storageProvider()).isNull();
        assertThat(entry.createdAt()).isNull();
        assertThat(entry.createdByActor()).isNull();
        assertThat(entry.fileType()).isNotNull();
    }

    @Test
    void anUnknownProviderIsKept() {
        assertThat(Examples.payload("{\"file_type\":\"file\",\"storage_provider\":\"egnyte\"}", FileEntry.class)
                .storageProvider()).isEqualTo(new StorageProvider("egnyte")).hasToString("egnyte");
    }

    /** What an upload answers is a file whatever it says. */
    @ParameterizedTest
    @ValueSource(strings = { "{\"name\":\"a\"}", "{\"name\":\"a\",\"file_type\":\"image\"}" })
    void anUploadedFileNeedsNoType(String json) {
        assertThat(Examples.payload(json, AttioFile.class).name()).isEqualTo("a");
    }
}
