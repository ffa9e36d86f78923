package io.quarkiverse.attio.emulator.files;

import java.nio.file.Path;

/**
 * The bytes of a file.
 *
 * @param key the name it has in the storage, which is not its id
 */
public record Content(String key, Path path, long size, String contentType) {
}
