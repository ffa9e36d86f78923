package io.quarkiverse.attio.files;

import java.nio.file.Path;

import io.smallrye.mutiny.Uni;

/** The reactive twin of {@link AttioDownloads}. */
public interface ReactiveAttioDownloads {

    /**
     * Fetches a file when the {@code Uni} is subscribed to, for the tenant for which this method was called; see
     * {@link AttioDownloads#download}. Cancelling it ends the download and leaves nothing behind.
     *
     * @param fileId the UUID of a file that Attio holds
     * @param target where to write it, in a folder that exists; a file of this name is replaced. Choose the name yourself,
     *        or take the id: the name that Attio sends is somebody's text, which can lead out of the folder
     * @return the target
     */
    Uni<Path> download(String fileId, Path target);
}
