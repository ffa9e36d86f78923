package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

class FilesTest {

    private static final String UNKNOWN_ID = "891dcbfc-9141-415d-9b2a-2238a6cc012d";

    @RegisterExtension
    final Api api = Api.empty();

    private FileApi files;
    private String person;

    @BeforeEach
    void aPerson() {
        files = new FileApi(api);
        person = api.created("people", "{}");
    }

    @Test
    void aFolderIsCreatedAndRead() {
        JsonNode folder = folder("Documents", null);

        assertThat(folder.path("file_type").asText()).isEqualTo("folder");
        assertThat(folder.path("name").asText()).isEqualTo("Documents");
        assertThat(folder.path("storage_provider").asText()).isEqualTo("attio");
        assertThat(folder.path("object_slug").asText()).isEqualTo("people");
        assertThat(folder.path("record_id").asText()).isEqualTo(person);
        assertThat(folder.path("parent_folder_id").isNull()).isTrue();
        assertThat(folder.path("created_by_actor").path("type").asText()).isEqualTo("api-token");
        JsonNode read = api.get("/v2/files/" + id(folder).toUpperCase()).data();
        assertThat(read.path("has_children").isBoolean()).isTrue();
        assertThat(read.path("has_children").asBoolean()).isFalse();
    }

    @Test
    void whatIsInAFolderIsItsChild() {
        JsonNode outer = folder("Outer", null);
        JsonNode inner = folder("Inner", id(outer));

        assertThat(inner.path("parent_folder_id").asText()).isEqualTo(id(outer));
        assertThat(api.get("/v2/files/" + id(outer)).data().path("has_children").asBoolean()).isTrue();
        assertThat(names("&parent_folder_id=" + id(outer).toUpperCase())).containsExactly("Inner");
        assertThat(names("")).containsExactly("Outer", "Inner");
    }

    @Test
    void connectedOnesNameWhatLiesElsewhere() {
        JsonNode file = create("'file_type':'connected-file','storage_provider':'microsoft-onedrive',"
                + "'external_provider_file_id':'x1','microsoft_drive_id':'d1'").data();
        JsonNode folder = create("'file_type':'connected-folder','storage_provider':'box','external_provider_file_id':'',"
                + "'microsoft_drive_id':null").data();
        JsonNode plain = create("'file_type':'connected-folder','storage_provider':'dropbox','external_provider_file_id':'x2'")
                .data();

        assertThat(file.path("external_provider_file_id").asText()).isEqualTo("x1");
        assertThat(file.path("microsoft_drive_id").asText()).isEqualTo("d1");
        assertThat(folder.path("microsoft_drive_id").isNull()).isTrue();
        assertThat(plain.path("microsoft_drive_id").isNull()).isTrue();
        assertThat(plain.has("name")).isFalse();
        assertThat(api.get("/v2/files/" + id(folder)).data()).isEqualTo(folder);
        assertThat(list("&storage_provider=box").data()).containsExactly(folder);
        assertThat(list("&storage_provider=attio").data()).isEmpty();
    }

