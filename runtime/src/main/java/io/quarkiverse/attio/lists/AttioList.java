package io.quarkiverse.attio.lists;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.attio.values.Actor;

/**
 * A list: records of an object that are worked on together, each with an entry that has values of its own.
 *
 * @param id its id
 * @param apiSlug its slug, such as {@code sales_pipeline}
 * @param name what it is called
 * @param parentObjects the slugs of the objects whose records it holds, never {@code null}; Attio has one
 * @param workspaceAccess what every workspace member may do with it; {@code null} for nothing
 * @param memberAccess what single workspace members may do with it, never {@code null}
 * @param createdByActor who made it
 * @param createdAt when it was made
 * @see <a href="https://docs.attio.com/docs/objects-and-lists">Objects and lists</a>
 */
public record AttioList(@JsonProperty("id") ListId id, @JsonProperty("api_slug") String apiSlug,
        @JsonProperty("name") String name,
        @JsonProperty("parent_object") @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> parentObjects,
        @JsonProperty("workspace_access") ListAccess workspaceAccess,
        @JsonProperty("workspace_member_access") List<MemberAccess> memberAccess,
        @JsonProperty("created_by_actor") Actor createdByActor, @JsonProperty("created_at") Instant createdAt) {

    public AttioList {
        parentObjects = parentObjects == null ? List.of() : parentObjects.stream().filter(Objects::nonNull).toList();
        memberAccess = memberAccess == null ? List.of() : memberAccess.stream().filter(Objects::nonNull).toList();
    }

    /**
     * @return the id within the workspace; {@code null} if Attio sent none
     */
    @JsonIgnore
    public String listId() {
        return id == null ? null : id.listId();
    }
}
