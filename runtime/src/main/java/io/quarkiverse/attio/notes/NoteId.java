package io.quarkiverse.attio.notes;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The id of a note.
 *
 * @param workspaceId its workspace
 * @param noteId the note within the workspace
 */
public record NoteId(@JsonProperty("workspace_id") String workspaceId, @JsonProperty("note_id") String noteId) {
}
