package io.quarkiverse.attio.files;

import java.nio.file.Path;

/**
 * Fetches the content of files. A bean: inject it without a qualifier. It asks Attio for the address, which needs the
 * scopes {@code object_configuration:read}, {@code record_permission:read} and {@code file:read}, and fetches from there
 * without the token and without any other header of the call.
 */
public interface AttioDownloads {

    /**
     * Fetches a file. It is written beside the target, and gets the target's name when all of it has come: a failed download
     * leaves nothing behind, and a file that was there stays as it was. Only this method's call to Attio is repeated after a
     * failure, not the fetching.
     *
     * @param fileId the UUID of a file that Attio holds
     * @param target where to write it, in a folder that exists; a file of this name is replaced. Choose the name yourself,
     *        or take the id: the name that Attio sends is somebody's text, which can lead out of the folder
     * @return the target
     * @throws IllegalArgumentException if the target's folder does not exist, or the target is a folder
     * @throws java.io.UncheckedIOException if the file cannot be written
     * @throws io.quarkiverse.attio.error.AttioException if the file does not exist, or its content did not come as a whole
     */
    Path download(String fileId, Path target);
}
