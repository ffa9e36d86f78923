package io.quarkiverse.attio.lists;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What one workspace member may do with a list.
 *
 * @param workspaceMemberId the id of the workspace member
 * @param level what the member may do; Attio allows {@code null} where it is read
 */
public record MemberAccess(@JsonProperty("workspace_member_id") String workspaceMemberId,
        @JsonProperty("level") ListAccess level) {

    /** {@code MemberAccess.of(memberId, ListAccess.FULL_ACCESS)}. */
    public static MemberAccess of(String workspaceMemberId, ListAccess level) {
        return new MemberAccess(workspaceMemberId, level);
    }
}
