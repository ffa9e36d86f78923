package io.quarkiverse.attio.deployment.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.attio.deployment.client.ScriptedServer.Answer;
import io.quarkiverse.attio.deployment.client.ScriptedServer.Received;
import io.quarkiverse.attio.error.AttioForbiddenException;
import io.quarkiverse.attio.error.AttioUnavailableException;
import io.quarkiverse.attio.files.AttioFile;
import io.quarkiverse.attio.files.AttioFiles;
import io.quarkiverse.attio.files.CreateFileEntry;
import io.quarkiverse.attio.files.FileEntry;
import io.quarkiverse.attio.files.FileQuery;
import io.quarkiverse.attio.files.ReactiveAttioFiles;
import io.quarkiverse.attio.files.StorageProvider;
import io.quarkiverse.attio.files.UnknownFileEntry;
import io.quarkiverse.attio.files.UploadFile;
import io.quarkiverse.attio.paging.Page;
import io.quarkus.test.QuarkusUnitTest;

class UploadOnTheWireTest {

    private static final ScriptedServer server = new ScriptedServer("upload");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Answer UPLOADED = Answer.json(201,
            "{\"data\":{\"id\":{\"workspace_id\":\"w\",\"file_id\":\"f\"},\"file_type\":\"file\",\"name\":\"a.txt\"}}");

    @RegisterExtension
    static final QuarkusUnitTest app = Scripted.app(server);

    @Inject
    @RestClient
    AttioFiles files;
    @Inject
    @RestClient
    ReactiveAttioFiles reactive;

