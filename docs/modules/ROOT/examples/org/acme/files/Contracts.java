package org.acme.files;

import java.nio.file.Path;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkiverse.attio.files.AttioDownloads;
import io.quarkiverse.attio.files.AttioFile;
import io.quarkiverse.attio.files.AttioFiles;
import io.quarkiverse.attio.files.CreateFileEntry;
import io.quarkiverse.attio.files.FileEntry;
import io.quarkiverse.attio.files.FileQuery;
import io.quarkiverse.attio.files.ReactiveAttioDownloads;
import io.quarkiverse.attio.files.StorageProvider;
import io.quarkiverse.attio.files.UploadFile;
import io.quarkiverse.attio.paging.AttioPager;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
public class Contracts {

    @Inject
    @RestClient
    AttioFiles files;

    // tag::inject[]
    @Inject
    AttioDownloads downloads;

    @Inject
    ReactiveAttioDownloads reactiveDownloads;
    // end::inject[]

    // tag::upload[]
    public AttioFile upload(Path contract, String companyId) {
        FileEntry folder = files.create(CreateFileEntry.folder("companies", companyId, "Contracts")); // <1>
        return files.upload(UploadFile.of(contract, "companies", companyId)
                .in(folder.fileId())
                .name("Contract.pdf") // <2>
                .mediaType("application/pdf"));
    }
    // end::upload[]

    // tag::list[]
    public List<AttioFile> uploaded(String companyId) {
        FileQuery query = FileQuery.of("companies", companyId).storageProvider(StorageProvider.ATTIO);
        return AttioPager.byCursor((limit, cursor) -> files.list(query.limit(limit).cursor(cursor)), FileEntry::fileId)
                .largestPage(FileQuery.MAX_LIMIT).stream()
                .filter(AttioFile.class::isInstance).map(AttioFile.class::cast) // <1>
                .toList();
    }
    // end::list[]

    // tag::connect[]
    public FileEntry connect(String companyId, String driveFileId) {
        return files.create(CreateFileEntry.connectedFile("companies", companyId, StorageProvider.GOOGLE_DRIVE, driveFileId));
    }
    // end::connect[]

    // tag::download[]
    public Path download(AttioFile contract, Path folder) {
        return downloads.download(contract.fileId(), folder.resolve(contract.fileId() + ".pdf")); // <1>
    }

    public Uni<Path> downloadReactively(AttioFile contract, Path folder) {
        return reactiveDownloads.download(contract.fileId(), folder.resolve(contract.fileId() + ".pdf"));
    }
    // end::download[]
}
