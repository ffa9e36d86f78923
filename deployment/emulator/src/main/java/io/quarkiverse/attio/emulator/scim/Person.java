package io.quarkiverse.attio.emulator.scim;

import java.time.Instant;

import io.quarkiverse.attio.emulator.values.Member;

/** Somebody who is in the workspace, or is invited to it. Its id is the one of the member, too. */
public record Person(String id, Profile profile, Standing standing, Instant createdAt, Instant changedAt) {

    public static final String ADMIN = "admin";
    public static final String MEMBER = "member";

    /** What somebody is to the workspace. */
    public enum Standing {
        ACTIVE,
        SUSPENDED,
        /** A member, but not before they accept. */
        INVITED,
        /** Deleted: no user any more, but still a member, who is suspended. */
        DELETED
    }

    /**
     * What is written about somebody.
     *
     * @param userName an e-mail address; all others but the role may be null
     */
    public record Profile(String userName, String givenName, String familyName, String displayName, String externalId,
            String role) {
    }

    boolean isUser() {
        return standing != Standing.DELETED;
    }

    boolean isMember() {
        return standing != Standing.INVITED;
    }

    boolean isAdmin() {
        return standing == Standing.ACTIVE && profile.role().equals(ADMIN);
    }

    Member member() {
        return new Member(id, profile.userName(), text(profile.givenName()), text(profile.familyName()),
                standing == Standing.ACTIVE ? profile.role() : "suspended", createdAt);
    }

    private static String text(String name) {
        return name == null ? "" : name;
    }
}
