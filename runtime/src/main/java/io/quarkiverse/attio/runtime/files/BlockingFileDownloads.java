package io.quarkiverse.attio.runtime.files;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.attio.files.AttioDownloads;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** Waits for the reactive download. An interrupted caller ends it. */
@ApplicationScoped
public class BlockingFileDownloads implements AttioDownloads {

    private final FileDownloads downloads;

    public BlockingFileDownloads(FileDownloads downloads) {
        this.downloads = downloads;
    }

    @Override
    public Path download(String fileId, Path target) {
        if (!Infrastructure.canCallerThreadBeBlocked()) {
            throw new IllegalStateException("The event loop cannot wait for a download: use ReactiveAttioDownloads, or make"
                    + " the caller @Blocking");
        }
        CompletableFuture<Path> download = downloads.start(fileId, target).subscribeAsCompletionStage();
        try {
            return download.get();
        } catch (InterruptedException e) {
            download.cancel(true);
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException("The download was interrupted");
            cancelled.initCause(e);
            throw cancelled;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }
}
