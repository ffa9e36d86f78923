package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

class UploadsTest {

    private static final String UNKNOWN_ID = "891dcbfc-9141-415d-9b2a-2238a6cc012d";
    private static final long MAX_SIZE = 50L * 1024 * 1024;

    @RegisterExtension
    final Api api = Api.empty();

    @TempDir
    Path directory;

    private FileApi files;
    private String person;
    private Set<Path> before;

    @BeforeEach
    void aPerson() throws IOException {
        files = new FileApi(api);
        person = api.created("people", "{}");
        before = directories();
    }

    @Test
    void aFileIsKeptAsItWasSent() {
        byte[] bytes = new byte[300_000];
        new Random(7).nextBytes(bytes);

        Api.Answer answer = files.upload(FileApi.parts().file("file", "Grüße 1.pdf", "application/pdf",
                BodyPublishers.ofByteArray(bytes)).of("people", person));

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        JsonNode file = answer.data();
        assertThat(file.path("file_type").asText()).isEqualTo("file");
        assertThat(file.path("name").asText()).isEqualTo("Grüße 1.pdf");
        assertThat(file.path("content_type").asText()).isEqualTo("application/pdf");
        assertThat(file.path("content_size").asLong()).isEqualTo(bytes.length);
        assertThat(file.path("storage_provider").asText()).isEqualTo("attio");
        assertThat(file.path("parent_folder_id").isNull()).isTrue();
        String id = file.at("/id/file_id").asText();
        assertThat(api.get("/v2/files/" + id).data()).isEqualTo(file);
        assertThat(files.read(files.address(id)).bytes()).isEqualTo(bytes);
    }

    @Test
    void anEmptyFileIsAFile() {
        String id = files.uploaded(FileApi.parts().of("people", person).file(""));

        assertThat(api.get("/v2/files/" + id).data().path("content_size").asInt(-1)).isZero();
        assertThat(files.read(files.address(id)).bytes()).isEmpty();
    }

    @Test
    void theLargestFileIsTaken() throws IOException {
        Path large = file(MAX_SIZE);

        String id = files.uploaded(FileApi.parts().of("people", person).file("file", "large", "application/octet-stream",
                BodyPublishers.ofFile(large)));

        assertThat(api.get("/v2/files/" + id).data().path("content_size").asLong()).isEqualTo(MAX_SIZE);
        assertThat(files.read(files.address(id)).bytes()).isEqualTo(Files.readAllBytes(large));
    }

    @Test
    void aLargerFileIsRefusedAndLeavesNothing() throws IOException {
        Api.Answer answer = files.upload(FileApi.parts().of("people", person).file("file", "large",
                "application/octet-stream", BodyPublishers.ofFile(file(MAX_SIZE + 1))));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("validation_type");
        assertThat(answer.message()).contains("50 MB");
        assertThat(api.get("/v2/files?object=people&record_id=" + person).data()).isEmpty();
        assertThat(left()).isEmpty();
    }

    @Test
    void aFormMayArriveInAnyTwoPieces() {
        String form = "--b\r\nContent-Disposition: form-data; name=\"object\"\r\n\r\npeople\r\n"
                + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nte\r\nxt\r\n"
                + "--b\r\nContent-Disposition: form-data; name=\"record_id\"\r\n\r\n" + person + "\r\n--b--\r\n";
        for (int i = 1; i < form.length(); i++) {
            Api.Answer answer = files.upload(BodyPublishers.concat(BodyPublishers.ofString(form.substring(0, i)),
                    BodyPublishers.ofString(form.substring(i))), "multipart/form-data; boundary=b",
                    "Bearer " + api.emulator().token());
            assertThat(answer.status()).as(i + ": " + answer.body()).isEqualTo(201);
            assertThat(answer.data().path("content_size").asInt()).as("%d", i).isEqualTo(6);
        }
    }

    @Test
    void missingAndUnknownPartsAreNamed() {
        assertRefused(400, "file", FileApi.parts().of("people", person));
        assertRefused(400, "object", FileApi.parts().field("record_id", person).file("x"));
        assertRefused(400, "object", FileApi.parts().of("", person).file("x"));
        assertRefused(400, "record_id", FileApi.parts().field("object", "people").file("x"));
        assertRefused(400, "record_id", FileApi.parts().of("people", "x").file("x"));
        assertRefused(400, "parent_folder_id", FileApi.parts().of("people", person).field("parent_folder_id", "x").file("x"));
        assertRefused(400, "colour", FileApi.parts().of("people", person).field("colour", "red").file("x"));
        assertRefused(400, "file", FileApi.parts().of("people", person).field("file", "no file"));
        assertRefused(400, "file", FileApi.parts().of("people", person).file("x").file("y"));
        assertRefused(400, "other", FileApi.parts().of("people", person).file("x").file("other", "b", "text/plain",
                BodyPublishers.ofString("y")));
        assertThat(left()).isEmpty();
    }

