package io.quarkiverse.attio.runtime.files;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkiverse.attio.files.DownloadLink;
import io.quarkiverse.attio.files.ReactiveAttioDownloads;
import io.quarkiverse.attio.files.ReactiveAttioFiles;
import io.quarkiverse.attio.runtime.client.AttioOrigin;
import io.quarkiverse.attio.runtime.config.AttioRuntimeConfig;
import io.quarkiverse.attio.runtime.config.AttioRuntimeConfig.FilesConfig;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/**
 * Asks Attio for the address, through the client and its retries, and fetches from there with the JDK's client. Vert.x's
 * would do as well, but the address is a secret, and Quarkus writes the addresses of that one into metrics and traces.
 */
@ApplicationScoped
public class FileDownloads implements ReactiveAttioDownloads {

    private final Instance<ReactiveAttioFiles> files;
    private final FilesConfig config;
    private final URI attio;
    private final ExecutorService threads;
    private final HttpClient storage;
    private final Set<Transfer> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /**
     * @param files looked up here, for as an injection point it would need all of its scopes at the start
     */
    public FileDownloads(@RestClient Instance<ReactiveAttioFiles> files, AttioRuntimeConfig config, AttioOrigin origin) {
        this.files = files;
        this.config = config.files();
        this.attio = origin.address();
        // for looking up the host and writing to the disk, neither of which an event loop can do
        this.threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "attio-downloads");
            thread.setDaemon(true);
            return thread;
        });
        this.storage = HttpClient.newBuilder().version(Version.HTTP_1_1).followRedirects(Redirect.NEVER)
                .connectTimeout(this.config.connectTimeout()).executor(threads).build();
    }

    @PreDestroy
    void close() {
        closed = true;
        running.forEach(FileDownloads::stop);
        threads.shutdownNow();
    }

    @Override
    public Uni<Path> download(String fileId, Path target) {
        // the threads of the JDK's client are not the application's
        return start(fileId, target).emitOn(Infrastructure.getDefaultExecutor());
    }

    /** Needs no worker thread: were they all waiting for downloads, none would get on. */
    Uni<Path> start(String fileId, Path target) {
        Objects.requireNonNull(target, "target");
        // made here, for it belongs to the tenant for which this method is called
        Uni<DownloadLink> link = files.get().downloadLink(Objects.requireNonNull(fileId, "fileId"));
        return check(target).chain(checked -> link.onItem().ifNull().failWith(() -> Storage.noAddress(attio))
                .chain(found -> fetch(found, checked))).replaceWith(target);
    }

    /** Whoever may not wait for the disk gets the answer where he was. */
    private Uni<Path> check(Path target) {
        Uni<Path> check = Uni.createFrom().item(() -> checked(target));
        return Uni.createFrom().deferred(() -> {
            Context caller = Vertx.currentContext();
            if (caller == null || !Context.isOnEventLoopThread()) {
                return check;
            }
            return check.runSubscriptionOn(threads).emitOn(task -> caller.runOnContext(ignored -> task.run()));
        });
    }

    private static Path checked(Path target) {
        Path absolute = target.toAbsolutePath();
        if (Files.isDirectory(absolute)) {
            throw new IllegalArgumentException(target + " is a folder, the name of a file is needed");
        }
        if (absolute.getParent() == null || !Files.isDirectory(absolute.getParent())) {
            throw new IllegalArgumentException("There is no folder " + absolute.getParent() + " to download to");
        }
        return absolute;
    }

    private Uni<Path> fetch(DownloadLink link, Path target) {
        return Uni.createFrom().emitter(emitter -> {
            Transfer transfer = new Transfer(storage, threads, config.readTimeout(), new Hops(attio), target);
            running.add(transfer);
            if (closed) {
                // it came too late for close() to see it
                stop(transfer);
            }
            emitter.onTermination(() -> cancel(transfer));
            threads.execute(() -> transfer.from(link.address()).whenComplete((path, failure) -> {
                running.remove(transfer);
                if (failure == null) {
                    emitter.complete(path);
                } else {
                    emitter.fail(failure);
                }
            }));
        });
    }

    /** It waits for the disk and removes a file. */
    private void cancel(Transfer transfer) {
        if (Context.isOnEventLoopThread() && !closed) {
            threads.execute(() -> transfer.cancel("The download was cancelled"));
        } else {
            transfer.cancel("The download was cancelled");
        }
    }

    private static void stop(Transfer transfer) {
        transfer.cancel("The download was ended, for the application ends");
    }
}
