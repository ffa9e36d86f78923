package io.quarkiverse.attio.lists;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Changes to a list; what is not named stays as it is. Immutable; start with {@link #of()}. Its parent object cannot be
 * changed.
 */
public final class UpdateList {

    private static final UpdateList NOTHING = new UpdateList(Map.of());
    private static final String WORKSPACE_ACCESS = "workspace_access";

    private final Map<String, Object> json;

    private UpdateList(Map<String, Object> json) {
        this.json = json;
    }

    /** No change yet. */
    public static UpdateList of() {
        return NOTHING;
    }

    private UpdateList with(String field, Object value) {
        Map<String, Object> all = new LinkedHashMap<>(json);
        all.put(field, value);
        return new UpdateList(Collections.unmodifiableMap(all));
    }

    /**
     * What it is called.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public UpdateList name(String name) {
        return with("name", CreateList.required("name", name));
    }

    /**
     * Its slug, unique in the workspace.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public UpdateList apiSlug(String apiSlug) {
        return with("api_slug", CreateList.required("apiSlug", apiSlug));
    }

    /** What every workspace member may do with it. */
    public UpdateList workspaceAccess(ListAccess access) {
        return with(WORKSPACE_ACCESS, Objects.requireNonNull(access, "access"));
    }

    /** Only those workspace members that have access of their own may do something with it. */
    public UpdateList noWorkspaceAccess() {
        return with(WORKSPACE_ACCESS, null);
    }

    /**
     * What single workspace members may do with it, in place of what they may until now; none for nobody.
     *
     * @throws IllegalArgumentException if an id is empty
     */
    public UpdateList memberAccess(MemberAccess... members) {
        List<MemberAccess> all = List.copyOf(Arrays.asList(members));
        all.forEach(CreateList::required);
        return with("workspace_member_access", all);
    }

    /**
     * @return what Attio takes
     */
    @JsonValue
    public Map<String, Object> json() {
        return json;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UpdateList that && that.json.equals(json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    @Override
    public String toString() {
        return "UpdateList" + json;
    }
}
