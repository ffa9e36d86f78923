package io.quarkiverse.attio.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A list to make. Immutable; start with {@link #of}. Attio asks that somebody has full access to it.
 *
 * @param name what it is called, not empty
 * @param apiSlug its slug, unique in the workspace, such as {@code sales_pipeline}
 * @param parentObject the slug or id of the object whose records it will hold
 * @param workspaceAccess what every workspace member may do with it; {@code null} for nothing
 * @param memberAccess what single workspace members may do with it
 */
public record CreateList(@JsonProperty("name") String name, @JsonProperty("api_slug") String apiSlug,
        @JsonProperty("parent_object") String parentObject, @JsonProperty("workspace_access") ListAccess workspaceAccess,
        @JsonProperty("workspace_member_access") List<MemberAccess> memberAccess) {

    public CreateList {
        required("name", name);
        required("apiSlug", apiSlug);
        required("parentObject", parentObject);
        memberAccess = List.copyOf(memberAccess);
        memberAccess.forEach(CreateList::required);
    }

    static String required(String name, String value) {
        if (Objects.requireNonNull(value, name).isEmpty()) {
            throw new IllegalArgumentException(name + " is empty, it must have at least 1 character");
        }
        return value;
    }

    static void required(MemberAccess member) {
        required("workspaceMemberId", member.workspaceMemberId());
        Objects.requireNonNull(member.level(), "level");
    }

    /**
     * A list to which every workspace member has full access.
     *
     * @throws IllegalArgumentException if one of them is empty
     */
    public static CreateList of(String name, String apiSlug, String parentObject) {
        return new CreateList(name, apiSlug, parentObject, ListAccess.FULL_ACCESS, List.of());
    }

    /** The same list with this access for every workspace member. Not every plan allows less than full access. */
    public CreateList workspaceAccess(ListAccess access) {
        return new CreateList(name, apiSlug, parentObject, Objects.requireNonNull(access, "access"), memberAccess);
    }

    /** The same list for nobody but the workspace members that are named with {@link #member}. */
    public CreateList noWorkspaceAccess() {
        return new CreateList(name, apiSlug, parentObject, null, memberAccess);
    }

    /**
     * The same list with this access for one more workspace member.
     *
     * @throws IllegalArgumentException if the id is empty
     */
    public CreateList member(String workspaceMemberId, ListAccess access) {
        List<MemberAccess> all = new ArrayList<>(memberAccess);
        all.add(MemberAccess.of(workspaceMemberId, access));
        return new CreateList(name, apiSlug, parentObject, workspaceAccess, all);
    }
}