    @Test
    void aDeletedFolderTakesWhatIsInItAlong() {
        String outer = id(folder("Outer", null));
        String inner = id(folder("Inner", outer));
        String file = files.uploaded(FileApi.parts().of("people", person).field("parent_folder_id", inner).file("deep"));
        String other = id(folder("Other", null));
        var address = files.address(file);

        assertThat(api.delete("/v2/files/" + outer).body().toString()).isEqualTo("{}");

        for (String gone : List.of(outer, inner, file)) {
            Api.Answer answer = api.get("/v2/files/" + gone);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.message()).isEqualTo("File with ID \"" + gone + "\" was not found.");
        }
        assertThat(files.read(address).status()).isEqualTo(404);
        assertThat(api.get("/v2/files/" + other).status()).isEqualTo(200);
        assertThat(api.delete("/v2/files/" + outer).status()).isEqualTo(404);
    }

    @Test
    void pagesGoOnWhereTheLastOneEnded() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.add(id(folder("F" + i, null)));
        }
        Api.Answer first = list("&limit=2");
        api.delete("/v2/files/" + ids.get(0));
        Api.Answer second = list("&limit=2&cursor=" + first.body().at("/pagination/next_cursor").asText());
        Api.Answer third = list("&limit=2&cursor=" + second.body().at("/pagination/next_cursor").asText());

        assertThat(first.data().findValuesAsText("name")).containsExactly("F0", "F1");
        assertThat(second.data().findValuesAsText("name")).containsExactly("F2", "F3");
        assertThat(third.data().findValuesAsText("name")).containsExactly("F4");
        assertThat(third.body().at("/pagination/next_cursor").isNull()).isTrue();
    }

    @Test
    void aPageHasFiftyUnlessMoreAreAskedFor() {
        for (int i = 0; i < 51; i++) {
            folder("F" + i, null);
        }

        assertThat(list("").data()).hasSize(50);
        assertThat(list("&limit=200").data()).hasSize(51);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "object=people,record_id", "record_id=" + UNKNOWN_ID + ",object",
            "object=&record_id=" + UNKNOWN_ID + ",object", "object=people&record_id=x,record_id",
            "object=people&record_id=" + UNKNOWN_ID + "&limit=0,limit",
            "object=people&record_id=" + UNKNOWN_ID + "&limit=201,limit",
            "object=people&record_id=" + UNKNOWN_ID + "&storage_provider=ftp,storage_provider",
            "object=people&record_id=" + UNKNOWN_ID + "&parent_folder_id=x,parent_folder_id",
            "object=people&record_id=" + UNKNOWN_ID + "&cursor=*,cursor" })
    void queriesThatDoNotFitAreRefused(String query, String place) {
        Api.Answer answer = api.get("/v2/files?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("validation_type");
        assertThat(answer.body().at("/validation_errors/0/path/0").asText()).isEqualTo(place);
    }

    @Test
    void listsNeedARecordAndAFolderOfIt() {
        assertThat(api.get("/v2/files?object=planets&record_id=" + person).status()).isEqualTo(404);
        assertThat(api.get("/v2/files?object=people&record_id=" + UNKNOWN_ID).status()).isEqualTo(404);
        assertThat(list("&parent_folder_id=" + UNKNOWN_ID).status()).isEqualTo(404);
        String other = api.created("people", "{}");
        String folder = id(folder("Documents", null));
        Api.Answer answer = api.get("/v2/files?object=people&record_id=" + other + "&parent_folder_id=" + folder);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/validation_errors/0/path/0").asText()).isEqualTo("parent_folder_id");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '|', value = { "'name':'x'; file_type", "'file_type':'file'; file_type",
            "'file_type':'folder'; name", "'file_type':'folder','name':''; name", "'file_type':'folder','name':1; name",
            "'file_type':'folder','name':'x','parent_folder_id':'x'; parent_folder_id",
            "'file_type':'folder','name':'x','parent_folder_id':null; parent_folder_id",
            "'file_type':'connected-file','external_provider_file_id':'x'; storage_provider",
            "'file_type':'connected-file','external_provider_file_id':'x','storage_provider':'attio'; storage_provider",
            "'file_type':'connected-folder','storage_provider':'box'; external_provider_file_id",
            "'file_type':'connected-file','external_provider_file_id':'x','storage_provider':'box','microsoft_drive_id':1;"
                    + " microsoft_drive_id" })
    void entriesThatDoNotFitAreRefused(String fields, String place) {
        Api.Answer answer = create(fields);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/validation_errors/0/path").toString()).isEqualTo("[\"" + place + "\"]");
        assertThat(list("").data()).isEmpty();
    }

    @Test
    void theBodyHasNoEnvelope() {
        Api.Answer answer = api.post("/v2/files", "{'data':{'object':'people','record_id':'" + person
                + "','file_type':'folder','name':'x'}}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/validation_errors/0/path").toString()).isEqualTo("[\"object\"]");
    }

    @Test
    void entriesNeedARecordAndAFolderOfIt() {
        String folder = "'file_type':'folder','name':'x'";
        assertThat(api.post("/v2/files", "{'object':'planets','record_id':'" + person + "'," + folder + "}").status())
                .isEqualTo(404);
        assertThat(api.post("/v2/files", "{'object':'people','record_id':'" + UNKNOWN_ID + "'," + folder + "}").message())
                .isEqualTo("Record with ID \"" + UNKNOWN_ID + "\" not found.");
        assertThat(create(folder + ",'parent_folder_id':'" + UNKNOWN_ID + "'").status()).isEqualTo(404);
        String connected = id(create("'file_type':'connected-folder','storage_provider':'box','external_provider_file_id':'x'")
                .data());
        assertThat(create(folder + ",'parent_folder_id':'" + connected + "'").status()).isEqualTo(400);
        String of = id(folder("Documents", null));
        person = api.created("people", "{}");
        assertThat(create(folder + ",'parent_folder_id':'" + of + "'").body().at("/validation_errors/0/path/0").asText())
                .isEqualTo("parent_folder_id");
    }

    @Test
    void onlyWhatIsInAttiosStorageCanBeDownloaded() {
        String folder = id(folder("Documents", null));

        Api.Answer answer = api.get("/v2/files/" + folder + "/download");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("validation_type");
        assertThat(api.get("/v2/files/" + UNKNOWN_ID + "/download").status()).isEqualTo(404);
        assertThat(api.get("/v2/files/x/download").status()).isEqualTo(400);
    }

    @Test
    void theyFollowTheirRecord() {
        String file = files.uploaded(FileApi.parts().of("people", person).file("text"));
        String folder = id(folder("Documents", null));
        String primary = api.created("people", "{}");
        String merged = api.post("/v2/objects/people/records/merge", "{'data':{'primary_record_id':'" + primary
                + "','secondary_record_id':'" + person + "'}}").data().path("new_record_id").asText();

        assertThat(api.get("/v2/files/" + file).data().path("record_id").asText()).isEqualTo(merged);
        var address = files.address(file);
        api.delete("/v2/objects/people/records/" + merged);
        assertThat(api.get("/v2/files/" + file).status()).isEqualTo(404);
        assertThat(api.get("/v2/files/" + folder).status()).isEqualTo(404);
        assertThat(files.read(address).status()).isEqualTo(404);
    }

    private Api.Answer create(String fields) {
        return api.post("/v2/files", "{'object':'people','record_id':'" + person + "'," + fields + "}");
    }

    private JsonNode folder(String name, String parent) {
        Api.Answer answer = create("'file_type':'folder','name':'" + name + "'"
                + (parent == null ? "" : ",'parent_folder_id':'" + parent + "'"));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.data();
    }

    private Api.Answer list(String more) {
        return api.get("/v2/files?object=people&record_id=" + person + more);
    }

    private List<String> names(String more) {
        return list(more).data().findValuesAsText("name");
    }

    private static String id(JsonNode file) {
        return file.at("/id/file_id").asText();
    }
}
