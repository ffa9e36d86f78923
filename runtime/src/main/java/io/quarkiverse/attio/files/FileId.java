package io.quarkiverse.attio.files;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The id of a file entry.
 *
 * @param workspaceId its workspace
 * @param fileId the entry within the workspace
 */
public record FileId(@JsonProperty("workspace_id") String workspaceId, @JsonProperty("file_id") String fileId) {
}
