package io.quarkiverse.attio.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.Examples;
import io.quarkiverse.attio.NoEnvelope;

class FileRequestsTest {

    @TempDir
    Path directory;

    @Test
    void theExampleOfAFolder() {
        assertThat(Examples.sent(CreateFileEntry.folder("people", "bf071e1f-6035-429d-b874-d83ea64ea13b", "Documents")
                .in("a1b2c3d4-e5f6-7890-abcd-ef1234567890"))).isEqualTo(Examples.json("""
                        {"object":"people","record_id":"bf071e1f-6035-429d-b874-d83ea64ea13b","file_type":"folder",
                         "name":"Documents","parent_folder_id":"a1b2c3d4-e5f6-7890-abcd-ef1234567890"}"""));
        assertThat(CreateFileEntry.class).hasAnnotation(NoEnvelope.class);
    }

    @Test
    void whatIsConnected() {
        assertThat(Examples.sent(CreateFileEntry.connectedFile("people", "r", StorageProvider.DROPBOX, "x")))
                .isEqualTo(Examples.json("""
                        {"object":"people","record_id":"r","file_type":"connected-file","storage_provider":"dropbox",
                         "external_provider_file_id":"x"}"""));
        assertThat(Examples.sent(CreateFileEntry
                .connectedFolder("people", "r", StorageProvider.MICROSOFT_ONEDRIVE, "x").microsoftDrive("d")))
                .isEqualTo(Examples.json("""
                        {"object":"people","record_id":"r","file_type":"connected-folder",
                         "storage_provider":"microsoft-onedrive","external_provider_file_id":"x",
                         "microsoft_drive_id":"d"}"""));
    }

