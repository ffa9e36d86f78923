package io.quarkiverse.attio.emulator.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.schema.ListType;
import io.quarkiverse.attio.emulator.schema.ListType.MemberAccess;
import io.quarkiverse.attio.emulator.values.Member;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Ids;
import io.quarkiverse.attio.emulator.workspace.Workspace;

/** The fields that a request gives a list; what it leaves out stays as it is. */
final class ListBody {

    static final String PARENT = "parent_object";

    private static final String DATA = "data";
    private static final String NAME = "name";
    private static final String SLUG = "api_slug";
    private static final String ACCESS = "workspace_access";
    private static final String MEMBERS = "workspace_member_access";
    private static final String MEMBER = "workspace_member_id";
    private static final String LEVEL = "level";
    private static final List<String> CHANGEABLE = List.of(NAME, SLUG, ACCESS, MEMBERS);
    private static final Set<String> LEVELS = Set.of(ListType.FULL_ACCESS, "read-and-write", "read-only");

    private final ObjectNode data;
    private final Workspace workspace;

    ListBody(ObjectNode data, Workspace workspace) {
        this.data = data;
        this.workspace = workspace;
    }

    static boolean changesSomething(ObjectNode data) {
        return CHANGEABLE.stream().anyMatch(data::has);
    }

    /** A new list leaves out nothing. */
    void requireAll() {
        Stream.concat(CHANGEABLE.stream(), Stream.of(PARENT)).filter(field -> !data.has(field)).findFirst()
                .ifPresent(field -> {
                    throw ApiError.body("Required", DATA, field);
                });
    }

    ListType edit(ListType before) {
        ListType edited = before.edited(data.has(SLUG) ? Call.name(data, SLUG) : before.slug(),
                data.has(NAME) ? Call.name(data, NAME) : before.name(),
                data.has(ACCESS) ? access() : before.workspaceAccess(),
                data.has(MEMBERS) ? members() : before.memberAccess());
        if (!edited.isManaged()) {
            throw ApiError.body("Either the workspace or at least one member must have the level \"" + ListType.FULL_ACCESS
                    + "\"", DATA, data.has(MEMBERS) ? MEMBERS : ACCESS);
        }
        return edited;
    }

    private String access() {
        String access = Call.textOrNull(data, ACCESS, DATA, ACCESS);
        if (access != null && !LEVELS.contains(access)) {
            throw ApiError.body("Invalid enum value", DATA, ACCESS);
        }
        return access;
    }

    private List<MemberAccess> members() {
        JsonNode members = data.path(MEMBERS);
        if (!members.isArray()) {
            throw ApiError.body("Expected array", DATA, MEMBERS);
        }
        List<MemberAccess> read = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            read.add(member(Call.object(members.get(i), DATA, MEMBERS, i), i));
        }
        return List.copyOf(read);
    }

    private MemberAccess member(ObjectNode json, int index) {
        String id = Call.text(json, MEMBER, DATA, MEMBERS, index, MEMBER);
        if (!Ids.isUuid(id)) {
            throw ApiError.body("Invalid uuid", DATA, MEMBERS, index, MEMBER);
        }
        String level = Call.text(json, LEVEL, DATA, MEMBERS, index, LEVEL);
        if (!LEVELS.contains(level)) {
            throw ApiError.body("Invalid enum value", DATA, MEMBERS, index, LEVEL);
        }
        Member member = workspace.members().stream().filter(m -> m.id().equalsIgnoreCase(id)).findFirst()
                .orElseThrow(() -> ApiError.badRequest("value_not_found",
                        "Workspace member with ID \"" + id + "\" not found."));
        return new MemberAccess(member.id(), level);
    }
}
