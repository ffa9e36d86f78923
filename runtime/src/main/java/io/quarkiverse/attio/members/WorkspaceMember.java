package io.quarkiverse.attio.members;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A member of the workspace.
 *
 * @param id its id
 * @param firstName the first name
 * @param lastName the last name
 * @param avatarUrl the address of the picture, or {@code null}
 * @param emailAddress the e-mail address
 * @param createdAt when the member came to the workspace
 * @param accessLevel what the member may do
 */
public record WorkspaceMember(@JsonProperty("id") WorkspaceMemberId id, @JsonProperty("first_name") String firstName,
        @JsonProperty("last_name") String lastName, @JsonProperty("avatar_url") String avatarUrl,
        @JsonProperty("email_address") String emailAddress, @JsonProperty("created_at") Instant createdAt,
        @JsonProperty("access_level") AccessLevel accessLevel) {

    /**
     * @return the id within the workspace, which is what actors and assignees are named by; {@code null} if Attio sent none
     */
    @JsonIgnore
    public String workspaceMemberId() {
        return id == null ? null : id.workspaceMemberId();
    }
}