    @Test
    void whatAttioWouldRefuse() {
        assertThatThrownBy(() -> CreateFileEntry.folder("people", "r", " ")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name is blank");
        assertThatThrownBy(() -> CreateFileEntry.folder("", "r", "a")).hasMessage("object is blank");
        assertThatThrownBy(() -> CreateFileEntry.folder("people", null, "a")).isInstanceOf(NullPointerException.class)
                .hasMessage("recordId");
        assertThatThrownBy(() -> CreateFileEntry.connectedFile("people", "r", StorageProvider.ATTIO, "x"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("uploaded");
        assertThatThrownBy(() -> CreateFileEntry.connectedFile("people", "r", StorageProvider.BOX, ""))
                .hasMessage("externalProviderFileId is blank");
        assertThatThrownBy(() -> CreateFileEntry.connectedFile("people", "r", StorageProvider.BOX, "x").in("p"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("cannot be in a folder");
        assertThatThrownBy(() -> CreateFileEntry.folder("people", "r", "a").microsoftDrive("d"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLimitOfAPageIsInTheMessage() {
        FileQuery query = FileQuery.of("people", "r");
        assertThat(query.getLimit()).isNull();
        assertThat(query.limit(1).getLimit()).isEqualTo(1);
        assertThat(query.limit(200).getLimit()).isEqualTo(200);
        assertThatThrownBy(() -> query.limit(0)).hasMessage("limit is 0, it must be between 1 and 200");
        assertThatThrownBy(() -> query.limit(201)).hasMessage("limit is 201, it must be between 1 and 200");
    }

    @Test
    void everyPartOfAQueryIsKeptByTheOthers() {
        FileQuery query = FileQuery.of("people", "r").cursor("c").limit(3).in("p").storageProvider(StorageProvider.BOX);
        assertThat(query.getObject()).isEqualTo("people");
        assertThat(query.getRecordId()).isEqualTo("r");
        assertThat(query.getCursor()).isEqualTo("c");
        assertThat(query.getLimit()).isEqualTo(3);
        assertThat(query.getParentFolderId()).isEqualTo("p");
        assertThat(query.getStorageProvider()).isEqualTo(StorageProvider.BOX);
        assertThat(query.cursor(null).getCursor()).isNull();
        assertThatThrownBy(() -> FileQuery.of(null, "r")).isInstanceOf(NullPointerException.class).hasMessage("object");
        assertThatThrownBy(() -> FileQuery.of("people", "")).hasMessage("recordId is blank");
    }

    private Path file(String name, long size) throws IOException {
        Path file = directory.resolve(name);
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(size);
        }
        return file;
    }

    @Test
    void theLargestFileIsFiftyMegabytesOfTheLargerKind() throws IOException {
        Path largest = file("a.bin", 52_428_800);
        assertThat(UploadFile.of(largest, "people", "r").getFile().size()).isEqualTo(52_428_800);
        Path larger = file("b.bin", 52_428_801);
        assertThatThrownBy(() -> UploadFile.of(larger, "people", "r")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage(larger + " has 52428801 bytes, at most 52428800 (50 MB) can be uploaded");
    }

    @Test
    void whatIsNoFileIsRefused() {
        assertThatThrownBy(() -> UploadFile.of(directory, "people", "r")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage(directory + " is a directory, a file is needed");
        Path missing = directory.resolve("missing");
        assertThatThrownBy(() -> UploadFile.of(missing, "people", "r")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no file " + missing);
        assertThatThrownBy(() -> UploadFile.of(null, "people", "r")).isInstanceOf(NullPointerException.class)
                .hasMessage("file");
        assertThatThrownBy(() -> UploadFile.of(Path.of("/dev/null"), "people", "r"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("/dev/null");
    }

    @Test
    void nameAndMediaType() throws IOException {
        UploadFile upload = UploadFile.of(file("offer.pdf", 1), "people", "r");
        assertThat(upload.getFile().fileName()).isEqualTo("offer.pdf");
        assertThat(upload.getFile().contentType()).isEqualTo("application/pdf");
        assertThat(upload.name("Angebot").getFile().fileName()).isEqualTo("Angebot");
        assertThat(upload.name("Angebot").getFile().contentType()).isEqualTo("application/octet-stream");
        assertThat(upload.mediaType("text/csv; charset=utf-8").name("x").in("p").getFile().contentType())
                .isEqualTo("text/csv; charset=utf-8");
        assertThat(upload.in("p").getParentFolderId()).isEqualTo("p");
        assertThat(upload.getObject()).isEqualTo("people");
        assertThat(upload.getRecordId()).isEqualTo("r");
        assertThat(upload).hasToString("UploadFile[" + directory.resolve("offer.pdf") + " to people/r]");
    }

    /** The first is not in the JDK's list, which a native executable does not have at all. */
    @Test
    void theMediaTypeGoesWithTheName() throws IOException {
        UploadFile upload = UploadFile.of(file("a", 1), "people", "r");
        assertThat(upload.name("meeting.ics").getFile().contentType()).isEqualTo("text/calendar");
        assertThat(upload.name("OFFER.PDF").getFile().contentType()).isEqualTo("application/pdf");
        assertThat(upload.name("offer.").getFile().contentType()).isEqualTo("application/octet-stream");
        assertThat(upload.getFile().contentType()).isEqualTo("application/octet-stream");
    }

    /** They would add headers of their own to the part. */
    @ParameterizedTest
    @ValueSource(strings = { "a\r\nX-Header: b", "a\nb", "", "\u0000" })
    void aNameIsOneLine(String name) throws IOException {
        UploadFile upload = UploadFile.of(file("a", 1), "people", "r");
        assertThatThrownBy(() -> upload.name(name)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("name ");
    }

    @ParameterizedTest
    @ValueSource(strings = { "pdf", "", "text/", "text/plain\r\nX-Header: b", "text/plain; charset" })
    void aMediaTypeIsOne(String type) throws IOException {
        UploadFile upload = UploadFile.of(file("a", 1), "people", "r");
        assertThatThrownBy(() -> upload.mediaType(type)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("mediaType ");
    }

    @Test
    void aLinkHidesItsAddress() {
        DownloadLink link = DownloadLink.of("https://storage.example/a?signature=s");
        assertThat(link).hasToString("DownloadLink[****]").isEqualTo(DownloadLink.of("https://storage.example/a?signature=s"))
                .hasSameHashCodeAs(DownloadLink.of("https://storage.example/a?signature=s"))
                .isNotEqualTo(DownloadLink.of("https://storage.example/b"));
        assertThat(link.address()).hasToString("https://storage.example/a?signature=s");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/relative?signature=s", "ftp://storage.example/signature", "https:signature", "a b signature" })
    void whatIsNoAddressIsNotRepeated(String address) {
        assertThatThrownBy(() -> DownloadLink.of(address)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("address").hasMessageNotContaining("signature").hasNoCause();
    }
}