    private Path folder;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        folder = Scratch.make();
        file = Files.writeString(folder.resolve("a.txt"), "Grüße\r\n--not the boundary\r\n");
        server.answer(UPLOADED);
    }

    @AfterEach
    void clear() {
        Scratch.clear(folder);
    }

    private static List<String> parts(Received request) {
        String type = request.header("Content-Type");
        assertThat(type).startsWith("multipart/form-data; boundary=");
        String boundary = "--" + type.substring(type.indexOf('=') + 1);
        List<String> parts = List.of(request.body().split(Pattern.quote(boundary)));
        assertThat(parts.get(parts.size() - 1).strip()).isEqualTo("--");
        return parts.subList(1, parts.size() - 1);
    }

    private static String part(Received request, String name) {
        return parts(request).stream().filter(part -> part.contains("name=\"" + name + "\"")).findFirst().orElse(null);
    }

    private static void isTheForm(Received request) {
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.path()).isEqualTo("/v2/files/upload");
        assertThat(request.header("Authorization")).isEqualTo("Bearer " + Scripted.TOKEN);
        assertThat(parts(request)).hasSize(4);
        assertThat(part(request, "file")).contains("filename=\"a.txt\"")
                .containsIgnoringCase("content-type: text/plain").endsWith("\r\n\r\nGrüße\r\n--not the boundary\r\n\r\n");
        assertThat(part(request, "object")).endsWith("\r\n\r\ncompanies\r\n");
        assertThat(part(request, "record_id")).endsWith("\r\n\r\nr\r\n");
        assertThat(part(request, "parent_folder_id")).endsWith("\r\n\r\np\r\n");
    }

    @Test
    void theFormIsWhatAttioAsksFor() {
        UploadFile upload = UploadFile.of(file, "companies", "r").in("p");
        AttioFile uploaded = files.upload(upload);
        assertThat(uploaded.fileId()).isEqualTo("f");
        isTheForm(server.only());
        server.answer(UPLOADED);
        assertThat(reactive.upload(upload).await().atMost(PATIENCE).name()).isEqualTo("a.txt");
        isTheForm(server.only());
    }

    @Test
    void whatIsNotSaidIsNotSent() {
        files.upload(UploadFile.of(file, "companies", "r"));
        assertThat(parts(server.only())).hasSize(3);
        assertThat(part(server.only(), "parent_folder_id")).isNull();
    }

    @Test
    void nameAndMediaTypeAreSentAsTheyAreSaid() {
        files.upload(UploadFile.of(file, "companies", "r").name("Größe \"L\".pdf").mediaType("application/pdf"));
        assertThat(part(server.only(), "file")).contains("filename=\"Größe %22L%22.pdf\"")
                .containsIgnoringCase("content-type: application/pdf");
    }

    @Test
    void anEmptyFileIsUploaded() throws IOException {
        files.upload(UploadFile.of(Files.createFile(folder.resolve("empty.bin")), "companies", "r"));
        assertThat(part(server.only(), "file")).contains("filename=\"empty.bin\"")
                .containsIgnoringCase("content-type: application/octet-stream").endsWith("\r\n\r\n\r\n");
        assertThat(file).exists();
    }

    @Test
    void whatBecameTooLargeOrWentAwayIsRefusedBeforeAnythingIsSent() throws IOException {
        UploadFile upload = UploadFile.of(file, "companies", "r");
        try (RandomAccessFile grown = new RandomAccessFile(file.toFile(), "rw")) {
            grown.setLength(UploadFile.MAX_SIZE + 1);
        }
        assertThatThrownBy(() -> files.upload(upload)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("52428801").hasMessageContaining("52428800");
        Files.delete(file);
        assertThatThrownBy(() -> files.upload(upload)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("There is no file");
        assertThatThrownBy(() -> reactive.upload(upload).await().atMost(PATIENCE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(server.received()).isEmpty();
    }

    @Test
    void anUploadIsRepeatedOnlyWhereAttioHasNotCarriedItOut() {
        UploadFile upload = UploadFile.of(file, "companies", "r").in("p");
        server.answer(Answer.json(429, "{}").with("Retry-After", "0"), UPLOADED);
        assertThat(files.upload(upload).fileId()).isEqualTo("f");
        assertThat(server.received()).hasSize(2).allSatisfy(UploadOnTheWireTest::isTheForm);
        server.answer(Answer.json(503, "{}"), UPLOADED);
        assertThatThrownBy(() -> reactive.upload(upload).await().atMost(PATIENCE))
                .isInstanceOf(AttioUnavailableException.class).hasMessageContaining("Attio");
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void aRefusalNamesTheScopes() {
        server.answer(Answer.json(403, "{\"status_code\":403,\"type\":\"auth_error\",\"code\":\"new\",\"message\":\"No.\"}"));
        assertThatThrownBy(() -> files.upload(UploadFile.of(file, "companies", "r")))
                .isInstanceOf(AttioForbiddenException.class).hasMessageContaining("file:read-write");
    }

    /** The answer is in the envelope. */
    @Test
    void aNewFolderIsSentWithoutTheEnvelope() {
        server.answer(Answer.json(200, "{\"data\":{\"id\":{\"file_id\":\"d\"},\"file_type\":\"folder\",\"name\":\"Docs\"}}"));
        CreateFileEntry folder = CreateFileEntry.folder("companies", "r", "Docs");
        assertThat(files.create(folder).fileId()).isEqualTo("d");
        assertThat(server.only().body())
                .isEqualTo("{\"object\":\"companies\",\"record_id\":\"r\",\"file_type\":\"folder\",\"name\":\"Docs\"}");
        assertThat(reactive.create(folder).await().atMost(PATIENCE).fileId()).isEqualTo("d");
    }

    @Test
    void theListIsAskedForWithItsParameters() {
        server.answer(Answer.json(200, "{\"data\":[{\"file_type\":\"hologram\",\"id\":{\"file_id\":\"h\"}}],"
                + "\"pagination\":{\"next_cursor\":\"c2\"}}"));
        FileQuery query = FileQuery.of("companies", "r").storageProvider(StorageProvider.GOOGLE_DRIVE).in("p").limit(200)
                .cursor("c1");
        Page<FileEntry> page = files.list(query);
        assertThat(page.nextCursor()).contains("c2");
        assertThat(page.items()).singleElement().isInstanceOf(UnknownFileEntry.class)
                .returns("h", FileEntry::fileId);
        assertThat(server.only().query()).isEqualTo("object=companies&record_id=r&storage_provider=google-drive"
                + "&parent_folder_id=p&limit=200&cursor=c1");
        server.answer(Answer.json(200, "{\"data\":[]}"));
        assertThat(reactive.list("companies", "r").await().atMost(PATIENCE).items()).isEmpty();
        assertThat(server.only().query()).isEqualTo("object=companies&record_id=r");
    }
}
