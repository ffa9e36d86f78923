package io.quarkiverse.attio.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.reflect.Method;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.conformance.contract.Calls;
import io.quarkiverse.attio.conformance.contract.Clients;
import io.quarkiverse.attio.conformance.contract.FormPart;
import io.quarkiverse.attio.conformance.server.EmulatorBehindProxy;
import io.quarkiverse.attio.conformance.server.Exchange;
import io.quarkiverse.attio.emulator.Emulator;
import io.quarkiverse.attio.error.AttioNotFoundException;
import io.quarkiverse.attio.error.AttioUnexpectedException;
import io.quarkiverse.attio.error.AttioValidationException;
import io.quarkiverse.attio.files.AttioDownloads;
import io.quarkiverse.attio.files.AttioFile;
import io.quarkiverse.attio.files.AttioFiles;
import io.quarkiverse.attio.files.ConnectedFile;
import io.quarkiverse.attio.files.ConnectedFolder;
import io.quarkiverse.attio.files.CreateFileEntry;
import io.quarkiverse.attio.files.FileEntry;
import io.quarkiverse.attio.files.FileQuery;
import io.quarkiverse.attio.files.Folder;
import io.quarkiverse.attio.files.ReactiveAttioDownloads;
import io.quarkiverse.attio.files.ReactiveAttioFiles;
import io.quarkiverse.attio.files.StorageProvider;
import io.quarkiverse.attio.files.UploadFile;
import io.quarkiverse.attio.paging.AttioPager;
import io.quarkiverse.attio.paging.Page;
import io.quarkiverse.attio.values.RecordValues;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Files and their contents, from the client through the proxy to the emulator and its storage. */
@QuarkusTest
@WithTestResource(EmulatorBehindProxy.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryCallOfFilesKeepsTheContractTest extends CallsThroughTheProxy {

    private static final Set<Method> CALLED = new HashSet<>();
    private static final Set<Method> DOWNLOADED = new HashSet<>();

    @Inject
    AttioDownloads blockingDownloads;
    @Inject
    ReactiveAttioDownloads reactiveDownloads;
    @Inject
    @RestClient
    ReactiveAttioFiles reactiveFiles;

    @TempDir
    Path folder;

    private String person;
    private AttioFiles files;
    private AttioDownloads downloads;

    EveryCallOfFilesKeepsTheContractTest() {
        super(List.of(AttioFiles.class), CALLED);
    }

    @BeforeEach
    void aPerson() {
        person = crm.create("people", RecordValues.of().personalName("name", "Ada", "Lovelace", "Ada Lovelace")).recordId();
    }

    private void use(String kind) {
        this.kind = kind;
        files = client(AttioFiles.class);
        downloads = kind.equals("blocking")
                ? Calls.blocking(AttioDownloads.class, AttioDownloads.class, blockingDownloads, DOWNLOADED)
                : Calls.blocking(AttioDownloads.class, ReactiveAttioDownloads.class, reactiveDownloads, DOWNLOADED);
    }

    private Path local(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private AttioFile upload(String content) {
        return files.upload(UploadFile.of(local("a.txt", content), "people", person));
    }

    private List<FileEntry> all(FileQuery query, int pageSize) {
        AttioPager<FileEntry> pager = kind.equals("blocking")
                ? AttioPager.byCursor((limit, cursor) -> files.list(query.limit(limit).cursor(cursor)), FileEntry::fileId)
                : AttioPager.reactiveByCursor((limit, cursor) -> reactiveFiles.list(query.limit(limit).cursor(cursor)),
                        FileEntry::fileId);
        return all(pager.largestPage(FileQuery.MAX_LIMIT).pageSize(pageSize));
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void whatIsUploadedIsWhatIsDownloaded(String kind) throws IOException {
        use(kind);
        // bytes that are no text, and a line in them that looks like the end of a part
        byte[] content = new byte[300_000];
        new Random(7).nextBytes(content);
        System.arraycopy("\r\n--boundary--\r\n".getBytes(StandardCharsets.UTF_8), 0, content, 1000, 16);
        Path source = Files.write(folder.resolve("source.bin"), content);
        Folder into = (Folder) files.create(CreateFileEntry.folder("people", person, "Verträge"));
        String name = "Größe \"A\"; 100%.dat";
        AttioFile made = files.upload(UploadFile.of(source, "people", person).in(into.fileId()).name(name)
                .mediaType("application/vnd.acme+zip"));
        assertThat(made.name()).isEqualTo(name);
        assertThat(made.contentType()).isEqualTo("application/vnd.acme+zip");
        assertThat(made.contentSize()).isEqualTo(content.length);
        assertThat(made.parentFolderId()).isEqualTo(into.fileId());
        assertThat(made.recordId()).isEqualTo(person);
        assertThat(made.objectSlug()).isEqualTo("people");
        assertThat(files.get(made.fileId())).isEqualTo(made);
        assertThat(files.list(FileQuery.of("people", person).in(into.fileId()))).containsExactly(made);

        Path target = folder.resolve("target.bin");
        assertThat(downloads.download(made.fileId(), target)).isEqualTo(target).hasSameBinaryContentAs(source);
        local("target.bin", "something else, of another length");
        downloads.download(made.fileId(), target);
        assertThat(target).hasSameBinaryContentAs(source);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void nameAndMediaTypeAreThoseOfTheFile(String kind) {
        use(kind);
        AtomicReference<AttioFile> made = new AtomicReference<>();
        List<Exchange> exchanges = during(
                () -> made.set(files.upload(UploadFile.of(local("Übersicht.pdf", ""), "people", person))));
        assertThat(made.get().name()).isEqualTo("Übersicht.pdf");
        assertThat(made.get().contentType()).isEqualTo("application/pdf");
        assertThat(made.get().contentSize()).isZero();
        assertThat(made.get().parentFolderId()).isNull();
        assertThat(exchanges).singleElement().satisfies(exchange -> {
            assertThat(exchange.status()).isEqualTo(201);
            assertThat(FormPart.of(exchange.requestHeaders().get("content-type"), exchange.requestBody()))
                    .extracting(FormPart::name).containsExactlyInAnyOrder("file", "object", "record_id");
        });
        assertThat(downloads.download(made.get().fileId(), folder.resolve("empty"))).isEmptyFile();
        AttioFile unknownType = files.upload(UploadFile.of(local("notes.zzz", "x"), "people", person));
        assertThat(unknownType.contentType()).isEqualTo("application/octet-stream");
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void foldersAndWhatIsInThem(String kind) {
        use(kind);
        Folder outer = (Folder) files.create(CreateFileEntry.folder("people", person, "Outer"));
        assertThat(outer.hasChildren()).isNull();
        assertThat(((Folder) files.get(outer.fileId())).hasChildren()).isFalse();
        Folder inner = (Folder) files.create(CreateFileEntry.folder("people", person, "Inner").in(outer.fileId()));
        AttioFile deep = files.upload(UploadFile.of(local("a.txt", "deep"), "people", person).in(inner.fileId()));
        AttioFile beside = upload("beside");
        assertThat(((Folder) files.get(outer.fileId())).hasChildren()).isTrue();
        assertThat(files.list(FileQuery.of("people", person).in(outer.fileId()))).containsExactly(inner);
        assertThat(files.list("people", person)).containsExactlyInAnyOrder(outer, inner, deep, beside);

        files.delete(outer.fileId());
        for (FileEntry gone : List.of(outer, inner, deep)) {
            fails(404, "not_found", AttioNotFoundException.class, () -> files.get(gone.fileId()));
        }
        assertThat(files.list("people", person)).containsExactly(beside);
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void whatLiesElsewhereIsConnected(String kind) {
        use(kind);
        ConnectedFile file = (ConnectedFile) files.create(CreateFileEntry
                .connectedFile("people", person, StorageProvider.MICROSOFT_ONEDRIVE, "one").microsoftDrive("drive"));
        ConnectedFolder connected = (ConnectedFolder) files
                .create(CreateFileEntry.connectedFolder("people", person, StorageProvider.DROPBOX, "two"));
        AttioFile own = upload("own");
        assertThat(file.externalProviderFileId()).isEqualTo("one");
        assertThat(file.microsoftDriveId()).isEqualTo("drive");
        assertThat(connected.microsoftDriveId()).isNull();
        assertThat(files.get(file.fileId())).isEqualTo(file);
        FileQuery query = FileQuery.of("people", person);
        assertThat(files.list(query.storageProvider(StorageProvider.DROPBOX))).containsExactly(connected);
        assertThat(files.list(query.storageProvider(StorageProvider.ATTIO))).containsExactly(own);
        assertThat(files.list(query.storageProvider(StorageProvider.BOX))).isEmpty();
        fails(400, "validation_type", AttioValidationException.class,
                () -> downloads.download(file.fileId(), folder.resolve("none")));
        assertThat(folder.resolve("none")).doesNotExist();
        files.delete(connected.fileId());
        assertThat(files.list(query)).containsExactly(file, own);
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void pages(String kind) {
        use(kind);
        List<FileEntry> made = IntStream.range(0, 7)
                .mapToObj(i -> files.create(CreateFileEntry.folder("people", person, "Folder " + i))).toList();
        FileQuery query = FileQuery.of("people", person);
        List<Exchange> read = during(() -> assertThat(all(query, 3)).isEqualTo(made));
        assertThat(read).extracting(exchange -> exchange.query().get("limit")).hasSize(3).containsOnly(List.of("3"));
        assertThat(all(query, 200)).isEqualTo(made);
        Page<FileEntry> first = files.list(query.limit(2));
        assertThat(first.items()).isEqualTo(made.subList(0, 2));
        assertThat(files.list(query.limit(2).cursor(first.nextCursor().orElseThrow())).items())
                .isEqualTo(made.subList(2, 4));
        fails(400, "validation_type", AttioValidationException.class, () -> files.list(query.cursor("no cursor")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void whatIsTooLargeOrGoneIsNotSent(String kind) throws IOException {
        use(kind);
        Path large = folder.resolve("large.bin");
        grow(large, UploadFile.MAX_SIZE);
        UploadFile grown = UploadFile.of(large, "people", person);
        grow(large, UploadFile.MAX_SIZE + 1);
        UploadFile gone = UploadFile.of(local("gone.txt", "x"), "people", person);
        Files.delete(folder.resolve("gone.txt"));
        assertThat(during(() -> {
            assertThatThrownBy(() -> UploadFile.of(large, "people", person)).isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("50 MB");
            assertThatThrownBy(() -> files.upload(grown)).isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("52428801 bytes");
            assertThatThrownBy(() -> files.upload(gone)).isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("There is no file");
        })).isEmpty();
        assertThat(files.list("people", person)).isEmpty();
    }

    /** A file with a hole, which takes no place on the disk. */
    private static void grow(Path file, long size) throws IOException {
        try (RandomAccessFile hole = new RandomAccessFile(file.toFile(), "rw")) {
            hole.setLength(size);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void whatIsNotThere(String kind) {
        use(kind);
        Path a = local("a.txt", "x");
        Stream.<Runnable> of(() -> files.list("people", NOBODY), () -> files.list("planets", person),
                () -> files.list(FileQuery.of("people", person).in(NOBODY)),
                () -> files.create(CreateFileEntry.folder("people", NOBODY, "x")),
                () -> files.create(CreateFileEntry.folder("people", person, "x").in(NOBODY)),
                () -> files.upload(UploadFile.of(a, "people", NOBODY)),
                () -> files.upload(UploadFile.of(a, "people", person).in(NOBODY)),
                () -> files.get(NOBODY), () -> files.delete(NOBODY), () -> files.downloadLink(NOBODY),
                () -> downloads.download(NOBODY, folder.resolve("none")))
                .forEach(call -> fails(404, "not_found", AttioNotFoundException.class, call));
        assertThat(files.list("people", person)).isEmpty();
        AttioFile deleted = upload("x");
        files.delete(deleted.fileId());
        fails(404, "not_found", AttioNotFoundException.class,
                () -> downloads.download(deleted.fileId(), folder.resolve("none")));
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void aFolderOfAnotherRecordIsRefused(String kind) {
        use(kind);
        FileEntry of = files.create(CreateFileEntry.folder("companies", company("globex.example"), "Theirs"));
        fails(400, "validation_type", AttioValidationException.class,
                () -> files.create(CreateFileEntry.folder("people", person, "Ours").in(of.fileId())));
        fails(400, "validation_type", AttioValidationException.class,
                () -> files.upload(UploadFile.of(local("a.txt", "x"), "people", person).in(of.fileId())));
        wrongOnPurpose(() -> files.upload(UploadFile.of(local("a.txt", "x"), "people", "not-a-uuid")));
        assertThat(files.list("people", person)).isEmpty();
        files.delete(of.fileId());
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void aDownloadNeedsAPlace(String kind) {
        use(kind);
        String id = upload("x").fileId();
        assertThat(during(() -> {
            assertThatThrownBy(() -> downloads.download(id, folder)).isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("is a folder");
            assertThatThrownBy(() -> downloads.download(id, folder.resolve("missing/a.txt")))
                    .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("There is no folder");
        })).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void theStorageTakesNoToken(String kind) throws IOException {
        use(kind);
        URI address = proxy.behind(files.downloadLink(upload("the content").fileId()).address());
        HttpURLConnection plain = (HttpURLConnection) address.toURL().openConnection();
        assertThat(plain.getInputStream()).hasContent("the content");
        HttpURLConnection withToken = (HttpURLConnection) address.toURL().openConnection();
        withToken.setRequestProperty("Authorization", "Bearer " + Emulator.DEFAULT_TOKEN);
        assertThat(withToken.getResponseCode()).isEqualTo(400);
        assertThat(withToken.getErrorStream()).asString(StandardCharsets.UTF_8).contains("Only one way to authenticate");
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void anAddressThatIsNotAsItWasSignedIsRefused(String kind) {
        use(kind);
        String id = upload("x").fileId();
        for (UnaryOperator<String> change : List.<UnaryOperator<String>> of(
                address -> address.replaceFirst("signature=.", "signature=x"),
                address -> address.replaceFirst("expires=\\d", "expires=9"), address -> address.replaceFirst("\\?.*", ""))) {
            Path target = local("kept.txt", "what was there");
            proxy.withRedirects(change, () -> assertRefused(id, target));
            assertThat(target).hasContent("what was there");
        }
        assertThat(downloads.download(id, folder.resolve("kept.txt"))).hasContent("x");
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void anAddressExpires(String kind) {
        use(kind);
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-06-01T12:00:00Z"));
        try (Emulator other = Emulator.builder().clock(now::get).start()) {
            proxy.withServer(other.address(), () -> {
                String record = company("globex.example");
                String id = files.upload(UploadFile.of(local("a.txt", "x"), "companies", record)).fileId();
                Path target = folder.resolve("b.txt");
                proxy.withRedirects(address -> {
                    now.updateAndGet(time -> time.plus(Duration.ofHours(1)));
                    return address;
                }, () -> assertRefused(id, target));
                assertThat(target).doesNotExist();
                assertThat(downloads.download(id, target)).hasContent("x");
            });
        }
    }

    private void assertRefused(String id, Path target) {
        assertThatThrownBy(() -> downloads.download(id, target)).isInstanceOfSatisfying(AttioUnexpectedException.class, e -> {
            assertThat(e.status()).isEqualTo(403);
            assertThat(e).hasMessageContaining("probably expired").hasMessageContaining("asks Attio for a new address");
            assertThat(e.toString()).doesNotContain("signature").doesNotContain(Emulator.DEFAULT_TOKEN);
        });
    }

    /** Between Attio's answer and the fetching. */
    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void aContentThatIsDeletedMeanwhileIsNotFound(String kind) {
        use(kind);
        String id = upload("x").fileId();
        proxy.withRedirects(address -> {
            files.delete(id);
            return address;
        }, () -> assertThatThrownBy(() -> downloads.download(id, folder.resolve("none")))
                .isInstanceOf(AttioNotFoundException.class).hasMessageContaining("may have been deleted meanwhile"));
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void noDownloadTookAnythingOfTheCallAlong() {
        assertThat(proxy.followed()).extracting(Exchange::status).contains(200, 403, 404);
        assertThat(proxy.followed()).allSatisfy(fetched -> {
            assertThat(fetched.verb()).isEqualTo("GET");
            assertThat(fetched.requestBody()).isEmpty();
            assertThat(fetched.requestHeaders().keySet()).isSubsetOf("host", "user-agent", "content-length", "connection");
            assertThat(fetched.rawQuery() + fetched.requestHeaders()).doesNotContain(Emulator.DEFAULT_TOKEN);
        });
        assertThat(DOWNLOADED)
                .isEqualTo(Clients.javaMethods(List.of(AttioDownloads.class, ReactiveAttioDownloads.class)));
    }
}
