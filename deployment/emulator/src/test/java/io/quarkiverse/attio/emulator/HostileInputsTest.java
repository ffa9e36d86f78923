package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** What is sent by mistake or in bad faith gets an answer, and never a hang or a 500. */
class HostileInputsTest {

    @RegisterExtension
    final Api api = Api.with(builder -> builder.sql(true));

    private FileApi files;
    private String person;

    @BeforeEach
    void aPerson() {
        files = new FileApi(api);
        person = api.created("people", "{}");
    }

    private Api.Answer sql(String sql) {
        return api.sendAsIs("POST", "/v2/sql",
                JsonNodeFactory.instance.objectNode().put("sql", sql).toString(), "Bearer " + api.emulator().token());
    }

    /** The JDK's client would refuse to send it. */
    private String raw(String requestLine) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", api.emulator().port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write((requestLine + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "GET /storage/x?expires=%zz", "GET /storage/x?%zz", "GET /storage/?expires=1&signature=%" })
    void aMalformedAddressOfTheStorage(String requestLine) throws IOException {
        assertThat(raw(requestLine)).startsWith("HTTP/1.1 4").contains("<Error>");
    }

    @ParameterizedTest
    @ValueSource(strings = { "text/pl\u000bain", "text", "", "a/b/c", "text/plain\u0001" })
    void aMediaTypeThatIsNoneDoesNotKeepTheContentBack(String contentType) {
        String file = files.uploaded(FileApi.parts().of("people", person).file("file", "a.txt", contentType,
                BodyPublishers.ofString("well")));

        assertThat(files.read(files.address(file)).text()).isEqualTo("well");
    }

    @Test
    void aLongNameOfAFile() {
        Api.Answer answer = files.upload(FileApi.parts().of("people", person).file("file", "n".repeat(7_000), "text/plain",
                BodyPublishers.ofString("well")));

        assertThat(answer.status()).isBetween(200, 499);
    }

    @ParameterizedTest
    @ValueSource(ints = { 6_000, 90_000 })
    void aLongTextInAQuery(int length) {
        assertThat(sql("SELECT name FROM people WHERE name = '" + "x".repeat(length) + "'").status()).isEqualTo(200);
        assertThat(sql("SELECT \"" + "x".repeat(length) + "\" FROM people").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = { "SELECT name FROM people LIMIT 99999999999", "SELECT name FROM people OFFSET 99999999999",
            "SELECT name FROM people WHERE name = 1111111111111111111111111111111111111111111111111111",
            "SELECT nonsense FROM people WHERE name = 'nobody at all'" })
    void queriesThatAreRefused(String sql) {
        Api.Answer answer = sql(sql);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("code").asText()).isEqualTo("filter_error");
    }

    @Test
    void aQueryOfANovelsLength() {
        assertThat(sql("SELECT name FROM people WHERE name = '" + "x".repeat(200_000) + "'").status()).isEqualTo(400);
    }

    @Test
    void foldersInFolders() {
        String root = folder(null);
        String deepest = root;
        for (int i = 0; i < 3_000; i++) {
            deepest = folder(deepest);
        }

        assertThat(api.delete("/v2/files/" + root).status()).isEqualTo(200);
        assertThat(api.get("/v2/files/" + deepest).status()).isEqualTo(404);
    }

    private String folder(String parent) {
        return api.post("/v2/files", "{'object':'people','record_id':'" + person + "','file_type':'folder','name':'f'"
                + (parent == null ? "" : ",'parent_folder_id':'" + parent + "'") + "}").data().at("/id/file_id").asText();
    }

    @Test
    void aBodyThatIsFarTooLarge() {
        Api.Answer answer = api.post("/v2/notes", "{'data':{'content':'" + "x".repeat(17 * 1024 * 1024) + "'}}");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body().path("code").asText()).isEqualTo("validation_type");
    }
}
