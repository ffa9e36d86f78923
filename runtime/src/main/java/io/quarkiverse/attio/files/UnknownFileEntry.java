package io.quarkiverse.attio.files;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An entry of a type that has no class of its own. Nothing of it is lost.
 *
 * @param fileType Attio's name of the type, {@link FileType#NONE} if it came without
 * @param json the entry as it came
 * @param metadata what every entry says
 */
public record UnknownFileEntry(FileType fileType, JsonNode json, FileEntryMetadata metadata) implements FileEntry {
}
