package io.quarkiverse.attio.emulator.schema;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A list.
 *
 * @param entries what its entries are: a type of its own, with the list's id, slug and name
 * @param parentObjectIds whose records it takes
 * @param workspaceAccess what every member may do; null for nothing
 * @param createdBy who made it, as it stands on the wire
 */
public record ListType(ObjectType entries, List<String> parentObjectIds, String workspaceAccess,
        List<MemberAccess> memberAccess, JsonNode createdBy) {

    public static final String FULL_ACCESS = "full-access";

    /** What one member may do beyond what all may. */
    public record MemberAccess(String memberId, String level) {
    }

    public String id() {
        return entries.id();
    }

    public String slug() {
        return entries.slug();
    }

    public String name() {
        return entries.singularNoun();
    }

    public boolean takes(ObjectType parent) {
        return parentObjectIds.contains(parent.id());
    }

    /** Whether anybody could change the list. */
    public boolean isManaged() {
        return FULL_ACCESS.equals(workspaceAccess) || memberAccess.stream().anyMatch(m -> m.level().equals(FULL_ACCESS));
    }

    public ListType edited(String slug, String name, String newWorkspaceAccess, List<MemberAccess> newMemberAccess) {
        return new ListType(entries.renamed(slug, name, name), parentObjectIds, newWorkspaceAccess, newMemberAccess,
                createdBy);
    }

    ListType with(ObjectType newEntries) {
        return new ListType(newEntries, parentObjectIds, workspaceAccess, memberAccess, createdBy);
    }
}