    @Test
    void theRecordAndTheFolderMustExist() {
        assertThat(files.upload(FileApi.parts().of("planets", person).file("x")).message())
                .isEqualTo("Object with slug/ID \"planets\" not found.");
        assertThat(files.upload(FileApi.parts().of("people", UNKNOWN_ID).file("x")).message())
                .isEqualTo("Record with ID \"" + UNKNOWN_ID + "\" not found.");
        Api.Answer answer = files
                .upload(FileApi.parts().of("people", person).field("parent_folder_id", UNKNOWN_ID).file("x"));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(404);
        assertThat(answer.message()).isEqualTo("File with ID \"" + UNKNOWN_ID + "\" was not found.");
        String file = files.uploaded(FileApi.parts().of("people", person).file("x"));
        assertRefused(400, "parent_folder_id", FileApi.parts().of("people", person).field("parent_folder_id", file).file("x"));
        assertThat(left()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "no form", "--" + FileApi.BOUNDARY, "--" + FileApi.BOUNDARY + "\r\n",
            "--" + FileApi.BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nbreaks off",
            "--" + FileApi.BOUNDARY + "\r\nContent-Disposition: form-data; name=\"object\"\r\n\r\nbreaks off" })
    void bodiesThatAreNoFormAreRefused(String body) {
        Api.Answer answer = files.upload(BodyPublishers.ofString(body),
                "multipart/form-data; boundary=" + FileApi.BOUNDARY, "Bearer " + api.emulator().token());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("validation_type");
        assertThat(eventuallyLeft()).isEmpty();
    }

    @Test
    void fieldsHaveABound() {
        Api.Answer answer = files.upload(FileApi.parts().of("people", person).field("x", "y".repeat(100_000)).file("x"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(eventuallyLeft()).isEmpty();
    }

    @Test
    void otherTypesAreRefused() {
        String token = "Bearer " + api.emulator().token();

        assertThat(files.upload(BodyPublishers.ofString("{}"), "application/json", token).status()).isEqualTo(400);
        assertThat(files.upload(FileApi.parts().file("x").body(), "multipart/form-data", token).status()).isEqualTo(400);
    }

    @Test
    void aFormBelongsToNoOtherOperation() {
        HttpRequest request = HttpRequest.newBuilder(api.emulator().address().resolve("/v2/files"))
                .header("content-type", "multipart/form-data; boundary=" + FileApi.BOUNDARY)
                .header("authorization", "Bearer " + api.emulator().token())
                .POST(FileApi.parts().of("people", person).file("x").body()).build();

        assertThat(Http.send(request).statusCode()).isEqualTo(400);
        assertThat(left()).isEmpty();
    }

    @Test
    void aSenderMayAskBeforeItSends() {
        HttpRequest request = HttpRequest.newBuilder(api.emulator().address().resolve("/v2/files/upload"))
                .header("content-type", "multipart/form-data; boundary=" + FileApi.BOUNDARY)
                .header("authorization", "Bearer " + api.emulator().token()).expectContinue(true)
                .timeout(Duration.ofSeconds(20)).POST(FileApi.parts().of("people", person).file("x").body()).build();

        assertThat(Http.send(request).statusCode()).isEqualTo(201);
    }

    @Test
    void withoutATokenNothingIsStored() {
        Api.Answer answer = files.upload(FileApi.parts().of("people", person).file("x").body(),
                "multipart/form-data; boundary=" + FileApi.BOUNDARY, "Bearer somebody-else");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(left()).isEmpty();
    }

    @Test
    void whatBreaksOffIsDeleted() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", api.emulator().port())) {
            socket.getOutputStream().write(("POST /v2/files/upload HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + api.emulator().token()
                    + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 1000000\r\n"
                    + "\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n" + "x".repeat(100_000))
                    .getBytes(StandardCharsets.UTF_8));
            assertThat(eventually(() -> left().size(), 1)).isEqualTo(1);
        }
        assertThat(eventuallyLeft()).isEmpty();
        assertThat(api.get("/v2/self").status()).isEqualTo(200);
    }

    @Test
    void theEndOfTheEmulatorTakesTheFilesAlong() throws IOException {
        files.uploaded(FileApi.parts().of("people", person).file("x"));
        assertThat(left()).hasSize(1);

        api.emulator().close();

        assertThat(before).containsAll(directories());
    }

    private void assertRefused(int status, String place, FileApi.Parts parts) {
        Api.Answer answer = files.upload(parts);

        assertThat(answer.status()).as(place).isEqualTo(status);
        assertThat(answer.body().at("/validation_errors/0/path").toString()).isEqualTo("[\"" + place + "\"]");
    }

    private Path file(long size) throws IOException {
        Path path = directory.resolve("file-" + size);
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(size);
            file.seek(size / 2);
            file.write("middle".getBytes(StandardCharsets.UTF_8));
        }
        return path;
    }

    /** What the emulator of this test has on disk. */
    private Set<Path> left() {
        try {
            Set<Path> found = new HashSet<>();
            for (Path made : directories()) {
                if (!before.contains(made)) {
                    try (Stream<Path> content = Files.list(made)) {
                        content.forEach(found::add);
                    }
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<Path> eventuallyLeft() {
        eventually(() -> left().size(), 0);
        return left();
    }

    private static int eventually(Supplier<Integer> number, int expected) {
        Instant patience = Instant.now().plus(Duration.ofSeconds(5));
        while (number.get() != expected && Instant.now().isBefore(patience)) {
            Thread.onSpinWait();
        }
        return number.get();
    }

    private static Set<Path> directories() throws IOException {
        // not the system property, which the build changes when the JVM has read it already
        Path probe = Files.createTempFile("probe", null);
        Files.delete(probe);
        try (Stream<Path> all = Files.list(probe.getParent())) {
            return all.filter(path -> path.getFileName().toString()
                    .startsWith("attio-emulator-" + ProcessHandle.current().pid() + "-")).collect(Collectors.toSet());
        }
    }
}
