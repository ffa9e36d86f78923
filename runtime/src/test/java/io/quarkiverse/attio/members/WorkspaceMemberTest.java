package io.quarkiverse.attio.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import io.quarkiverse.attio.Examples;

class WorkspaceMemberTest {

    private static final WorkspaceMember SUSAN = new WorkspaceMember(
            new WorkspaceMemberId("14beef7a-99f7-4534-a87e-70b564330a4c", "50cf242c-7fa3-4cad-87d0-75b1af71c57b"), "Susan",
            "Kare", "https://lh3.googleusercontent.com/a/ABdFTp7z6OgAW9EqZx78wTqPfWClGCJCZXFjQfBG7rd9=s96-c",
            "susan.kare@apple.com", Instant.parse("2022-11-21T13:22:49.061281Z"), AccessLevel.MEMBER);

    @Test
    void theExamplesAreRead() {
        assertThat(Examples.response("getWorkspaceMember", WorkspaceMember.class)).isEqualTo(SUSAN);
        assertThat(Examples.responses("listWorkspaceMembers", WorkspaceMember.class)).containsExactly(SUSAN);
        assertThat(SUSAN.workspaceMemberId()).isEqualTo("50cf242c-7fa3-4cad-87d0-75b1af71c57b");
    }

    @Test
    void aMemberIsWrittenBackAsItCame() {
        assertThat(Examples.written(SUSAN)).isEqualTo(Examples.data("getWorkspaceMember"));
    }

    @Test
    void anUnknownLevelIsKept() {
        WorkspaceMember guest = Examples.payload("{\"access_level\":\"guest\",\"avatar_url\":null,\"new\":[1]}",
                WorkspaceMember.class);
        assertThat(guest.accessLevel()).isEqualTo(new AccessLevel("guest")).hasToString("guest");
        assertThat(Examples.written(guest).path("access_level").asText()).isEqualTo("guest");
        assertThat(guest.avatarUrl()).isNull();
        assertThat(guest.workspaceMemberId()).isNull();
    }
}
