package io.quarkiverse.attio.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import jakarta.inject.Inject;

import org.acme.files.Contracts;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.attio.files.AttioFile;
import io.quarkiverse.attio.files.AttioFiles;
import io.quarkiverse.attio.files.FileEntry;
import io.quarkiverse.attio.files.FileType;
import io.quarkiverse.attio.files.Folder;
import io.quarkiverse.attio.files.StorageProvider;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkiverse.attio.values.RecordValues;
import io.quarkus.test.QuarkusUnitTest;

/** The page on files, run against the emulator. */
class FilesRunTest {

    @RegisterExtension
    static final QuarkusUnitTest app = new QuarkusUnitTest().withApplicationRoot(jar -> jar.addClass(Contracts.class))
            .overrideConfigKey("quarkus.attio.devservices.always", "true")
            .overrideRuntimeConfigKey("quarkus.http.test-port", "0");

    @Inject
    Contracts contracts;

    @Inject
    @RestClient
    AttioFiles files;

    @Inject
    @RestClient
    AttioRecords records;

    @Test
    void fromUploadToDownload() throws IOException {
        String company = records.create("companies", RecordValues.of().domain("domains", "files.example")).recordId();
        Path folder = Files.createTempDirectory("attio-docs");
        Path source = Files.writeString(folder.resolve("signed.bin"), "the contract");
        AttioFile contract = contracts.upload(source, company);
        try {
            assertThat(contract.name()).isEqualTo("Contract.pdf");
            assertThat(contract.contentType()).isEqualTo("application/pdf");
            assertThat(files.get(contract.parentFolderId())).isInstanceOfSatisfying(Folder.class,
                    parent -> assertThat(parent.name()).isEqualTo("Contracts"));

            FileEntry connected = contracts.connect(company, "drive-file-1");
            assertThat(connected.fileType()).isEqualTo(FileType.CONNECTED_FILE);
            assertThat(connected.metadata().storageProvider()).isEqualTo(StorageProvider.GOOGLE_DRIVE);
            assertThat(contracts.uploaded(company)).containsExactly(contract);

            Path downloaded = contracts.download(contract, folder);
            assertThat(downloaded).hasContent("the contract").hasFileName(contract.fileId() + ".pdf");
            Files.delete(downloaded);
            assertThat(contracts.downloadReactively(contract, folder).await().atMost(Duration.ofSeconds(30)))
                    .isEqualTo(downloaded).hasContent("the contract");
        } finally {
            Files.deleteIfExists(folder.resolve(contract.fileId() + ".pdf"));
            Files.delete(source);
            Files.delete(folder);
        }
    }
}
